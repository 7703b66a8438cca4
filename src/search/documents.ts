/** What the finder searches: one small document for every message, question, procedure, portal and region. */
import type { Guide } from '../data/guide.ts';
import { statusIn } from '../data/views/evidence.ts';
import type { Fixer, Status } from '../schemas/labels.ts';
import { paths } from '../site/paths.ts';

export type Kind = 'message' | 'question' | 'procedure' | 'portal' | 'region';

export interface SearchDocument {
  kind: Kind;
  /** Address inside the site, without its base. */
  path: string;
  title: string;
  /** Exact on-screen texts. */
  wording: string[];
  /** What people type for it. */
  typed: string[];
  /** What it is about, in a sentence: shown with the result, and searched with low weight. */
  text: string;
  /** Messages only: first step of the fix, and who can take it. */
  fix?: string;
  whoCanFix?: Fixer;
  status?: Status;
}

/** A group of words that mean the same, from the glossary. */
export type Synonyms = string[];

export interface SearchData {
  documents: SearchDocument[];
  synonyms: Synonyms[];
}

export function searchData(guide: Guide): SearchData {
  return {
    documents: [...messages(guide), ...questions(guide), ...procedures(guide), ...portals(guide), ...regions(guide)],
    synonyms: [...guide.terms.values()].map(({ term, abbreviation, typed }) => [term, ...(abbreviation ? [abbreviation] : []), ...typed]),
  };
}

const plain = (text: string) => text.replaceAll('**', '');

function messages(guide: Guide): SearchDocument[] {
  return [...guide.messages.values()].map((message) => ({
    kind: 'message',
    path: paths.message(message.id),
    title: plain(message.title),
    wording: message.wording,
    typed: message.synonyms,
    text: plain(message.cause),
    fix: plain(message.fix[0] ?? ''),
    whoCanFix: message.whoCanFix,
    status: statusIn(guide, message.evidence, message.ended !== undefined),
  }));
}

function questions(guide: Guide): SearchDocument[] {
  return [...guide.faqs.values()].map((faq) => ({
    kind: 'question',
    path: paths.question(faq.id),
    title: plain(faq.question),
    wording: [],
    typed: faq.synonyms,
    text: plain(faq.answer),
  }));
}

function procedures(guide: Guide): SearchDocument[] {
  return [...guide.steps.values()].map((procedure) => ({
    kind: 'procedure',
    path: paths.procedure(procedure.task, procedure.id),
    title: plain(procedure.title),
    wording: [],
    typed: procedure.synonyms,
    text: plain(procedure.for),
  }));
}

function portals(guide: Guide): SearchDocument[] {
  return [...guide.portals.values()].map((portal) => ({
    kind: 'portal',
    path: paths.portal(portal.id),
    title: plain(portal.name),
    wording: [],
    typed: [...portal.aliases, ...(portal.address ? [new URL(portal.address).hostname] : [])],
    text: plain(portal.purpose),
  }));
}

function regions(guide: Guide): SearchDocument[] {
  return [...guide.regions.values()].map((region) => ({
    kind: 'region',
    path: paths.region(region.id),
    title: plain(region.name),
    wording: [],
    typed: [...region.aliases, ...(region.kind === 'state' ? region.states : [])],
    text: `Portals, sign-in steps and phones for ${region.name}.`,
  }));
}
