/** The language of the guide, measured. */
// @ts-nocheck

import { expect, test } from 'vitest';
import { MAX_GRADE, MAX_WORDS, plainLanguage, readings } from '../../src/checks/plain-language.ts';
import { readContent } from '../../src/data/read.ts';
import { contentFolder, withChangedContent } from '../helpers/project.ts';

const content = readContent(contentFolder);
const all = readings(content);
const sentences = all.flatMap((reading) => reading.sentences);

test('there is enough to measure', () => expect(sentences.length).toBeGreaterThan(2_500));

test('no sentence is longer than 20 words', () => {
  expect(sentences.filter(({ words }) => words > MAX_WORDS).map(({ text }) => text)).toEqual([]);
});

test('every message and every procedure reads like grade 8 or less, and so does the whole guide', () => {
  const hard = all.filter(({ name, grade }) => (name === 'messages' || name === 'steps') && grade > MAX_GRADE);
  expect(hard.map(({ entry, grade }) => `${entry.id}: ${grade}`)).toEqual([]);
  const median = all.map(({ grade }) => grade).filter(Number.isFinite).sort((a, b) => a - b)[Math.floor(all.length / 2)];
  expect(median).toBeLessThanOrEqual(6);
});

test('a long sentence, a hard word and a hard entry are named with their line', () => {
  const file = 'messages/account-locked.mdx';
  const harder = 'Subsequently utilize the aforementioned organizational administrator to facilitate immediate remediation of the unavailable authentication methodology prior to initiating any additional verification opportunities whatsoever.';
  const warnings = withChangedContent(
    file,
    (text) => text.replace(/cause: .*/, `cause: ${harder} ${harder}`),
    (folder) => plainLanguage(readContent(folder)).filter((warning) => warning.path.startsWith('messages.account-locked')),
  );
  const line = content.entries.messages.find(({ id }) => id === 'account-locked')?.locate(['cause']).line;
  const messages = warnings.filter((warning) => warning.line === line).map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/^a sentence of \d+ words: break it in two/));
  expect(messages).toContainEqual('“utilize”: write “use”');
  expect(messages).toContainEqual('“prior to”: write “before”');
  expect(warnings.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^reads like grade \d+\.\d: use shorter sentences/));
});
