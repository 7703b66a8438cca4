/** Puts a sheet together from the parts that the reader chooses. Everything stays in the page. */
import { make } from '../make.ts';

/** What a page has room for on either paper, in CSS pixels: the width of A4 and the height of Letter, less the margins. */
const MM = 96 / 25.4;
const PAGE_HEIGHT = (279.4 - 2 * 12) * MM;
/** Printers round; a sheet that fills the page to the last line may spill. */
const FILL = 0.97;
/** How full a sheet is, the fullest first: portals of one ID can share its sign-in steps, and three messages will do. */
const FILLINGS = [true, false].flatMap((ownSteps) => [5, 4, 3].map((messages) => ({ ownSteps, messages })));
const MAX_DESKS = 4;

/** The site's policy lets HTML be made from text here alone: from the parts, which the site itself brings. */
const ownHtml = window.trustedTypes?.createPolicy('sheet-parts', { createHTML: (html) => html });

class SheetMaker extends HTMLElement {
  private parts: Promise<DocumentFragment> | undefined;

  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('.maker');
    if (!controls) return;
    controls.hidden = controls.inert = false;
    const place = this.query<HTMLSelectElement>('[data-place]');
    // A browser may bring back what was chosen before a refresh; the sheet starts empty.
    for (const box of this.boxes()) box.checked = false;
    place.selectedIndex = 0;
    for (const input of this.inputs()) input.value = '';
    place.addEventListener('change', () => {
      for (const box of this.boxes()) box.checked = this.placePortals().includes(box.value);
    });
    controls.addEventListener('input', () => void this.update());
    controls.addEventListener('change', () => void this.update());
    this.query('[data-print]').addEventListener('click', () => print());
  }

  private query<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    const found = this.querySelector<Found>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  }
  private boxes = () => [...this.querySelectorAll<HTMLInputElement>('[data-portals-list] input')];
  private inputs = () => [...this.querySelectorAll<HTMLInputElement>('[data-line-input]')];

  private placePortals = () =>
    (this.query<HTMLSelectElement>('[data-place]').selectedOptions[0]?.dataset['portals'] ?? '').split(' ');
  /** What is ticked: the portals of the place first. */
  private chosen(): string[] {
    const ticked = this.boxes()
      .filter((box) => box.checked)
      .map((box) => box.value);
    const own = this.placePortals();
    return [...ticked.filter((id) => own.includes(id)), ...ticked.filter((id) => !own.includes(id))];
  }

  private load(): Promise<DocumentFragment> {
    this.parts ??= fetch(this.dataset['parts'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`the parts of the sheet: the server answered ${response.status}`);
        return response.json() as Promise<{ html: string }>;
      })
      .then(({ html }) => {
        const template = document.createElement('template');
        template.innerHTML = ownHtml?.createHTML(html) ?? html;
        return template.content;
      })
      .catch((error: unknown) => {
        this.parts = undefined;
        throw error;
      });
    return this.parts;
  }

  private async update(): Promise<void> {
    const status = this.query('[role=status]');
    const paper = this.query('[data-paper]');
    const button = this.query<HTMLButtonElement>('[data-print]');
    const chosen = this.chosen();
    const warnings = this.inputs().flatMap((input) => cleanLine(input));
    let parts: DocumentFragment;
    try {
      parts = await this.load();
    } catch {
      status.textContent = 'The parts of the sheet could not be loaded. Use a ready-made sheet below.';
      return;
    }
    const place = this.query<HTMLSelectElement>('[data-place]');
    const title = place.value ? (place.selectedOptions[0]?.textContent ?? '') : 'Our portals';
    const lines = new Map(this.inputs().map((input) => [input.dataset['lineInput'] ?? '', input.value]));
    const sheetOf = (portals: string[], filling: Filling) =>
      makeSheet(parts, { title, portals, lines, ...filling }, this.query('.measure'));
    /** The fullest sheet of these portals that fits one page, if any does. */
    const fitting = (portals: string[]) =>
      FILLINGS.map((filling) => sheetOf(portals, filling)).find((sheet) => this.height(sheet) <= PAGE_HEIGHT * FILL);

    document.body.classList.toggle('has-sheet', chosen.length > 0);
    if (chosen.length === 0) {
      paper.replaceChildren();
      button.disabled = true;
      status.textContent = 'Tick at least one portal.';
      return;
    }
    const sheet = fitting(chosen);
    button.disabled = !sheet;
    status.textContent = [
      sheet ? 'This fits on one page.' : this.advice(chosen, (portals) => fitting(portals) !== undefined),
      ...warnings,
    ].join(' ');
    if (sheet) return paper.replaceChildren(sheet);
    const spilling = sheetOf(chosen, { ownSteps: false, messages: 3 });
    spilling.prepend(make('p', { class: 'too-long' }, ['Too long for one page: leave out a portal before you print.']));
    paper.replaceChildren(spilling);
  }

  /** The height of a sheet as it is printed. */
  private height(sheet: HTMLElement): number {
    const measure = this.query('.measure');
    measure.replaceChildren(sheet);
    const { height } = sheet.getBoundingClientRect();
    measure.replaceChildren();
    return height;
  }

  /** What to leave out: the last portals, as few as will do. */
  private advice(chosen: string[], fits: (portals: string[]) => boolean): string {
    const nameOf = (id: string) => this.boxes().find((box) => box.value === id)?.dataset['name'] ?? id;
    const count = chosen.findIndex((_, index) => index > 0 && fits(chosen.slice(0, -index)));
    if (count === -1) return 'This does not fit on one page. Shorten the lines of your own.';
    return `This does not fit on one page. Leave out ${chosen.slice(-count).map(nameOf).join(' and ')}. Print a second sheet for what you leave out.`;
  }
}

type Filling = (typeof FILLINGS)[number];

interface Choice extends Filling {
  title: string;
  portals: string[];
  /** What to write on the blank lines, by the id of the line. */
  lines: Map<string, string>;
}

/** @param measure an element as wide as the paper, to weigh the two columns in */
function makeSheet(
  parts: DocumentFragment,
  { title, portals, lines, ownSteps, messages: messageCount }: Choice,
  measure: HTMLElement,
): HTMLElement {
  const part = (selector: string) => [...(parts.querySelector(selector)?.cloneNode(true).childNodes ?? [])];
  const own = portals
    .map((id) => parts.querySelector<HTMLElement>(`[data-portal="${id}"]`))
    .filter((found) => found !== null);
  const idsOf = (name: string) => unique(own.map((found) => found.dataset[name] ?? ''));
  const lists = (name: string) => own.map((found) => (found.dataset[name] ?? '').split(' ').filter(Boolean));

  const head = make('header', { class: 'head' }, [
    make('p', { class: 'kicker' }, ['Desk reference · unofficial']),
    make('p', { class: 'sheet-title', role: 'heading', 'aria-level': '2' }, [title]),
  ]);

  const boxes = make('div', own.length > 1 ? { class: 'boxes' } : {}, []);
  boxes.append(...own.flatMap((found) => [...found.cloneNode(true).childNodes]));
  const two = make('div', { class: 'two' }, []);
  two.append(make('div', {}, []), make('div', {}, []));
  inShorterColumn(two, measure, [
    ...idsOf(ownSteps ? 'procedure' : 'sharedProcedure').flatMap((id) => part(`[data-procedure-part="${id}"]`)),
    ...idsOf('signOn').flatMap((id) => part(`[data-sign-on-part="${id}"]`)),
    ...part('[data-lines]'),
  ]);
  for (const span of two.querySelectorAll<HTMLElement>('[data-line]'))
    span.textContent = lines.get(span.dataset['line'] ?? '') ?? '';

  const messages = takeInTurn(lists('messages'), messageCount);
  const table = make('div', {}, []);
  if (messages.length > 0) {
    table.append(...part('[data-messages-part]'));
    table.querySelector('tbody')?.append(...messages.flatMap((id) => part(`[data-message="${id}"] tbody`)));
  }
  const phones = make('section', {}, []);
  const list = make('ul', { class: 'phones' }, []);
  list.append(...takeInTurn(lists('desks'), MAX_DESKS).flatMap((id) => part(`[data-desk="${id}"]`)));
  phones.append(make('h2', {}, ['Phones']), list);

  const sheet = make('div', { class: 'sheet' }, []);
  sheet.append(head, boxes, two, table, phones, ...part('[data-safety]'));
  return sheet;
}

/** Puts each section into the column that is shorter so far. */
function inShorterColumn(columns: HTMLElement, measure: HTMLElement, sections: Node[]): void {
  const sheet = make('div', { class: 'sheet' }, []);
  sheet.append(columns);
  measure.replaceChildren(sheet);
  const height = (column: Element) =>
    [...column.children].reduce((sum, section) => sum + section.getBoundingClientRect().height, 0);
  const [left, right] = columns.children;
  for (const section of sections) (left && right && height(left) > height(right) ? right : left)?.append(section);
  measure.replaceChildren();
}

/** The first of each list, then the second of each, until there are enough; none twice. */
function takeInTurn(lists: string[][], count: number): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
  return unique(inTurn).slice(0, count);
}

const unique = (list: string[]) => [...new Set(list)];

/** Keeps what must not hang on a wall off the sheet. @returns a warning for each mend */
function cleanLine(input: HTMLInputElement): string[] {
  // Nine digits in a row are a tax ID or a Social Security number.
  const whole = /(?<!\d)(?:\d[- ]?){8}\d(?!\d)/;
  if (!whole.test(input.value)) return [];
  input.value = input.value.replace(whole, '…');
  return ['A number of nine digits was taken out: it may be a tax ID (TIN) or a Social Security number.'];
}

if (!customElements.get('sheet-maker')) customElements.define('sheet-maker', SheetMaker);
