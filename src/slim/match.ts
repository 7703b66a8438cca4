/** Whether a selector can match in pages: never "no" where it could, sometimes "yes" where it does not. */
import type { Attribute, Node, Pseudo, Selector } from 'postcss-selector-parser';
import { longestValue, type Elements, type ElementShape } from './elements.ts';
import type { ScriptEffects } from './script-effects.ts';

/** Everything that selectors are held against: the elements of some pages, and what their scripts may change. */
export interface PageContent {
  elements: Elements;
  effects: ScriptEffects;
}

interface Compound {
  nodes: Node[];
  siblingOfNext: boolean;
}
const compoundsOf = new WeakMap<Selector, Compound[]>();

/** Parts of a selector between spaces, `>`, `+` and `~`, the rightmost first, each with what joins it to the one before. */
function compounds(selector: Selector): Compound[] {
  const known = compoundsOf.get(selector);
  if (known) return known;
  const parts: Compound[] = [{ nodes: [], siblingOfNext: false }];
  for (const node of [...selector.nodes].reverse()) {
    if (node.type === 'combinator') parts.push({ nodes: [], siblingOfNext: /[+~]/.test(node.value) });
    else parts.at(-1)?.nodes.unshift(node);
  }
  compoundsOf.set(selector, parts);
  return parts;
}

/** Attributes that are set by a property of another name. */
const properties: Record<string, string[]> = { class: ['classname', 'classlist'], for: ['htmlfor'] };

function hasAttribute(
  { elements, effects: { words } }: PageContent,
  { attribute, operator, value }: Attribute,
): boolean {
  const name = attribute.toLowerCase();
  // `dataset.searchState` sets `data-search-state`, `ariaLabel` sets `aria-label`.
  const inScript = name.replace(/^data-/, '').replaceAll('-', '');
  if ([name, inScript, ...(properties[name] ?? [])].some((word) => words.has(word))) return true;
  // A reader opens and closes `details`.
  if (name === 'open') return true;
  const values = elements.attributes.get(name);
  if (!values || operator !== '=' || value === undefined || value.length > longestValue) return values !== undefined;
  return values.has(value.toLowerCase());
}

/** `:lang(en)` means `en-US` too. */
function hasLanguage({ elements }: PageContent, { nodes }: Pseudo): boolean {
  const present = [...(elements.attributes.get('lang') ?? [])];
  return nodes.some((each) => {
    const wanted = String(each)
      .replace(/["'\s]/g, '')
      .toLowerCase();
    return wanted.includes('*') || present.some((value) => value === wanted || value.startsWith(`${wanted}-`));
  });
}

/** Whether the names of one part fit an element. What depends on the reader (`:hover`) always does. */
function fits(page: PageContent, nodes: Node[], element: ElementShape): boolean {
  return nodes.every((node) => {
    switch (node.type) {
      case 'tag':
        return node.value.toLowerCase() === element.tag;
      case 'class':
        return element.classes.has(node.value) || page.effects.toggled.has(node.value);
      case 'id':
        return page.elements.ids.has(node.value);
      case 'attribute':
        return hasAttribute(page, node);
      case 'pseudo':
        if (node.value === ':root') return element.tag === 'html';
        if (node.value === ':lang') return hasLanguage(page, node);
        if (/^:(is|where)$/.test(node.value)) return node.nodes.some((each) => endsAt(page, each, element));
        return node.value !== ':has' || node.nodes.some((each) => canMatch(page, each));
      default:
        return true;
    }
  });
}

function endsAt(page: PageContent, selector: Selector, element: ElementShape): boolean {
  const [last, ...before] = compounds(selector);
  if (!last || !fits(page, last.nodes, element)) return false;
  return before.every(({ nodes, siblingOfNext }) =>
    [...(siblingOfNext ? page.elements.all : element.ancestors)].some((other) => fits(page, nodes, other)),
  );
}

/** Whether some element of the pages could be meant. */
export function canMatch(page: PageContent, selector: Selector): boolean {
  return [...page.elements.all].some((element) => endsAt(page, selector, element));
}

/** Whether a script could make what a selector asks for: all its names are in the scripts or in the pages, the last ones in the scripts. */
export function couldBeMade(page: PageContent, selector: Selector): boolean {
  const known = (nodes: Node[], made: boolean): boolean =>
    nodes.every((node) => {
      if (node.type === 'tag' || node.type === 'class')
        return page.effects.quoted.has(node.value) || (!made && page.elements.names.has(node.value));
      if (node.type === 'id')
        return page.effects.quoted.has(node.value) || (!made && page.elements.ids.has(node.value));
      if (node.type === 'attribute') return hasAttribute(page, node);
      return (
        node.type !== 'pseudo' ||
        !/^:(is|where|has)$/.test(node.value) ||
        node.nodes.some((each) => known(each.nodes, false))
      );
    });
  const [last, ...before] = compounds(selector);
  return last !== undefined && known(last.nodes, true) && before.every(({ nodes }) => known(nodes, false));
}
