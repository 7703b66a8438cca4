import { textsOf } from '../data/texts.ts';
import type { Check } from './check.ts';

/** What tells of the evidence in place of the portal: "no source says", "we read", "is not published" and their kin. */
export const aboutEvidence =
  /\b(?:no (?:public |official |other )?(?:source|page|text)s? (?:says?|shows?|prints?|names?|gives?|lists?|tells?|that)|no source|no public (?:page|list)|nothing was found|we (?:have )?(?:found|read|saw|could not|couldn't|did not|didn't)|nobody (?:has )?(?:confirm|publish|print)\w*|(?:is|are) not published|(?:is|are)n't published|not published|not recorded|could not be (?:read|confirmed|traced))\b/gi;

/** The guide as a speaker about itself. "Our advice" is no such thing: it tells the reader whose advice it is. */
export const aboutItself =
  /\bwe (?:find|print|list|link|know|think|judge|check(?:ed)?|tested|verified|opened)\b|\bour (?:own )?(?:sources?|reading|evidence|research|conclusions?|lists?|verdicts?)\b|\bthe (?:source |starting )?article\b/gi;

/** The places in which the guide tells of itself and of what it rests on. */
const mayTell = /^(?:sources|claims|docs\.(?:about|sources))\b|\.(?:evidence|hoursEvidence|addressEvidence)\./;

export const guideVoice: Check = {
  name: 'voice of the guide',
  about:
    'A reader wants to know what to do, not what the guide found. Only the evidence, the Sources page and the page about the guide tell of that.',
  check(content) {
    return textsOf(content).flatMap(({ text, inBody: _, ...place }) => {
      if (mayTell.test(place.path)) return [];
      return [...(text.match(aboutEvidence) ?? []), ...(text.match(aboutItself) ?? [])].map((words) => ({
        ...place,
        message: `"${words}" tells of the guide: say what the reader does, or leave the row out`,
      }));
    });
  },
};
