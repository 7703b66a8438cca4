/** Links as mail programs paste them: what was shown, and where it leads. */

export interface PastedLink {
  shown: string;
  target: string;
}

const formatting = /<\/?(?:b|strong|i|em|u|span|font|p|div|br|img|t[adhr]|table|tbody)\b[^<>]{0,500}>/gi;
const inHtml = /<a\s[^<>]{0,500}?href\s*=\s*["']?([^"'\s<>]{1,8000})[^<>]{0,500}>([^<]{0,500})/gi;
const inMarkdown =
  /\[([^\][\n]{0,500})\]\(\s{0,3}<?([^()\s<>]{2,8000}(?:\([^()\s]{0,200}\)[^()\s<>]{0,500})?)[^()\n]{0,200}\)/g;
const inBrackets = /<\s{0,3}((?:[a-z][a-z0-9+.-]{1,20}:|www\.|\/\/)[^<>"]{2,8000})>/gi;

/**
 * @param text mended text
 * @param isAddress whether a word is an address by itself
 * @returns the links, and the text without them: what was shown stays only where it is no address
 */
export function linksIn(text: string, isAddress: (word: string) => boolean): { links: PastedLink[]; rest: string } {
  const links: PastedLink[] = [];
  const take = (shown: string, target: string) => {
    links.push({ shown: shown.trim(), target });
    return isAddress(shown) ? ' ' : ` ${shown} `;
  };
  const plain = /<a\s/i.test(text) ? text.replace(formatting, ' ') : text;
  const withoutMarkup = plain
    .replace(inHtml, (_whole, target: string, shown: string) => take(shown, target))
    .replace(inMarkdown, (whole, shown: string, target: string) =>
      /^[a-z][a-z0-9+.-]*:|^\/\/|\w\.\w/i.test(target) ? take(shown, target) : whole,
    );
  // `shown<target>`: the word before the bracket is what was shown, if it is an address.
  let rest = '';
  let from = 0;
  for (const found of withoutMarkup.matchAll(inBrackets)) {
    const before = withoutMarkup.slice(from, found.index);
    const [word = ''] = before.slice(-500).match(/\S+(?=[^\S\n]{0,2}\n?$)/) ?? [];
    const shown = word.replace(/^["'(<[]+/, '');
    rest += (isAddress(shown) ? before.slice(0, before.lastIndexOf(shown)) : before) + ' ';
    links.push({ shown: isAddress(shown) ? shown : '', target: (found[1] ?? '').replace(/\s+/g, '') });
    from = found.index + found[0].length;
  }
  return { links, rest: rest + withoutMarkup.slice(from) };
}
