/** The search's answer as the reader sees it. */
import { foldText } from '../../data/fold-text.ts';
import { fixerLabels } from '../../schemas/labels.ts';
import { checkerBlock } from '../checker/hand-over.ts';
import { make } from '../make.ts';
import type { SearchDocument } from '../../search/packed.ts';
import type { Ranking, Hit } from '../../search/rank.ts';
import { MAX_QUERY, stem, stems, withoutFurniture, words } from '../../search/words.ts';
import type { LoadState } from './files.ts';

const kindLabels = {
  message: 'Message',
  question: 'Question',
  procedure: 'Steps',
  portal: 'Portal',
  region: 'State or area',
  card: 'Card or letter',
  task: 'Task',
} as const;

/** The whole answer. The hits stand alone in `[data-search-results]`, in rank order; what else helps stands around them. */
export function view({ hits, sure }: Ranking, query: string, places: DOMStringMap, state: LoadState): Node[] {
  const { base = '/', box = '' } = places;
  const list = make(
    'ol',
    {
      class: 'hits',
      'data-search-results': '',
      'data-search-state': state,
      'data-search-confidence': sure ? 'sure' : 'unsure',
    },
    hits.map((hit, index) => {
      const kindId = `${box}-hit-${index}`;
      return make('li', {}, sure && index === 0 ? bestHit(hit, base, kindId) : otherHit(hit, base, kindId));
    }),
  );
  const cut = query.length > MAX_QUERY ? [make('p', {}, ['That was long: we read the first 50,000 characters.'])] : [];
  const checked = checkerBlock(query, base);
  if (sure) return [...checked, ...cut, list, pagesBlock(query, base, false)];
  const empty = query.trim() === '';
  return [
    ...checked,
    ...cut,
    make('p', { class: 'unsure' }, [lead(hits.length, empty, state)]),
    list,
    nextSteps(places),
    ...(empty || state !== 'done' ? [] : [pagesBlock(query, base, true)]),
  ];
}

function lead(hits: number, empty: boolean, state: LoadState): string {
  if (state === 'failed') return 'Part of the guide could not be loaded. It comes by itself when the line is back.';
  if (empty) return 'Type or paste what the screen says.';
  if (state === 'busy') return 'Still loading. The answer is not complete yet.';
  return hits === 0 ? 'We know no message like this.' : 'No sure match. These come nearest.';
}

function bestHit({ document, found }: Hit, base: string, kindId: string): Node[] {
  const [wording] = document.wording;
  return [
    make('p', { class: 'hit-kind', id: kindId }, [`Best match: ${kindLabels[document.kind]}`]),
    link(document, base, found, kindId),
    ...(wording && foldText(wording) !== foldText(document.title)
      ? [make('q', { translate: 'no' }, marked(wording, found))]
      : []),
    ...(document.fix ? [make('p', {}, [make('strong', {}, ['First: ']), document.fix])] : []),
    ...(document.whoCanFix
      ? [make('p', { class: 'fixer' }, ['Who can fix it: ', make('strong', {}, [fixerLabels[document.whoCanFix]])])]
      : []),
  ];
}

function otherHit({ document, found }: Hit, base: string, kindId: string): Node[] {
  return [
    link(document, base, found, kindId),
    make('span', { class: 'hit-kind', id: kindId }, [kindLabels[document.kind]]),
  ];
}

/** Who goes from link to link hears the kind too: it describes the link. */
function link(document: SearchDocument, base: string, found: Map<string, number>, kindId: string): HTMLElement {
  return make('a', { href: base + document.path.slice(1), 'aria-describedby': kindId }, marked(document.title, found));
}

/** The text with each word that matched marked. */
function marked(text: string, found: Map<string, number>): (Node | string)[] {
  return text
    .split(/(\s+)/)
    .map((part) => (stems(part).some((word) => found.has(word)) ? make('mark', {}, [part]) : part));
}

/** Where to go when the search is not sure: never an empty screen. */
function nextSteps({ base = '/', messages = base }: DOMStringMap): HTMLElement {
  const to = (address: string, label: string) => make('li', {}, [make('a', { href: address }, [label])]);
  return make('div', { class: 'next-steps' }, [
    make('p', {}, ['Or go straight to:']),
    make('ul', {}, [
      // First, since whoever is being cheated has no time, and may tell it in words that no page says.
      to(`${base}safety/`, 'Somebody wants a code or money'),
      to(messages, 'All messages, A to Z'),
      to(`${messages}#by-portal`, 'Messages by portal'),
      to(`${messages}#by-station`, 'Messages by where you are stuck'),
      to(`${base}faq/which-number-do-i-call/`, 'Support phones and hours'),
    ]),
  ]);
}

/** Whether a text holds every word, in whatever form. */
function holds(text: string, list: string[]): boolean {
  const folded = ` ${foldText(text)}`;
  return list.every((word) => folded.includes(` ${stem(word)}`));
}

/** Full-text search of all pages: loaded when asked for, or at once when the search is not sure. */
function pagesBlock(query: string, base: string, atOnce: boolean): HTMLElement {
  const block = make('div', { class: 'pages', 'data-pages': '' }, []);
  const show = async () => {
    block.replaceChildren(make('p', {}, ['Searching all pages…']));
    const found = await import('./full-text.ts')
      .then(({ pageList }) => pageList(words(withoutFurniture(query)), base, holds))
      .catch(() => ['The page search could not be loaded.']);
    if (block.isConnected) block.replaceChildren(...found);
  };
  if (atOnce) {
    // Typing goes on: ask only when it pauses.
    setTimeout(() => block.isConnected && void show(), 400);
  } else {
    const button = make('button', { type: 'button' }, ['Search all pages for these words']);
    button.addEventListener('click', () => void show());
    block.append(button);
  }
  return block;
}
