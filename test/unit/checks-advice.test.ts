/** What the check advises, and how it speaks: plain language, reviews that are due, and its three ways of printing. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_GRADE, MAX_WORDS, plainLanguage, readings } from '../../src/checks/plain-language.ts';
import { dueReviews, reviews, WARN_DAYS_BEFORE } from '../../src/checks/reviews.ts';
import type { Content } from '../../src/data/read.ts';
import { contentOf, type Parts } from '../helpers/content-of.ts';

const words = (count: number) => `Some ${'word '.repeat(count - 2)}end.`;
const advice = (parts: Parts) =>
  plainLanguage(contentOf(parts)).map(
    ({ file, line, column, path, message }) => `${file}:${line}:${column} | ${path} | ${message}`,
  );

describe('plain language', () => {
  test('asks what GOV.UK and WCAG ask', () => expect([MAX_WORDS, MAX_GRADE]).toEqual([20, 8]));
  test('20 words are a sentence, 21 are two', () => {
    expect(advice({ messages: { locked: { cause: `${words(20)} ${words(20)}` } } })).toEqual([]);
    expect(advice({ messages: { locked: { cause: `${words(20)} ${words(21)}` } } })).toEqual([
      `messages/locked:1:1 | messages.locked.cause | a sentence of 21 words: break it in two (at most 20): “${words(21)}”`,
    ]);
  });
  test.each<[keyof Parts, string, object]>([
    ['messages', 'describes', { describes: words(21) }],
    ['messages', 'inShort', { inShort: words(21) }],
    ['messages', 'cause', { cause: words(21) }],
    ['messages', 'fix.1', { fix: ['Wait.', words(21)] }],
    ['messages', 'then', { then: words(21) }],
    ['steps', 'for', { for: words(21) }],
    ['steps', 'before.0', { before: [words(21)] }],
    ['steps', 'steps.0.do', { steps: [{ do: words(21) }] }],
    ['steps', 'steps.1.see', { steps: [{ do: 'Look.' }, { see: words(21) }] }],
    ['faqs', 'answer', { answer: words(21) }],
    ['docs', 'description', { description: words(21) }],
    ['portals', 'purpose', { purpose: words(21) }],
    ['portals', 'audience', { audience: words(21) }],
    ['portals', 'approvedBy', { approvedBy: words(21) }],
    ['portals', 'notes.0', { notes: [words(21)] }],
    ['regions', 'notes.0', { notes: [words(21)] }],
    ['regions', 'portals.0.why', { portals: [{ why: words(21) }] }],
    ['contacts', 'helpsWith', { helpsWith: words(21) }],
    ['signOns', 'summary', { summary: words(21) }],
    ['terms', 'meaning', { meaning: words(21) }],
    ['terms', 'confusedWith', { confusedWith: words(21) }],
  ])('of %s it reads %s', (name, path, fields) => {
    expect(plainLanguage(contentOf({ [name]: { a: fields } })).map((warning) => warning.path)).toEqual([
      `${name}.a.${path}`,
    ]);
  });
  test.each<[keyof Parts, object]>([
    ['messages', { title: words(21), wording: [words(21)], fix: words(21), then: 21 }],
    ['steps', { steps: words(21) }],
    ['sources', { note: words(21) }],
    ['claims', { reason: words(21) }],
  ])('of %s it does not read %j', (name, fields) => {
    expect(advice({ [name]: { a: fields } })).toEqual([]);
  });
  test('a body is read line by line, but for its tables', () => {
    expect(advice({ docs: { home: { body: `Short.\n\n${words(21)}\n| ${words(21)} |\n- ${words(21)}` } } })).toEqual([
      `docs/home:12:1 | docs.home | a sentence of 21 words: break it in two (at most 20): “${words(21)}”`,
      `docs/home:14:1 | docs.home | a sentence of 21 words: break it in two (at most 20): “${words(21)}”`,
    ]);
  });
  test('marks, addresses of links and signs of lists are no words', () => {
    const read = (body: string) =>
      readings(contentOf({ docs: { home: { body } } }))[0]?.sentences.map(({ text, words: count }) => [text, count]);
    expect(read('## Press **Sign in** now.')).toEqual([['Press Sign in now.', 4]]);
    expect(read('  - See [the list](/messages/#by-portal), [too](/a/).')).toEqual([['See the list, too.', 4]]);
    expect(read('* One.')).toEqual([['One.', 1]]);
    expect(read('12. Two, (3).')).toEqual([['Two, (3).', 2]]);
    expect(read("Don’t re-use a user's ID. … !")).toEqual([["Don’t re-use a user's ID.", 5]]);
    expect(read('#5 is -1.')).toEqual([['#5 is -1.', 3]]);
    expect(read('')).toEqual([]);
  });
  test.each([
    ['To authenticate, wait.', '“authenticate”: write “prove who you are”'],
    ['Commence now.', '“commence”: write “start”'],
    ['Your credentials expired.', '“credentials”: write “ID and password”'],
    ['We endeavor.', '“endeavor”: write “try”'],
    ['They facilitate it.', '“facilitate”: write “help”'],
    ['Call in order to ask.', '“in order to”: write “to”'],
    ['Leverage it.', '“leverage”: write “use”'],
    ['Log on.', '“log on”: write “sign in”'],
    ['Prior to that, wait.', '“prior to”: write “before”'],
    ['Ask for provisioning.', '“provisioning”: write “setting up”'],
    ['Remediate it.', '“remediate”: write “mend”'],
    ['Subsequently wait.', '“subsequently”: write “then”'],
    ['It was terminated.', '“terminate”: write “end”'],
    ['To whom it may concern.', '“to whom it may concern”: write “the name of the desk”'],
    ['Utilized today.', '“utilize”: write “use”'],
    ['With regard to it.', '“with regard to”: write “about”'],
  ])('%s', (cause, message) =>
    expect(advice({ messages: { a: { cause } } })).toEqual([`messages/a:1:1 | messages.a.cause | ${message}`]),
  );
  test('part of another word is no jargon', () =>
    expect(advice({ messages: { a: { cause: 'Catalog on a dialog one.' } } })).toEqual([]));

  const hard = 'Organizational administrators authorize additional representatives. ';
  test('eight sentences have a grade, seven have none', () => {
    expect(advice({ messages: { a: { cause: hard.repeat(7).trim() } } })).toEqual([]);
    expect(advice({ messages: { a: { cause: hard.repeat(8).trim() } } })).toEqual([
      expect.stringMatching(
        /^messages\/a:1:1 \| messages\.a \| reads like grade \d\d\.\d: use shorter sentences and words \(at most 8\)$/,
      ),
    ]);
    expect(advice({ messages: { a: { cause: 'The cat sat on the mat. '.repeat(8) } } })).toEqual([]);
  });
  test('the grade is that of Flesch and Kincaid, over all sentences of an entry', () => {
    // 0.39 × words a sentence + 11.8 × syllables a word − 15.59
    const [reading] = readings(
      contentOf({ messages: { a: { describes: 'The cat sat on the mat.', cause: 'It sat. Up.' } } }),
    );
    expect(reading?.grade).toBeCloseTo(0.39 * (9 / 3) + 11.8 * (9 / 9) - 15.59);
    expect(reading).toMatchObject({
      name: 'messages',
      entry: { id: 'a' },
      sentences: [{ words: 6 }, { words: 2 }, { words: 1 }],
    });
  });
});

describe('reviews', () => {
  const on = (reviewedOn: string) => ({ reviewedOn });
  const parts: Parts = {
    contacts: { c: on('2026-06-01') },
    portals: { p: on('2026-06-02') },
    regions: { r: on('2026-06-03') },
    signOns: { s: on('2026-01-01') },
    steps: { t: on('2026-01-02') },
    messages: { m: on('2026-01-03') },
    faqs: { f: on('2026-01-04') },
    docs: { d: on('2026-01-05') },
    terms: { x: {} },
  };
  test('phones, portals and regions hold 90 days, the rest 180; the first that is due comes first', () => {
    expect(reviews(contentOf(parts)).map(({ entry, reviewedOn, due }) => [entry.id, reviewedOn, due])).toEqual([
      ['s', '2026-01-01', '2026-06-30'],
      ['t', '2026-01-02', '2026-07-01'],
      ['m', '2026-01-03', '2026-07-02'],
      ['f', '2026-01-04', '2026-07-03'],
      ['d', '2026-01-05', '2026-07-04'],
      ['c', '2026-06-01', '2026-08-30'],
      ['p', '2026-06-02', '2026-08-31'],
      ['r', '2026-06-03', '2026-09-01'],
    ]);
  });
  test('of the same day, in the order of the files', () => {
    expect(
      reviews(contentOf({ messages: { b: on('2026-01-01'), a: on('2026-01-01') } })).map(({ entry }) => entry.id),
    ).toEqual(['a', 'b']);
  });
  test('the check speaks of it 30 days ahead, until it is done', () => {
    expect(WARN_DAYS_BEFORE).toBe(30);
    const said = (today: string) =>
      dueReviews(contentOf({ messages: { m: on('2026-01-01') } }), today).map(
        ({ file, path, message }) => `${file} | ${path} | ${message}`,
      );
    expect(said('2026-05-30')).toEqual([]);
    expect(said('2026-05-31')).toEqual([
      'messages/m/reviewedOn | messages.m.reviewedOn | the review is due by 2026-06-30: read the evidence again, then write the day here',
    ]);
    expect(said('2026-06-30')[0]).toMatch('is due by');
    expect(said('2026-07-01')[0]).toMatch('was due by');
  });
});

const checkContent = vi.fn<(folder: string) => Content>();
vi.mock('../../src/checks/index.ts', () => ({ checkContent: (folder: string) => checkContent(folder) }));

describe('npm run check', () => {
  const lines: string[] = [];
  const { argv } = process;
  beforeEach(() => {
    for (const level of ['log', 'warn', 'error'] as const)
      vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(`${level}: ${line}`));
    vi.stubEnv('GITHUB_ACTIONS', undefined);
    vi.useFakeTimers({ now: new Date('2026-11-23T10:00:00Z'), toFake: ['Date'] });
  });
  afterEach(() => {
    lines.length = 0;
    process.argv = argv;
    process.exitCode = undefined;
    vi.useRealTimers();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });
  const run = async (content: Content, ...flags: string[]) => {
    checkContent.mockReturnValue(content);
    process.argv = [...argv, ...flags];
    vi.resetModules();
    await import('../../src/checks/run.ts');
    const exitCode = process.exitCode;
    process.exitCode = undefined;
    return exitCode;
  };
  const fine = {
    contacts: {},
    messages: { b: { cause: words(21), reviewedOn: '2026-11-22' }, a: { cause: 'Wait.', reviewedOn: '2026-05-01' } },
    docs: { home: { messages: ['b', 'a'], reviewedOn: '2026-11-22', procedures: [], contacts: [], evidence: [] } },
  };
  for (const message of Object.values(fine.messages))
    Object.assign(message, { portals: [], related: [], contacts: [], evidence: [] });
  const late =
    'messages/a/reviewedOn:1:1  messages.a.reviewedOn  the review was due by 2026-10-28: read the evidence again, then write the day here';
  const long = `messages/b:1:1  messages.b.cause  a sentence of 21 words: break it in two (at most 20): “${words(21)}”`;
  const problem = { file: 'content/a.yaml', line: 2, column: 3, path: 'terms.a', message: '100 % wrong:\r\nmend it' };

  test('reads the folder of the project', async () => {
    await run(contentOf({}));
    expect(checkContent.mock.lastCall?.[0]).toMatch(/[\\/]content$/);
  });
  test('content without problems: the advice in the order of the files, then a count', async () => {
    expect(await run(contentOf(fine))).toBeUndefined();
    expect(lines).toEqual([
      `warn: ${late} (warning)`,
      `warn: ${long} (warning)`,
      expect.stringMatching(/^log: 3 entries, no problems, 2 warnings \(\d+ ms\)$/),
    ]);
  });
  test('an entry that nothing leads to is advised', async () => {
    await run(contentOf({ ...fine, docs: {} }));
    expect(lines.filter((line) => line.includes('no other entry leads here'))).toHaveLength(2);
  });
  test('content with problems: these alone, and exit code 1', async () => {
    expect(await run(contentOf(fine, { problems: [problem] }))).toBe(1);
    expect(lines).toEqual(['error: 1 problem in the content:\ncontent/a.yaml:2:3  terms.a  100 % wrong:\r\nmend it']);
  });
  test('as JSON, for other programs', async () => {
    expect(await run(contentOf(fine), '--json')).toBeUndefined();
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]?.replace('log: ', '') ?? '')).toEqual({
      problems: [],
      warnings: [
        expect.objectContaining({ path: 'messages.a.reviewedOn' }),
        expect.objectContaining({ path: 'messages.b.cause' }),
      ],
    });
    expect(lines[0]).toContain('\n  "problems"');
    lines.length = 0;
    expect(await run(contentOf(fine, { problems: [problem] }), '--json')).toBe(1);
    expect(JSON.parse(lines[0]?.replace('log: ', '') ?? '')).toEqual({ problems: [problem], warnings: [] });
  });
  test('on GitHub, as annotations beside the lines', async () => {
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    await run(contentOf(fine, { problems: [problem] }));
    expect(lines.slice(1)).toEqual(['log: ::error file=content/a.yaml,line=2,col=3::100 %25 wrong:%0D%0Amend it']);
    lines.length = 0;
    await run(contentOf(fine));
    expect(lines.filter((line) => line.includes('::'))).toEqual([
      'log: ::warning file=messages/a/reviewedOn,line=1,col=1::the review was due by 2026-10-28: read the evidence again, then write the day here',
      `log: ::warning file=messages/b,line=1,col=1::a sentence of 21 words: break it in two (at most 20): “${words(21)}”`,
    ]);
  });
});
