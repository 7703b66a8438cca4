import type { Check } from './check.ts';
import { textsOf } from '../data/texts.ts';

/** Unicode's control and format characters (Cc, Cf) but for line ends and tabs, and the sign that stands for a lost one. */
const strange = /(?![\n\t])[\p{Cc}\p{Cf}\uFFFD]/u;

export const characters: Check = {
  name: 'characters',
  about:
    'What nobody sees comes along when text is copied from a web page or a PDF file. It hides words from search and breaks what readers copy.',
  check: (content) =>
    textsOf(content).flatMap(({ text, ...place }) => {
      const found = strange.exec(text);
      return found ? [{ ...place, message: faultOf(found[0], text.slice(0, found.index)) }] : [];
    }),
};

function faultOf(character: string, before: string): string {
  const where = before === '' ? 'at the start' : `after "${before.slice(-20)}"`;
  if (character === '\uFFFD') return `a character was lost ${where}: copy the text again from its source`;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `remove the invisible character U+${code} ${where}: it was copied along`;
}
