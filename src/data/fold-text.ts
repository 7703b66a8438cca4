/**
 * Text as search and comparison see it: one form for every quote, dash, space and case.
 * Keeps letters, digits and single spaces; everything else becomes a space.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
