/** The addresses in running text. */
import { parse } from 'tldts-icann';

/** Something with a scheme, or letters with dots between them. */
const candidate =
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`“”‘’]+|[\p{L}\p{N}@:_-]+(?:\.[\p{L}\p{N}@:_-]+)+(?:\/[^\s"'<>`“”‘’]*)?/giu;

/**
 * @param text words of the guide
 * @returns every address in it, with `https://` where no scheme is written. E-mail addresses are none, nor is what ends
 *   in no ending that can be bought ("e.g.", "U.S.", and the reserved `.example`, which stands for anybody's).
 */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(candidate)]
    .map(([found]) => found.replace(/[.,;:!?)\]]+$/, ''))
    .flatMap((found) => {
      if (/^[a-z][a-z0-9+.-]*:\/\//i.test(found)) return parse(found).publicSuffix === 'example' ? [] : [found];
      if (/^[^/@]+@[^/@]+$/.test(found)) return [];
      return parse(`https://${found}`).isIcann ? [`https://${found}`] : [];
    });
}
