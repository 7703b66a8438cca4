/** All values together, added in their order. */
export const sumOf = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);
