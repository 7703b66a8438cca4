/**
 * The address in what somebody pasted: from an address bar, an e-mail or a warning that took the link apart
 * (`hxxps://`, `[.]`).
 *
 * @returns the address with its scheme, `https://` where none was written; undefined if there is none
 */
export function extractAddress(pasted: string): string | undefined {
  const mended = pasted
    .normalize('NFC')
    // Marks that change how text is shown, not what it says.
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\u00ad]/g, '')
    .replace(/\bh(xx|\*\*|tt)p(s?)\b/gi, 'http$2')
    .replace(/\s*(\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\))\s*/gi, '.')
    .replace(/\[:\]|\[\/\/\]/g, (mark) => mark.slice(1, -1));
  const candidates = mended
    .split(/[\s"'<>`“”‘’«»]+/)
    .map((word) => decodedWhole(word.replace(/^[([{]+|[)\]},;!?]+$/g, '')));
  const withScheme = candidates.find(
    (word) => /^[a-z][a-z0-9+.-]*:/i.test(word) && !/^[\w.-]+:\d+(\/|$)/.test(word) && word.length > 8,
  );
  if (withScheme) return withScheme;
  const withDot = candidates.find((word) => /[^\s.@/]\.[^\s.@/]/.test(word) && !/^[^@/]+@[^@/]+$/.test(word));
  return withDot && `https://${withDot.replace(/^\/\//, '')}`;
}

/** An address that was encoded as a whole, also twice; single marks inside a path stay as they are. */
function decodedWhole(word: string, rounds = 3): string {
  if (rounds === 0 || !/^[a-z][a-z0-9+.-]*%(25)*3a%(25)*2f%(25)*2f/i.test(word)) return word;
  try {
    return decodedWhole(decodeURIComponent(word), rounds - 1);
  } catch {
    return word;
  }
}
