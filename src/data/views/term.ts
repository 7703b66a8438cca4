import { need, type Guide, type Stored } from '../guide.ts';

export interface TermView extends Omit<Stored<'terms'>, 'sources'> {
  sources: { id: string; title: string }[];
}

/** All words of the glossary, as a dictionary sorts them. */
export const termViews = (guide: Guide): TermView[] =>
  [...guide.terms.values()]
    .map((term) => ({ ...term, sources: term.sources.map((id) => ({ id, title: need(guide, 'sources', id).title })) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
