/** Measures the parts of sheets: each once, and all that a change brings anew in one layout. */
import { make } from '../make.ts';
import { parts, type HeightOf, type Portal } from './contents.ts';
import { box, head, messageTable, phoneList, safety, section, type Words } from './sheet.ts';
import type { Stock } from './stock.ts';

/** Measures what a sheet of these portals needs. */
export type Measure = (portals: Portal[], words: Words) => HeightOf;

/** @param place an element as wide as the paper, to measure in */
export function heights(stock: Stock, place: HTMLElement): Measure {
  const known = new Map<string, number>();
  return (portals, words) => {
    const { sheet, found, lists, column } = trial(stock, portals, words, (part) => !known.has(part));
    place.replaceChildren(sheet);
    for (const [part, element] of found) known.set(part, heightIn(element));
    for (const { part, whole, rows } of lists)
      if (rows.length > 0)
        known.set(
          part,
          rows.reduce((rest, row) => rest - heightIn(row), heightIn(whole)),
        );
    known.set(parts.gap, parseFloat(getComputedStyle(sheet).rowGap));
    const follower = column.querySelector(':scope > section ~ section > h2');
    if (follower) known.set(parts.sectionGap, parseFloat(getComputedStyle(follower).marginTop));
    place.replaceChildren();
    return (part) => known.get(part) ?? 0;
  };
}

const heightIn = (element: Element) => element.getBoundingClientRect().height;

/** A sheet that holds each part that was not measured yet, where it would stand, and what the reader wrote. */
function trial(stock: Stock, portals: Portal[], words: Words, isNew: (part: string) => boolean) {
  const found: [part: string, element: Element][] = [];
  const note = (part: string, nodes: Node[]) => {
    for (const node of nodes) if (node instanceof Element) found.push([part, node]);
    return nodes;
  };
  const fresh = portals.filter(({ id }) => isNew(parts.alone(id)));
  const boxes = (part: (id: string) => string) => fresh.map(({ id }) => note(part(id), box(stock, id)));
  const newOf = (ids: string[], part: (id: string) => string) => [...new Set(ids)].filter((id) => isNew(part(id)));
  const messages = newOf(
    fresh.flatMap((portal) => portal.messages),
    parts.message,
  );
  const desks = newOf(
    fresh.flatMap((portal) => portal.desks),
    parts.desk,
  );
  const sections = [
    ...newOf(
      fresh.flatMap(({ procedure, sharedProcedure }) => [procedure, sharedProcedure]),
      parts.procedure,
    ).map(parts.procedure),
    ...newOf(
      fresh.map(({ signOn }) => signOn),
      parts.signOn,
    ).map(parts.signOn),
    parts.lines,
  ];

  // The empty element at the end keeps the last box from being as wide as the sheet.
  const halves = make('div', { class: 'boxes' }, [...boxes(parts.half).flat(), make('div', {}, [])]);
  // A box is as high as what it holds, not as its neighbour.
  halves.style.alignItems = 'start';
  const column = make(
    'div',
    {},
    sections.flatMap((part) => note(part, section(stock, part, words))),
  );
  const table = messageTable(stock, messages);
  const phones = phoneList(stock, desks);
  const rows = [...table.querySelectorAll('tbody > tr')];
  const items = [...phones.querySelectorAll('li')];
  rows.forEach((row, index) => note(parts.message(messages[index] ?? ''), [row]));
  items.forEach((item, index) => note(parts.desk(desks[index] ?? ''), [item]));
  const sheet = make('div', { class: 'sheet' }, [
    ...note(parts.head, [head(words.title)]),
    ...boxes(parts.alone).map((nodes) => make('div', {}, nodes)),
    halves,
    ...boxes(parts.wide).map((nodes) => make('div', { class: 'boxes' }, nodes)),
    make('div', { class: 'two' }, [column, make('div', {}, [])]),
    table,
    phones,
    ...note(parts.safety, safety(stock)),
  ]);
  const lists = [
    { part: parts.messages, whole: table, rows },
    { part: parts.desks, whole: phones, rows: items },
  ];
  return { sheet, found, lists, column };
}
