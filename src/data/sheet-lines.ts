/** The blank lines of a sheet: for names and places, never for numbers. */
export interface SheetLine {
  id: string;
  label: string;
  maxLength: number;
}

const always: SheetLine[] = [
  { id: 'backup', label: 'Backup person', maxLength: 40 },
  { id: 'letter', label: 'Payer letter kept in', maxLength: 40 },
];

/** @param administrator what the portal calls its administrator; a portal without one gets no such line */
export const sheetLines = (administrator?: string): SheetLine[] =>
  administrator === undefined
    ? always
    : [{ id: 'administrator', label: `Our ${administrator}`, maxLength: 40 }, ...always];
