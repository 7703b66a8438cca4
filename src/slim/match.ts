/** Whether a selector can match in pages: never "no" where it could, sometimes "yes" where it does not. */
import type { Node, Selector } from 'postcss-selector-parser';
import type { Doings, Element, Elements } from './elements.ts';

/** What a kind of page holds, and what its scripts may do. */
export interface Kind {
  elements: Elements;
  doings: Doings;
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

function hasAttribute(
  { elements, doings: { words } }: Kind,
  { attribute, operator, value }: { attribute: string; operator?: string | undefined; value?: string | undefined },
): boolean {
  const inScript = attribute.replace(/^data-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (words.has(attribute) || words.has(inScript)) return true;
  const values = elements.attributes.get(attribute);
  return values !== undefined && (operator !== '=' || value === undefined || value.length > 15 || values.has(value));
}

/** Whether the names of one part fit an element. What only a reader's doings decide (`:hover`) always does. */
function fits(kind: Kind, nodes: Node[], element: Element): boolean {
  return nodes.every((node) => {
    switch (node.type) {
      case 'tag':
        return node.value.toLowerCase() === element.tag;
      case 'class':
        return element.classes.has(node.value) || kind.doings.toggled.has(node.value);
      case 'id':
        return kind.elements.ids.has(node.value);
      case 'attribute':
        return hasAttribute(kind, node);
      case 'pseudo':
        if (node.value === ':root') return element.tag === 'html';
        if (node.value === ':lang')
          return node.nodes.some((each) => kind.elements.attributes.get('lang')?.has(String(each).trim()));
        if (/^:(is|where)$/.test(node.value)) return node.nodes.some((each) => endsAt(kind, each, element));
        return node.value !== ':has' || node.nodes.some((each) => canMatch(kind, each));
      default:
        return true;
    }
  });
}

function endsAt(kind: Kind, selector: Selector, element: Element): boolean {
  const [last, ...before] = compounds(selector);
  if (!last || !fits(kind, last.nodes, element)) return false;
  return before.every(({ nodes, siblingOfNext }) =>
    [...(siblingOfNext ? kind.elements.all : [element, ...element.ancestors])].some((other) =>
      fits(kind, nodes, other),
    ),
  );
}

/** Whether some element of the pages could be meant. */
export function canMatch(kind: Kind, selector: Selector): boolean {
  return [...kind.elements.all].some((element) => endsAt(kind, selector, element));
}

/** Whether a script could make what a selector asks for: all its names are in the scripts or in the pages, the last ones in the scripts. */
export function couldBeMade(kind: Kind, selector: Selector): boolean {
  const known = (nodes: Node[], made: boolean): boolean =>
    nodes.every((node) => {
      if (node.type === 'tag' || node.type === 'class')
        return kind.doings.quoted.has(node.value) || (!made && kind.elements.names.has(node.value));
      if (node.type === 'id') return kind.doings.quoted.has(node.value) || (!made && kind.elements.ids.has(node.value));
      if (node.type === 'attribute') return hasAttribute(kind, node);
      return (
        node.type !== 'pseudo' ||
        !/^:(is|where|has)$/.test(node.value) ||
        node.nodes.some((each) => known(each.nodes, false))
      );
    });
  const [last, ...before] = compounds(selector);
  return last !== undefined && known(last.nodes, true) && before.every(({ nodes }) => known(nodes, false));
}
