/** The small values that every other schema is made of. Messages speak to an editor, not to a programmer. */
import { z } from 'zod';

/** A name in an address: lower-case words joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens, as in "reset-your-password"');

/** A text of one line: a block of several lines, or a bar, which separates columns where tables are written, is a slip. */
const oneLine = (value: string) => !/[\n\r\u2028\u2029|]/.test(value);
const oneLineOnly = 'write this on one line, without line ends and without the character |';

/** Words for readers. `**…**` marks what is pressed or read on the screen; nothing else is markup. */
export const text = z
  .string()
  .min(1, 'write something here, or remove the line')
  .max(600, 'shorten this to at most 600 characters')
  .refine((value) => value === value.trim(), 'remove the spaces at the start or the end')
  .refine((value) => (value.match(/\*\*/g)?.length ?? 0) % 2 === 0, 'close the bold text: every ** needs a second **')
  .refine(oneLine, oneLineOnly)
  .refine((value) => !/[<>]/.test(value), 'write words only: no < or > and no HTML');

/** A title or a name: it must fit a heading, a link and one line of a printed sheet. */
export const heading = text.max(100, 'shorten this to at most 100 characters: it is a heading');

/** What people type or see: free of markup, any punctuation. */
export const phrase = z
  .string()
  .min(1, 'write something here, or remove the line')
  .max(300, 'shorten this to at most 300 characters')
  .refine(oneLine, oneLineOnly);

/** A calendar day, `YYYY-MM-DD`. Kept as text, so that no time zone can move it. */
export const day = z.iso.date('write the day as YYYY-MM-DD, for example 2026-11-22');

/** A US telephone number, printed as its source prints it. */
export const phone = z
  .string()
  .regex(/^(1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}$/, 'write the number as 866-842-3278 or 1-866-842-3278');

/** An https address. Whether its host may be used at all is the business of `checks/`. */
export const address = z.string().regex(/^https:\/\/[^\s]+$/, 'write the whole address, starting with https://');

/** A host name alone, lower case, as a browser shows it. */
export const hostName = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'write the host alone, in lower case, for example www.uhcprovider.com');
