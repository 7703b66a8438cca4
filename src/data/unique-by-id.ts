/** Each part once, in the order in which they first come. */
export const uniqueById = <Part extends { id: string }>(parts: readonly Part[]): Part[] => [
  ...new Map(parts.map((part) => [part.id, part])).values(),
];
