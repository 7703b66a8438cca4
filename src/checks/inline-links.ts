import { inlineParts, linkKinds } from '../data/inline.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import type { Check } from './check.ts';
import { textsOf } from '../data/texts.ts';

export const inlineLinks: Check = {
  name: 'inline links',
  about: 'A link in a one-line text names an entry of the guide, as in "[set up a passkey](step:set-up-a-passkey)".',
  check(content) {
    return textsOf(content).flatMap(({ text, inBody, ...place }): Problem[] => {
      if (inBody) return [];
      const parts = inlineParts(text);
      if (parts.some((part) => !part.link && part.text.includes('](')))
        return [
          { ...place, message: 'write a link as [words](step:id), with step, message, portal, faq, page or term' },
        ];
      return parts.flatMap(({ link }) => {
        if (!link) return [];
        const known = content.ids[linkKinds[link.kind]];
        if (known.size === 0 || known.has(link.id)) return [];
        return [{ ...place, message: `no ${link.kind} "${link.id}"${didYouMean(link.id, known)}` }];
      });
    });
  },
};
