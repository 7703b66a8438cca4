/**
 * The two pieces of markup that a one-line text may hold: `**pressed on the screen**`, and a link to an entry of the
 * guide, `[set up a passkey](step:set-up-a-passkey)`.
 */

/** What a link may name: an entry of a collection, by its id. */
export const linkKinds = {
  step: 'steps',
  message: 'messages',
  portal: 'portals',
  faq: 'faqs',
  page: 'docs',
  term: 'terms',
} as const;
export type LinkKind = keyof typeof linkKinds;

export interface InlinePart {
  text: string;
  strong: boolean;
  link?: { kind: LinkKind; id: string };
}

const linkPattern = new RegExp(`\\[([^\\][]+)\\]\\((${Object.keys(linkKinds).join('|')}):([a-z0-9-]+)\\)`);

/** The parts of a text, in order; joined, their words are the text without its markup. */
export function inlineParts(text: string): InlinePart[] {
  const found = linkPattern.exec(text);
  if (!found) {
    return text
      .split('**')
      .map((part, index) => ({ text: part, strong: index % 2 === 1 }))
      .filter((part) => part.text !== '');
  }
  const [whole, words = '', kind, id = ''] = found;
  return [
    ...inlineParts(text.slice(0, found.index)),
    { text: words.replaceAll('**', ''), strong: false, link: { kind: kind as LinkKind, id } },
    ...inlineParts(text.slice(found.index + whole.length)),
  ];
}

/** A text without its markup, for search, exports and one-line lists. */
export const plainText = (text: string) =>
  inlineParts(text)
    .map((part) => part.text)
    .join('');

/** The first sentence of a text, where one line has to do. */
export const firstSentence = (text: string) => /^.*?[.!?](?= |$)/.exec(text)?.[0] ?? text;
