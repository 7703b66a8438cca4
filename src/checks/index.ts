/** All rules, and the one function that runs them. */
import { byPlace } from '../data/problem.ts';
import { readContent, type Content } from '../data/read.ts';
import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import { characters } from './characters.ts';
import type { Check } from './check.ts';
import { claimsNumbered } from './claims-numbered.ts';
import { contactDetails } from './contact-details.ts';
import { dates } from './dates.ts';
import { guideVoice } from './guide-voice.ts';
import { inlineLinks } from './inline-links.ts';
import { pages } from './pages.ts';
import { privateData } from './private-data.ts';
import { referencesExist } from './references.ts';
import { sourcesUsed } from './sources-used.ts';
import { states } from './states.ts';
import { stepsOfThePortal } from './steps-of-the-portal.ts';
import { uniqueIds } from './unique-ids.ts';
import { wholeSentences } from './whole-sentences.ts';
import { wordings } from './wordings.ts';

export const checks: Check[] = [
  uniqueIds,
  referencesExist,
  sourcesUsed,
  states,
  addresses,
  claimsNumbered,
  dates,
  wordings,
  stepsOfThePortal,
  guideVoice,
  wholeSentences,
  bodies,
  inlineLinks,
  pages,
  contactDetails,
  characters,
  privateData,
];

/**
 * Reads the content and runs every rule over it.
 *
 * @returns the content and all its problems, in the order of the files
 */
export function checkContent(folder: string, shown?: string): Content {
  const content = readContent(folder, shown);
  const problems = [...content.problems, ...checks.flatMap(({ check }) => check(content))];
  return { ...content, problems: problems.sort(byPlace) };
}
