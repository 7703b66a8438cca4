/** The checker's answer: no hostile paste is called listed, no genuine one false. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/addresses/check-text.ts';
import { checkerData } from '../../src/data/views/checker.ts';
import { entries, guide } from '../helpers/guide.ts';
import { genuine } from './pastes/genuine.ts';
import { harmless } from './pastes/harmless.ts';
import { hostile } from './pastes/hostile.ts';

const known = checkerData(guide, ({ collection, id }) => `/${collection}/${id}/`);
const check = (text: string) => checkText(text, known);
const wordsOf = ({ sentences, next, findings }: ReturnType<typeof check>) =>
  [...sentences, next.text, ...findings.flatMap(({ sentence, facts }) => [sentence, ...facts])].join(' ');

test('there are pastes enough', () => expect(genuine.length + hostile.length + harmless.length).toBeGreaterThan(150));

describe.each(Object.entries({ genuine, hostile, harmless }))('%s', (kind, pastes) => {
  test.each(pastes)('%s: %s', (text, verdict, words) => {
    const answer = check(text);
    expect({ verdict: answer.verdict, words: wordsOf(answer) }).toEqual({
      verdict,
      words: expect.stringContaining(words) as string,
    });
    if (kind === 'hostile') expect(['listed', 'related']).not.toContain(answer.verdict);
    else expect(answer.verdict).not.toBe('suspicious');
    expect(answer.sentences.length).toBeLessThanOrEqual(3);
    expect(wordsOf(answer)).not.toMatch(/\b(safe|secure|legitimate)\b(?![.-])/i);
  });
});
