/** Makes a sheet's elements from the parts. */
import { make } from '../make.ts';
import type { Contents } from './contents.ts';
import type { Stock } from './stock.ts';

/** What the reader wrote. */
export interface Words {
  title: string;
  /** What stands on the blank lines, by the id of the line. */
  lines: Map<string, string>;
}

export function makeSheet(stock: Stock, { portals, columns, messages, desks }: Contents, words: Words): HTMLElement {
  const boxes = portals.flatMap((id) => box(stock, id));
  return make('div', { class: 'sheet' }, [
    head(words.title),
    make('div', portals.length > 1 ? { class: 'boxes' } : {}, boxes),
    make(
      'div',
      { class: 'two' },
      columns.map((column) =>
        make(
          'div',
          {},
          column.flatMap((part) => section(stock, part, words)),
        ),
      ),
    ),
    make('div', {}, messages.length > 0 ? [messageTable(stock, messages)] : []),
    phoneList(stock, desks),
    ...safety(stock),
  ]);
}

export const head = (title: string): HTMLElement =>
  make('header', { class: 'head' }, [
    make('p', { class: 'kicker' }, ['Desk reference · unofficial']),
    make('p', { class: 'sheet-title', role: 'heading', 'aria-level': '2' }, [title]),
  ]);

export const box = (stock: Stock, id: string): Node[] => stock.copy(`[data-portal="${id}"]`);

/** @param part `procedure/<id>`, `sign-on/<id>` or `lines` */
export function section(stock: Stock, part: string, { lines }: Words): Node[] {
  const [kind, id] = part.split('/');
  if (kind !== 'lines') return stock.copy(`[data-${kind}-part="${id}"]`);
  const copy = stock.copy('[data-lines]');
  for (const node of copy)
    if (node instanceof Element)
      for (const span of node.querySelectorAll<HTMLElement>('[data-line]'))
        span.textContent = lines.get(span.dataset['line'] ?? '') ?? '';
  return copy;
}

export function messageTable(stock: Stock, messages: string[]): HTMLElement {
  const table = make('div', {}, stock.copy('[data-messages-part]'));
  table.querySelector('tbody')?.append(...messages.flatMap((id) => stock.copy(`[data-message="${id}"] tbody`)));
  return table;
}

export const phoneList = (stock: Stock, desks: string[]): HTMLElement =>
  make('section', {}, [
    make('h2', {}, ['Phones']),
    make(
      'ul',
      { class: 'phones' },
      desks.flatMap((id) => stock.copy(`[data-desk="${id}"]`)),
    ),
  ]);

export const safety = (stock: Stock): Node[] => stock.copy('[data-safety]');
