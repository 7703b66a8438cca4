/** Puts a sheet together from the parts that the reader chooses. Everything stays in the page. */
import { TAKEN_OUT, withoutLongNumbers } from '../../data/long-numbers.ts';
import { make } from '../make.ts';
import { changeOf, listed, MAX_NAMES, type Choice } from './change.ts';
import { fullest, leanest, leaveOut, type Portal } from './contents.ts';
import { heights, type Measure } from './heights.ts';
import { makeSheet } from './sheet.ts';
import { loadStock, type Stock } from './stock.ts';

/** What a page has room for on either paper, in CSS pixels: the height of Letter, less the margins. */
const MM = 96 / 25.4;
/** Printers round; a sheet that fills the page to the last line may spill. */
const FILL = 0.97;
const PAGE = (279.4 - 2 * 12) * MM * FILL;

class SheetMaker extends HTMLElement {
  private loading: Promise<{ stock: Stock; measure: Measure }> | undefined;
  private loaded: { stock: Stock; measure: Measure } | undefined;
  private choice: Choice = { place: '', portals: [] };
  /** What the last choice has changed; it is said until the next one. */
  private change = '';

  connectedCallback() {
    const controls = this.querySelector<HTMLElement>('.maker');
    if (!controls) return;
    controls.hidden = controls.inert = false;
    const place = this.query<HTMLSelectElement>('[data-place]');
    // A browser may bring back what was chosen before a refresh; the sheet starts empty.
    for (const box of this.boxes()) box.checked = false;
    place.selectedIndex = 0;
    for (const input of this.inputs()) input.value = '';
    this.query<HTMLButtonElement>('[data-print]').disabled = true;
    for (const touch of ['pointerdown', 'focusin'])
      controls.addEventListener(touch, () => void this.load().catch(() => undefined));
    // Of the two events of a change, this one comes for every kind of field.
    controls.addEventListener('input', ({ target }) => {
      if (target === place) for (const box of this.boxes()) box.checked = this.placePortals().includes(box.value);
      this.noteChange();
      void this.update();
    });
    // Whoever is still typing is not interrupted; what is left behind is mended.
    controls.addEventListener('focusout', ({ target }) => {
      if (target instanceof HTMLInputElement && this.inputs().includes(target))
        target.value = withoutLongNumbers(target.value);
    });
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
  private placeName(): string {
    const { value, selectedOptions } = this.query<HTMLSelectElement>('[data-place]');
    return value ? (selectedOptions[0]?.textContent ?? '').trim() : '';
  }

  private noteChange(): void {
    const ticked = this.boxes().filter((box) => box.checked);
    const now = { place: this.placeName(), portals: ticked.map((box) => box.dataset['name'] ?? box.value) };
    this.change = changeOf(this.choice, now) || this.change;
    this.choice = now;
  }

  /** What is ticked: the portals of the place first. */
  private chosen(): string[] {
    const ticked = this.boxes()
      .filter((box) => box.checked)
      .map((box) => box.value);
    const own = this.placePortals();
    return [...ticked.filter((id) => own.includes(id)), ...ticked.filter((id) => !own.includes(id))];
  }

  private load(): Promise<{ stock: Stock; measure: Measure }> {
    this.loading ??= loadStock(this.dataset['parts'] ?? '')
      .then((stock) => (this.loaded = { stock, measure: heights(stock, this.query('.measure')) }))
      .catch((error: unknown) => {
        this.loading = undefined;
        throw error;
      });
    return this.loading;
  }

  private async update(): Promise<void> {
    this.warn();
    if (this.loaded) return this.show(this.loaded);
    this.say('Loading…');
    try {
      this.show(await this.load());
    } catch {
      this.say('The parts of the sheet could not be loaded. Use a ready-made sheet below.');
    }
  }

  private show({ stock, measure }: { stock: Stock; measure: Measure }): void {
    const paper = this.query('[data-paper]');
    const button = this.query<HTMLButtonElement>('[data-print]');
    const chosen = stock.portals(this.chosen());
    document.body.classList.toggle('has-sheet', chosen.length > 0);
    if (chosen.length === 0) {
      paper.replaceChildren();
      button.disabled = true;
      this.say(`${this.change} Tick at least one portal.`);
      return;
    }
    const words = {
      title: this.placeName() || 'Our portals',
      lines: new Map(this.inputs().map((input) => [input.dataset['lineInput'] ?? '', withoutLongNumbers(input.value)])),
    };
    const height = measure(chosen, words);
    const fitting = fullest(chosen, height, PAGE);
    button.disabled = !fitting;
    const sheet = makeSheet(stock, fitting ?? leanest(chosen, height), words);
    if (!fitting)
      sheet.prepend(make('p', { class: 'too-long' }, ['Too long for one page: leave out a portal before you print.']));
    paper.replaceChildren(sheet);
    const fits = fitting ? 'This fits on one page.' : this.advice(leaveOut(chosen, height, PAGE));
    this.say(`${this.change} ${fits}`);
  }

  private say(words: string): void {
    const status = this.query('[role=status]');
    // The same words put there again would be spoken at every letter of a line.
    if (status.textContent !== words) status.textContent = words;
  }

  /** Stays until the number is gone from the field, and what stands in its place too. */
  private warn(): void {
    const long = this.inputs().some(({ value }) => value.includes(TAKEN_OUT) || value !== withoutLongNumbers(value));
    this.query('[data-warning]').textContent = long
      ? 'Long numbers stay off the sheet. They may be a phone, a tax ID (TIN), an NPI or a Social Security number.'
      : '';
  }

  private advice(out: Portal[] | undefined): string {
    if (!out) return 'This does not fit on one page. Shorten the lines of your own.';
    const nameOf = ({ id }: Portal) => this.boxes().find((box) => box.value === id)?.dataset['name'] ?? id;
    const names = out.slice(-MAX_NAMES).map(nameOf);
    const what = names.length < out.length ? `${out.length} portals, such as ` : '';
    return `This does not fit on one page. Leave out ${what}${listed(names)}. Print a second sheet for what you leave out.`;
  }
}

if (!customElements.get('sheet-maker')) customElements.define('sheet-maker', SheetMaker);
