/** What stands in pages, as far as a style sheet can ask for it. */

/** Elements of one tag with the same classes, and all that they stand in. */
export interface Element {
  tag: string;
  classes: ReadonlySet<string>;
  ancestors: Set<Element>;
}

/** Grows with every page that is added; a site has a few hundred kinds of element, whatever its size. */
export class Elements {
  private readonly known = new Map<string, Element>();
  readonly ids = new Set<string>();
  /** Every tag and every class. */
  readonly names = new Set<string>();
  /** Short values of every attribute, by its name. */
  readonly attributes = new Map<string, Set<string>>();

  get all(): Iterable<Element> {
    return this.known.values();
  }

  /** @param html a built page, with quotation marks around every value, as Astro writes it */
  add(html: string): void {
    const open: Element[] = [];
    const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '');
    for (const [, end, name = '', attributes = ''] of text.matchAll(/<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/gi)) {
      const tag = name.toLowerCase();
      if (end) {
        while (open.length > 0 && open.pop()?.tag !== tag);
        continue;
      }
      const element = this.element(tag, attributes);
      for (const ancestor of open) element.ancestors.add(ancestor);
      if (!attributes.endsWith('/') && !isVoid.test(tag)) open.push(element);
    }
  }

  private element(tag: string, attributes: string): Element {
    let classes: string[] = [];
    for (const [, name = '', value = ''] of attributes.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)) {
      if (name === 'class') classes = value.split(/\s+/).filter(Boolean);
      else if (name === 'id') this.ids.add(value);
      else {
        const values = this.attributes.get(name) ?? new Set();
        this.attributes.set(name, values);
        if (value.length < 16) values.add(value);
      }
    }
    for (const each of [tag, ...classes]) this.names.add(each);
    const key = [tag, ...classes.sort()].join('.');
    const element = this.known.get(key) ?? { tag, classes: new Set(classes), ancestors: new Set() };
    this.known.set(key, element);
    return element;
  }
}

const isVoid = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What scripts may make of a page. */
export interface Doings {
  /** Every word: any of them may be an attribute that they set. */
  words: ReadonlySet<string>;
  /** Every word between quotation marks: any of them may be the name of something that they make. */
  quoted: ReadonlySet<string>;
  /** Classes that they give to what stands in the page already. */
  toggled: ReadonlySet<string>;
}

export function doingsOf(scripts: Iterable<string>): Doings {
  const text = [...scripts].join('\n');
  const found = (pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, word = '']) => word));
  const quoted = [...text.matchAll(/`([^`]*)`|"([^"]*)"|'([^']*)'/g)].flatMap(
    ([, a, b, c]) => (a ?? b ?? c ?? '').match(/[a-z][\w-]*/gi) ?? [],
  );
  return { words: found(/([a-z][\w-]*)/gi), quoted: new Set(quoted), toggled: found(/classList\.\w+\([`'"]([\w-]+)/g) };
}
