/** The content as the Guide that pages are made from, without Astro. */
import { assembleGuide, type Guide } from '../../src/data/guide.ts';
import { readContent, type Content } from '../../src/data/read.ts';
import { contentFolder } from './project.ts';

const content = readContent(contentFolder);
export const { entries } = content;

/** The entries of checked content as a Guide. */
export const guideOf = ({ entries: all }: Pick<Content, 'entries'>): Guide => assembleGuide(all);
export const guide: Guide = guideOf(content);
