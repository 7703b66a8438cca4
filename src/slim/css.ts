/** Style sheets cut down to what pages can use. Nothing that could match is taken away: when in doubt, a rule stays. */
import { transform } from 'lightningcss';
import postcss, { type AtRule, type ChildNode, type Container, type Declaration, type Root, type Rule } from 'postcss';
import parser, { type Selector } from 'postcss-selector-parser';
import { canMatch, couldBeMade, type PageContent } from './match.ts';

const parsed = new Map<string, Selector[]>();
function selectorsOf(rule: Rule): Selector[] {
  const known = parsed.get(rule.selector);
  if (known) return known;
  const selectors = parser().astSync(rule.selector).nodes;
  parsed.set(rule.selector, selectors);
  return selectors;
}

const isKeyframe = (rule: Rule) => rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name);

/** Removes rules and single selectors that cannot match; then containers that are left empty. */
function keepMatching(root: Root, keep: (selector: Selector) => boolean): void {
  root.walkRules((rule) => {
    if (isKeyframe(rule) || rule.parent?.type === 'rule') return;
    const kept = selectorsOf(rule).filter(keep);
    if (kept.length === 0) rule.remove();
    else rule.selector = kept.map((selector) => String(selector).trim()).join(',');
  });
  removeEmpty(root);
}

function removeEmpty(container: Container): void {
  for (const node of [...(container.nodes ?? [])] as ChildNode[]) {
    if (!('nodes' in node) || !node.nodes) continue;
    removeEmpty(node as Container);
    if (node.nodes.length === 0) node.remove();
  }
}

/**
 * All style sheets of a page as one, with custom properties resolved where they can have but one value.
 * @param scripts text of all scripts, which may read custom properties
 */
export function oneSheet(sheets: string[], scripts: string): string {
  const root = postcss.parse(sheets.join('\n'));
  removeOverridden(root);
  inlineConstants(root, scripts);
  return root.toString();
}

/**
 * Colours and sizes of Starlight's that our own unlayered rule for `:root` and both themes sets anyway: it wins over any
 * layer, and over a plain `:root`, because every page names its theme.
 */
function removeOverridden(root: Root): void {
  const own = new Set<string>();
  for (const node of root.nodes)
    if (
      node.type === 'rule' &&
      /:root\[data-theme=light\]/.test(node.selector) &&
      /(^|,)\s*:root\s*(,|$)/.test(node.selector)
    )
      node.walkDecls(/^--/, ({ prop }) => void own.add(prop));
  const drop = (rule: Rule) =>
    rule.walkDecls(/^--/, (declaration) => void (own.has(declaration.prop) && declaration.remove()));
  root.walkAtRules('layer', (layer) => layer.walkRules(/^:root|::backdrop/, drop));
  root.walkRules((rule) => void (rule.selector === ':root' && drop(rule)));
}

/**
 * Puts the value of a custom property where it is asked for, if it has but one: set once, on `:root`, whatever the
 * screen and the scheme. What a script or a later style sheet asks for by name stays.
 */
function inlineConstants(root: Root, elsewhere: string): void {
  const set = new Map<string, Declaration[]>();
  root.walkDecls(
    /^--/,
    (declaration) => void set.set(declaration.prop, [...(set.get(declaration.prop) ?? []), declaration]),
  );
  for (const [name, [declaration, ...others]] of set) {
    if (!declaration || others.length > 0 || elsewhere.includes(name)) continue;
    const rule = declaration.parent as Rule;
    const around = rule.parent;
    const anywhere = around?.type === 'root' || (around?.type === 'atrule' && (around as AtRule).name === 'layer');
    if (!anywhere || !/(^|,)\s*:root\s*(,|$)/.test(rule.selector)) continue;
    const use = new RegExp(`var\\(\\s*${name}\\s*(,[^()]*(\\([^()]*\\))?[^()]*)?\\)`, 'g');
    const { value } = declaration;
    // A value that asks for others must not be read where they mean something else.
    const uses: Declaration[] = [];
    let plain = true;
    root.walkDecls((other) => {
      if (!other.value.includes(name)) return;
      if (other.value.replace(use, '').includes(name)) plain = false;
      uses.push(other);
    });
    const longer = (value.length - `var(${name})`.length) * uses.length;
    if (!plain || longer > `${name}:${value};`.length) continue;
    for (const other of uses) other.value = other.value.replace(use, () => value);
    declaration.remove();
  }
  removeEmpty(root);
}

/** Custom properties that nothing asks for any more, neither here nor in what is loaded later. */
function removeUnusedProperties(root: Root, elsewhere: string): void {
  for (let removed = true; removed;) {
    removed = false;
    const used = new Set(
      [...(root.toString() + elsewhere).matchAll(/--[\w-]+(?=\s*[,)])|(?<=["'`])--[\w-]+/g)].map(([name]) => name),
    );
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      removed = true;
    });
  }
  removeEmpty(root);
}

const minified = (css: string) =>
  transform({ filename: 'page.css', code: Buffer.from(css), minify: true }).code.toString();
const isPrint = (node: ChildNode) => node.type === 'atrule' && node.name === 'media' && node.params.trim() === 'print';

/**
 * Critical CSS: what a kind of page needs before it can be shown.
 *
 * @param css all style sheets of the pages, in their order
 * @param options.elsewhere text that may ask for custom properties: scripts, and what is loaded later
 * @param options.paper whether the rules for paper stay in
 * @param options.made whether the rules for what scripts make stay in
 */
export function firstStyles(
  css: string,
  page: PageContent,
  { elsewhere, paper, made }: { elsewhere: string; paper: boolean; made: boolean },
): string {
  const root = postcss.parse(css);
  if (!paper) for (const node of [...root.nodes]) if (isPrint(node)) node.remove();
  keepMatching(root, (selector) => canMatch(page, selector) || (made && couldBeMade(page, selector)));
  removeUnusedProperties(root, elsewhere);
  return minified(root.toString());
}

/** What pages of these kinds need later: for what only scripts make, and on paper. */
export function laterStyles(css: string, kinds: PageContent[]): string {
  const root = postcss.parse(css);
  const paper = postcss.root({ nodes: root.nodes.filter(isPrint).map((node) => node.clone()) });
  keepMatching(paper, (selector) => kinds.some((kind) => canMatch(kind, selector) || couldBeMade(kind, selector)));
  for (const node of [...root.nodes])
    if (isPrint(node) || (node.type === 'atrule' && /keyframes$/.test(node.name))) node.remove();
  keepMatching(root, (selector) => kinds.some((kind) => !canMatch(kind, selector) && couldBeMade(kind, selector)));
  // The order of the layers stands in the first styles.
  return minified(root.toString() + paper.toString());
}
