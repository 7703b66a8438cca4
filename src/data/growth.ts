/**
 * Limits that matter only to a guide of thousands of entries. Each was set by what `npm run bench:scale` showed with 500
 * to 5,000 regions: docs/measurements.md has the table.
 */

/** Counties and other areas that a list of all places names; beyond, each stands on the page of its state alone. */
export const MAX_AREAS_LISTED = 60;

/** A larger file is a mistake: with 5,000 regions the largest honest one is a quarter of it. */
export const MAX_FILE_BYTES = 10_000_000;
