/** Whether two lists of states share one. */
export const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((state) => others.includes(state));

/**
 * The ways to get a task done that hold in some states: those with a condition, and the first without one, which fits
 * everybody else. Runs in the build and in a browser.
 */
export function waysIn<Of extends { when?: string | undefined; states: readonly string[] }>(
  ways: readonly Of[],
  states: readonly string[],
): Of[] {
  const here = ways.filter((way) => way.states.length === 0 || meet(way.states, states));
  const last = here.findIndex(({ when }) => when === undefined);
  return last === -1 ? here : here.slice(0, last + 1);
}
