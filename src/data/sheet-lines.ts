/** The blank lines of a sheet. */
export const sheetLines = [
  { id: 'administrator', label: 'Our administrator (PAA)', maxLength: 40 },
  { id: 'backup', label: 'Backup person', maxLength: 40 },
  { id: 'tin', label: 'Our tax ID (TIN) ends in (last four)', maxLength: 4 },
  { id: 'letter', label: 'Payer letter kept in', maxLength: 40 },
] as const;
