/** The content as the Guide that pages are made from, without Astro. */
// @ts-nocheck

import { assembleGuide, type Guide } from '../../src/data/guide.ts';
import { readContent } from '../../src/data/read.ts';
import { contentFolder } from './project.ts';

export const { entries } = readContent(contentFolder);

const lists = Object.entries(entries).map(([name, list]) => [name, list.map(({ id, data, body }) => ({ id, data, body: body?.text }))]);
export const guide: Guide = assembleGuide(Object.fromEntries(lists) as Parameters<typeof assembleGuide>[0]);
