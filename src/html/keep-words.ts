/** Marks words that a browser's translation must leave as they are. */
import { HTMLElement, NodeType, TextNode, type Node } from 'node-html-parser';

/** What holds no words of the page, or cannot hold an element. */
const closed = new Set(['HEAD', 'SCRIPT', 'STYLE', 'TEXTAREA', 'SVG', 'OPTION']);

/**
 * @param page its body is changed
 * @param words a pattern with the flag `g`
 */
export function keepWords(page: HTMLElement, words: RegExp): void {
  for (const child of [...page.childNodes]) {
    if (child instanceof TextNode) mark(child, page, words);
    else if (child instanceof HTMLElement && !isClosed(child)) keepWords(child, words);
  }
}

const isClosed = (element: HTMLElement) =>
  closed.has((element.tagName ?? '').toUpperCase()) || element.getAttribute('translate') === 'no';

/**
 * An element that holds nothing else is marked itself; within a sentence the words get an element of their own. `bdi`
 * also keeps an address in order between words that run from right to left.
 */
function mark(node: TextNode, parent: HTMLElement, words: RegExp): void {
  const found = [...node.rawText.matchAll(words)];
  if (found.length === 0) return;
  if (found.length === 1 && found[0]?.[0] === node.rawText.trim() && parent.childNodes.every(isEmptyBut(node)))
    return void parent.setAttribute('translate', 'no');
  node.rawText = node.rawText.replace(words, (word) => `<bdi translate="no">${word}</bdi>`);
}

const isEmptyBut = (node: Node) => (other: Node) =>
  other === node || (other.nodeType === NodeType.TEXT_NODE && other.rawText.trim() === '');
