/** Reads the `xn--` parts of a host: what a reader sees in some mail programs, and what we compare with known names. */

const BASE = 36;
const INITIAL_BIAS = 72;
const FIRST = 128;

/**
 * @param host as a browser writes it, every foreign letter in `xn--`
 * @returns the same host in letters; a part that can't be decoded stays as it is. After RFC 3492.
 */
export const decodedHost = (host: string): string =>
  host
    .split('.')
    .map((part) => (part.startsWith('xn--') ? (decoded(part.slice(4)) ?? part) : part))
    .join('.');

function decoded(part: string): string | undefined {
  const divider = part.lastIndexOf('-');
  const letters = [...part.slice(0, Math.max(divider, 0))];
  let [code, bias, index] = [FIRST, INITIAL_BIAS, 0];
  let at = divider + 1;
  while (at < part.length) {
    const before = index;
    for (let [weight, step] = [1, BASE]; ; step += BASE) {
      const digit = digitOf(part.charCodeAt(at++));
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(Math.max(step - bias, 1), 26);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adapted(index - before, count, before === 0);
    code += Math.floor(index / count);
    if (code > 0x10ffff) return undefined;
    letters.splice(index % count, 0, String.fromCodePoint(code));
    index = (index % count) + 1;
  }
  return letters.join('');
}

/** a–z are 0 to 25, 0–9 are 26 to 35. */
function digitOf(character: number): number | undefined {
  if (character >= 97 && character <= 122) return character - 97;
  return character >= 48 && character <= 57 ? character - 22 : undefined;
}

function adapted(distance: number, count: number, first: boolean): number {
  let delta = Math.floor(distance / (first ? 700 : 2));
  delta += Math.floor(delta / count);
  let steps = 0;
  for (; delta > 455; steps += BASE) delta = Math.floor(delta / 35);
  return steps + Math.floor((36 * delta) / (delta + 38));
}
