/** Decides what stands on a sheet of one's own. Pure: it reckons with heights that are measured elsewhere. */

/** What a portal brings to a sheet, by the ids of its parts, the most wanted first. */
export interface Portal {
  id: string;
  procedure: string;
  /** The steps that it shares with other portals of the same ID. */
  sharedProcedure: string;
  signOn: string;
  messages: string[];
  desks: string[];
}

export interface Contents {
  portals: string[];
  /** What stands in the two columns, by `procedure/<id>`, `sign-on/<id>` and `lines`. */
  columns: [string[], string[]];
  messages: string[];
  desks: string[];
}

/** @returns the height of a part in CSS pixels; 0 for what there is no part of */
export type HeightOf = (part: string) => number;

/** How full a sheet is, the fullest first: portals of one ID can share its sign-in steps, and three messages will do. */
const FILLINGS = [true, false].flatMap((ownSteps) => [5, 4, 3].map((messages) => ({ ownSteps, messages })));
type Filling = (typeof FILLINGS)[number];
const LEANEST: Filling = { ownSteps: false, messages: 3 };
const MAX_DESKS = 4;

/** The fullest sheet of these portals that is no higher than a page; nothing where even the leanest is. */
export const fullest = (portals: Portal[], height: HeightOf, page: number): Contents | undefined =>
  FILLINGS.map((filling) => contentsOf(portals, filling, height)).find((sheet) => heightOf(sheet, height) <= page);

export const leanest = (portals: Portal[], height: HeightOf): Contents => contentsOf(portals, LEANEST, height);

/** What to leave out so that the rest fits: the last portals, as few as will do; nothing where one alone is too much. */
export function leaveOut(portals: Portal[], height: HeightOf, page: number): Portal[] | undefined {
  const count = portals.findIndex(
    (_, index) => index > 0 && heightOf(leanest(portals.slice(0, -index), height), height) <= page,
  );
  return count === -1 ? undefined : portals.slice(-count);
}

function contentsOf(portals: Portal[], { ownSteps, messages }: Filling, height: HeightOf): Contents {
  const steps = unique(portals.map(({ procedure, sharedProcedure }) => (ownSteps ? procedure : sharedProcedure)));
  const signOns = unique(portals.map(({ signOn }) => signOn));
  return {
    portals: portals.map(({ id }) => id),
    columns: inShorterColumn([...steps.map(parts.procedure), ...signOns.map(parts.signOn), parts.lines], height),
    messages: takeInTurn(
      portals.map((portal) => portal.messages),
      messages,
    ),
    desks: takeInTurn(
      portals.map((portal) => portal.desks),
      MAX_DESKS,
    ),
  };
}

/** The names of what is measured. */
export const parts = {
  procedure: (id: string) => `procedure/${id}`,
  signOn: (id: string) => `sign-on/${id}`,
  message: (id: string) => `message/${id}`,
  desk: (id: string) => `desk/${id}`,
  /** A portal's box: the only one of a sheet, one of two side by side, or below them as wide as the sheet. */
  alone: (id: string) => `alone/${id}`,
  half: (id: string) => `half/${id}`,
  wide: (id: string) => `wide/${id}`,
  head: 'head',
  lines: 'lines',
  /** The tables and lists without their rows. */
  messages: 'messages',
  desks: 'desks',
  safety: 'safety',
  /** Between two parts of the sheet, and above a section that follows another in its column. */
  gap: 'gap',
  sectionGap: 'section-gap',
} as const;

/** @returns the height of the sheet as it is printed, in CSS pixels */
function heightOf({ portals, columns, messages, desks }: Contents, height: HeightOf): number {
  const sum = (list: string[]) => list.reduce((all, part) => all + height(part), 0);
  const column = (sections: string[]) => sum(sections) + Math.max(0, sections.length - 1) * height(parts.sectionGap);
  const stacked = [
    height(parts.head),
    boxes(portals, height),
    Math.max(...columns.map(column)),
    messages.length > 0 ? height(parts.messages) + sum(messages.map(parts.message)) : 0,
    height(parts.desks) + sum(desks.map(parts.desk)),
    height(parts.safety),
  ];
  return stacked.reduce((all, part) => all + part, 0) + (stacked.length - 1) * height(parts.gap);
}

/** Boxes stand two and two; the last of an odd number is as wide as the sheet. */
function boxes(portals: string[], height: HeightOf): number {
  const [only, second] = portals;
  if (only !== undefined && second === undefined) return height(parts.alone(only));
  const rows = portals.flatMap((one, index) => {
    const other = portals[index + 1];
    if (index % 2 === 1) return [];
    return other === undefined ? height(parts.wide(one)) : Math.max(height(parts.half(one)), height(parts.half(other)));
  });
  return rows.reduce((all, row) => all + row, 0) + (rows.length - 1) * height(parts.gap);
}

/** Puts each section into the column that is shorter so far. */
function inShorterColumn(sections: string[], height: HeightOf): [string[], string[]] {
  const [left, right] = [
    { parts: [] as string[], height: 0 },
    { parts: [] as string[], height: 0 },
  ];
  for (const section of sections.filter((part) => height(part) > 0)) {
    const column = left.height > right.height ? right : left;
    column.parts.push(section);
    column.height += height(section);
  }
  return [left.parts, right.parts];
}

/** The first of each list, then the second of each, until there are enough; none twice. */
function takeInTurn(lists: string[][], count: number): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  const inTurn = Array.from({ length: longest }, (_, index) => lists.flatMap((list) => list[index] ?? [])).flat();
  return unique(inTurn).slice(0, count);
}

const unique = (list: string[]) => [...new Set(list)];
