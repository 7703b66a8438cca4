/** What is said at length in a page's markup, said shortly. */
import { createHash } from 'node:crypto';

/**
 * Starlight's own: who made the page, the title, description and address once more (whoever shows a link falls back to the
 * plain ones), a picture that there is none of, marks for the script that remembers the navigation.
 */
const idle =
  /<meta (?:name="(?:generator|twitter:card)"|property="og:[a-z_]+") content="[^"]*"\s*\/?>|<sl-sidebar-restore[^>]*><\/sl-sidebar-restore>/g;

export const withoutIdle = (html: string) => html.replace(idle, '');

/** Style attributes become classes: the policy need not allow any, and one rule serves all pages. */
export function styleAttributesAsClasses(html: string): { html: string; rules: Map<string, string> } {
  const rules = new Map<string, string>();
  const mended = html.replace(/<[a-z][\w-]*(?:[^>"]|"[^"]*")*\sstyle="[^"]*"(?:[^>"]|"[^"]*")*>/gi, (tag) => {
    const [, style = ''] = tag.match(/\sstyle="([^"]*)"/) ?? [];
    const name = `s-${createHash('sha256').update(style).digest('hex').slice(0, 4)}`;
    rules.set(name, `.${name}{${style}}`);
    const without = tag.replace(/\sstyle="[^"]*"/, '');
    return / class="/.test(without)
      ? without.replace(/ class="/, ` class="${name} `)
      : without.replace(/^<[\w-]+/, (start) => `${start} class="${name}"`);
  });
  return { html: mended, rules };
}

const scope = /\bastro-[a-z0-9]{8}\b/g;

/** Short names for Astro's scopes, one for each that a style sheet asks for. */
export function scopeNames(css: string): Map<string, string> {
  const found = [...new Set(css.match(scope))].sort();
  return new Map(found.map((name, index) => [name, `z${index.toString(36)}`]));
}

export const renameScopes = (css: string, names: Map<string, string>) =>
  css.replace(scope, (name) => names.get(name) ?? name);

/** In a page, a scope that no style sheet asks for is left out. */
export function renameScopesInPage(html: string, names: Map<string, string>): string {
  return html.replace(/ class="([^"]*\bastro-[a-z0-9]{8}\b[^"]*)"/g, (_, value: string) => {
    const classes = value
      .split(/\s+/)
      .map((name) => (/^astro-[a-z0-9]{8}$/.test(name) ? (names.get(name) ?? '') : name))
      .filter(Boolean);
    return classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  });
}
