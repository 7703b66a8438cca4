/** What has changed in a choice of portals, in words: who cannot see the ticks is told. */

/** As many names as one takes in at a glance. */
export const MAX_NAMES = 3;

export interface Choice {
  /** Name of the state or area; empty where none is chosen. */
  place: string;
  /** Names of the ticked portals. */
  portals: readonly string[];
}

/** @returns the place if it is another, then what was ticked and what was not any more; empty when all is as it was */
export function changeOf(before: Choice, now: Choice): string {
  const place = now.place === before.place ? '' : `${now.place || 'No state or area'}.`;
  const added = now.portals.filter((name) => !before.portals.includes(name));
  const out = before.portals.filter((name) => !now.portals.includes(name));
  return [place, told(added, 'added'), told(out, 'taken out')].filter(Boolean).join(' ');
}

/** Names as a sentence holds them: "A, B, and C". */
export const listed = (names: string[]): string => new Intl.ListFormat('en-US').format(names);

const told = (names: string[], what: string): string => {
  if (names.length === 0) return '';
  const list = names.length > MAX_NAMES ? `${names.length} portals` : listed(names);
  return `${list} ${what}.`;
};
