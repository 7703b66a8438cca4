/** The finder's only contact with the page: reads the box, shows the answer. */
import { foldText } from '../data/fold-text.ts';
import { fixerLabels } from '../schemas/labels.ts';
import { unpack, type Packed, type SearchDocument } from './packed.ts';
import { searchPages } from './pages.ts';
import { createFinder, type Answer, type Finder, type Hit } from './rank.ts';
import { words } from './words.ts';

const kindLabels = {
  message: 'Message',
  question: 'Question',
  procedure: 'Steps',
  portal: 'Portal',
  region: 'State or area',
} as const;

let loading: Promise<Finder> | undefined;

function loadFinder(base: string): Promise<Finder> {
  loading ??= fetch(`${base}search-documents.json`)
    .then((response) => {
      if (!response.ok) throw new Error(`the search documents answered ${response.status}`);
      return response.json() as Promise<Packed>;
    })
    .then((packed) => createFinder(unpack(packed)))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Makes a `<guide-search>` element answer what is typed into it. */
export async function startFinder(element: HTMLElement): Promise<void> {
  const base = element.dataset.base ?? '/';
  const input = element.querySelector('textarea') as HTMLTextAreaElement;
  const results = element.querySelector('.search-results') as HTMLElement;
  const status = element.querySelector('[role=status]') as HTMLElement;
  const keepQuery = element.dataset.keepQuery !== undefined;

  if (keepQuery && input.value === '' && location.hash.startsWith('#q=')) {
    input.value = decodeHash(location.hash.slice('#q='.length));
  }
  const find = await loadFinder(base);

  const answer = () => {
    const query = input.value;
    if (keepQuery) history.replaceState(null, '', query.trim() === '' ? location.pathname : `#q=${encodeURIComponent(withoutNumbers(query))}`);
    const found = find(query);
    results.replaceChildren(...view(found, query, element.dataset));
    status.textContent = announce(found, query);
  };
  input.addEventListener('input', answer);
  element.addEventListener('keydown', (event) => moveFocus(event, input, results));
  answer();
}

/** Long numbers may be a patient's or a practice's: they do not go into the address, and so not into the history. */
function withoutNumbers(query: string): string {
  return query.replace(/\d[\d-]{5,}\d/g, '…');
}

function decodeHash(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function announce({ hits, sure }: Answer, query: string): string {
  if (query.trim() === '') return 'Nothing typed yet.';
  if (hits.length === 0) return 'No match.';
  const count = hits.length === 1 ? '1 match' : `${hits.length} matches`;
  return sure ? `${count}. Best match: ${hits[0]?.document.title}` : `${count}, none of them sure.`;
}

/** The whole answer. The hits stand alone in `[data-search-results]`, in rank order; what else helps stands around them. */
function view({ hits, sure }: Answer, query: string, places: DOMStringMap): Node[] {
  const { base = '/' } = places;
  const list = make(
    'ol',
    { className: 'hits', 'data-search-results': '', 'data-search-state': 'done', 'data-search-confidence': sure ? 'sure' : 'unsure' },
    hits.map((hit, index) => make('li', {}, sure && index === 0 ? bestHit(hit, base) : otherHit(hit, base))),
  );
  if (sure) return [list, pagesBlock(query, base, false)];
  const empty = query.trim() === '';
  const lead = empty ? 'Type or paste what the screen says.' : hits.length === 0 ? 'We know no message like this.' : 'No sure match. These come nearest.';
  return [make('p', { className: 'unsure' }, [lead]), list, nextSteps(places), ...(empty ? [] : [pagesBlock(query, base, true)])];
}

function bestHit({ document, found }: Hit, base: string): Node[] {
  const [wording] = document.wording;
  return [
    make('p', { className: 'hit-kind' }, [`Best match · ${kindLabels[document.kind]}`]),
    link(document, base, found),
    ...(wording && foldText(wording) !== foldText(document.title) ? [make('q', {}, marked(wording, found))] : []),
    ...(document.text ? [make('p', {}, marked(document.text, found))] : []),
    ...(document.fix ? [make('p', {}, [make('strong', {}, ['First: ']), document.fix])] : []),
    ...(document.whoCanFix ? [make('p', { className: 'fixer' }, ['Who can fix it: ', make('strong', {}, [fixerLabels[document.whoCanFix]])])] : []),
  ];
}

function otherHit({ document, found }: Hit, base: string): Node[] {
  return [link(document, base, found), make('span', { className: 'hit-kind' }, [kindLabels[document.kind]])];
}

function link(document: SearchDocument, base: string, found: Set<string>): HTMLElement {
  return make('a', { href: base + document.path.slice(1) }, marked(document.title, found));
}

/** The text with each word that matched marked. */
function marked(text: string, found: Set<string>): (Node | string)[] {
  return text.split(/(\s+)/).map((part) => (words(part).some((word) => found.has(word)) ? make('mark', {}, [part]) : part));
}

/** Where to go when the finder is not sure: never an empty screen. */
function nextSteps({ base = '/', messages = base }: DOMStringMap): HTMLElement {
  const to = (address: string, label: string) => make('li', {}, [make('a', { href: address }, [label])]);
  return make('div', { className: 'next-steps' }, [
    make('p', {}, ['Look it up instead:']),
    make('ul', {}, [
      to(messages, 'All messages, A to Z'),
      to(`${messages}#by-portal`, 'Messages by portal'),
      to(`${messages}#by-moment`, 'Messages by the moment they appear'),
      to(`${base}#still-stuck`, 'Support phones and hours'),
    ]),
  ]);
}

/** Full-text search of all pages: loaded when asked for, or at once when the finder is not sure. */
function pagesBlock(query: string, base: string, atOnce: boolean): HTMLElement {
  const block = make('div', { className: 'pages', 'data-pages': '' }, []);
  const show = async () => {
    block.replaceChildren(make('p', {}, ['Searching all pages…']));
    const pages = await searchPages(query, base).catch(() => undefined);
    if (!block.isConnected) return;
    block.replaceChildren(
      make('p', { className: 'hit-kind' }, [!pages ? 'The page search could not be loaded.' : pages.length === 0 ? 'No page holds these words.' : 'Pages that hold these words']),
      make('ul', {}, (pages ?? []).map(({ url, title }) => make('li', {}, [make('a', { href: url }, [title])]))),
    );
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

/** Arrow keys walk through box and results, Enter opens the first one, Escape goes back to the box and then empties it. */
function moveFocus(event: KeyboardEvent, input: HTMLTextAreaElement, results: HTMLElement): void {
  const links = [...results.querySelectorAll<HTMLElement>('a, button')];
  const stops = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inBox = document.activeElement === input;
  const oneLine = !input.value.includes('\n');
  if (event.key === 'ArrowDown' && (!inBox || oneLine)) focusOn(stops[at + 1], event);
  else if (event.key === 'ArrowUp' && !inBox) focusOn(stops[at - 1], event);
  else if (event.key === 'Enter' && inBox && !event.shiftKey && links[0]) {
    event.preventDefault();
    links[0].click();
  } else if (event.key === 'Escape' && !inBox && links.length > 0) focusOn(input, event);
  else if (event.key === 'Escape' && inBox && input.value !== '') {
    event.preventDefault();
    event.stopPropagation();
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function focusOn(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}

/** An element with attributes and children; text is always text, never HTML. */
function make(tag: string, attributes: Record<string, string>, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name === 'className' ? 'class' : name, value);
  element.append(...children);
  return element;
}
