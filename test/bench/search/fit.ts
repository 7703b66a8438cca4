/**
 * `npm run bench:search -- --fit`: learns what the search knows of words, and how sure it may be. Writes `learned.json`, and
 * prints what belongs into `weights.ts`. Takes an hour.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cluesOf, logitOf, settled } from '../../../src/search/decide.ts';
import { searchData, type Lessons } from '../../../src/search/documents.ts';
import { pack, unpack, type Learned, type SearchData } from '../../../src/search/packed.ts';
import { createIndex } from '../../../src/search/prepare.ts';
import { rank } from '../../../src/search/rank.ts';
import { weights } from '../../../src/search/weights.ts';
import { guide } from '../../helpers/guide.ts';
import { project } from '../../helpers/project.ts';
import { doubted, learnCertainty, type Answer } from './certainty.ts';
import { learn, teach, type Taught } from './learn.ts';
import { accepts } from './measure.ts';
import { readQueries, type Query, type QueryKind } from './queries.ts';
import type { Lesson } from './school.ts';

/** What a query counts. The tuning half is more mixed than what strangers wrote in one go. */
const COUNTS = { tuning: 6, latest: 1, strangers: 1, heads: 3, home: 5, pages: 0.2 } as const;
const FOLDS = 3;
const WRONG = [0.02, 0.03, 0.04, 0.05];

const dataOf = (lessons?: Lessons): SearchData => unpack([{ ...pack(searchData(guide, lessons)), files: 1 }]);

const bare = dataOf();
const lessonsOf = (queries: Query[], counts: number): (Lesson & { kind: QueryKind })[] =>
  queries.map((query) => ({ ...query, counts }));
/** What is on the screen has to be found. */
const exact = bare.documents.flatMap(({ path, wording }) =>
  wording.map((query) => ({ query, expect: [path], counts: 1 })),
);
const judged = (['tuning', 'latest', 'strangers'] as const).flatMap((half) =>
  lessonsOf(readQueries(half), COUNTS[half]),
);
const always = [
  ...exact,
  ...(['heads', 'home', 'pages'] as const).flatMap((half) => lessonsOf(readQueries(half), COUNTS[half])),
];

console.log(`learning from ${judged.length + always.length} queries`);
const found = learn(dataOf, [...judged, ...always]);
const { leads, idle, loudness } = found.lessons;
print('weights', found.weights);
// The rest takes half of the time: what is learned by now must not be lost if it breaks off.
save({});

/**
 * How sure an answer is, can only be learnt from queries that its words were not learnt from: a part of them is held back,
 * each in turn.
 */
const answers = Array.from({ length: FOLDS }, (_, fold) => {
  console.log(`\nhow sure: part ${fold + 1} of ${FOLDS}`);
  const taught = teach(
    dataOf({ leads: {}, idle }),
    [...judged.filter((_, at) => at % FOLDS !== fold), ...always],
    found.weights,
  );
  return ask(
    { lessons: { ...taught.lessons, idle }, weights: taught.weights },
    judged.filter((_, at) => at % FOLDS === fold),
  );
}).flat();
const { certainty, doubts } = learnCertainty(answers);
print('certainty', certainty);
report(answers);
save(doubts);

function ask(taught: Taught, queries: (Lesson & { kind: QueryKind })[]): Answer[] {
  Object.assign(weights, taught.weights);
  const index = createIndex(dataOf(taught.lessons));
  return queries.flatMap(({ kind, query: text, expect, counts }) => {
    const { query, hits } = rank(index, text);
    const [best, ...others] = hits;
    if (!best) return [];
    return {
      kind,
      counts,
      typed: query.typed,
      clues: cluesOf(query, best, others),
      right: accepts(expect, best.document.path),
      settled: settled(query, best, others),
    };
  });
}

function save(doubts: Learned): void {
  const lines = <Value>(all: Record<string, Value>) =>
    Object.entries(all)
      .sort()
      .map(([path, words]) => `${JSON.stringify(path)}: ${JSON.stringify(words)}`)
      .join(',\n');
  writeFileSync(
    join(project, 'src/search/learned.json'),
    `{\n"leads": {\n${lines(leads)}\n},\n"idle": {\n${lines(idle)}\n},\n"loudness": ${JSON.stringify(loudness)},\n"doubts": ${JSON.stringify(doubts)}\n}\n`,
  );
}

/** Where `SURE` belongs: the lowest bar over which so few are wrong. */
function report(all: Answer[]): void {
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  const words = new Map(Object.entries(doubts));
  const answers = all
    .filter(({ kind }) => kind !== 'off-topic')
    .map((answer) => ({
      ...answer,
      logit:
        answer.settled === undefined
          ? logitOf(certainty, doubted(answer, words))
          : answer.settled
            ? Infinity
            : -Infinity,
    }));
  const right = answers.filter((answer) => answer.right).length;
  console.log(`\nof queries that nothing was learnt from, ${percent(right, answers.length)} are right`);
  for (const [kind, own] of Map.groupBy(answers, (answer) => answer.kind))
    console.log(
      `  ${kind.padEnd(10)} ${percent(own.filter((answer) => answer.right).length, own.length)} of ${own.length}`,
    );
  for (const most of WRONG) {
    const found = { bar: Infinity, right: 0 };
    let wrong = 0;
    answers
      .toSorted((a, b) => b.logit - a.logit)
      .forEach((answer, at) => {
        wrong += Number(!answer.right);
        if (wrong <= most * (at + 1)) Object.assign(found, { bar: answer.logit, right: at + 1 - wrong });
      });
    console.log(
      `at most ${percent(most, 1)} of the sure ones wrong: SURE ${found.bar.toFixed(2)}, not sure of ${percent(right - found.right, right)} of the right ones`,
    );
  }
}

function print(name: string, values: Record<string, number>): void {
  console.log(`\n${name}`);
  for (const [sign, value] of Object.entries(values)) console.log(`  ${sign}: ${value.toFixed(2)},`);
}
