/* eslint-disable @typescript-eslint/no-non-null-assertion -- every place of these arrays is counted by the loop that reads it */
/**
 * Learns from queries whose right answers are known which words lead to which documents, how loud words are, and what the signs
 * weigh: a conditional logit (McFadden 1974) whose words are chosen by the lasso (Tibshirani 1996) and then fitted once more
 * without it, since the lasso makes what it keeps too small. Quick enough in plain arrays: some 50,000 queries by 350 documents.
 */
import { matchAll, type Match } from '../../../src/search/match.ts';
import type { Lessons } from '../../../src/search/documents.ts';
import { farthest, LOUDEST, NORMAL, type Loudness, type SearchData } from '../../../src/search/packed.ts';
import { score } from '../../../src/search/score.ts';
import { LESSON, weights, type Sign } from '../../../src/search/weights.ts';
import { createIndex } from '../../../src/search/prepare.ts';
import { createSchool, RIGHT, signs, type Lesson, type Points, type School } from './school.ts';

export interface Taught {
  lessons: Lessons;
  weights: Record<Sign, number>;
}

/** What a word has to gain to be kept. The smaller, the more words, until the search is too large to load. */
const GAIN = 3.4e-5;
/** The same of how loud it is. */
const LOUD_GAIN = 1e-4;
/** A word that no document says has to be loaded too. */
const NEW = 1.6;
/** A typed word that gains less is left out. */
const IDLE = 6.5e-5;
/** Unless no other document is found by it: then it is left out only if it hardly helped anybody who typed it. */
const LAST = 4e-5;
/** So few words may be all that a query finds something by. */
const FEW = 2;
const STEPS = { weights: 50, words: 50, both: 90, again: 30 };
const PACE = { weights: 0.03, words: 0.06, loudness: 0.05 };
/** Stays as it is, since it is more than a fit would say: what stands on the screen has to win. */
const FIXED: Sign = 'quoted';
const SAID = signs.indexOf('said');

/** What is learnt. */
interface Model {
  /** What each sign weighs. */
  now: Float64Array;
  /** How far each word leads to each address. */
  table: Float32Array;
  /** How much louder than others each word is: -1 for a silent one. */
  loud: Float64Array;
}

/**
 * Learns twice: with all typed words, to see which of them tell nothing; then without those.
 * @param dataOf the documents, as something learned makes them
 */
export function learn(dataOf: (lessons: Lessons) => SearchData, queries: Lesson[]): Taught {
  const data = dataOf({ leads: {}, idle: {} });
  const before = teach(data, queries, weights);
  const idle = idleWords({ ...data, loudness: before.lessons.loudness }, before.school, before.model);
  const { lessons, weights: found } = teach(dataOf({ leads: {}, idle }), queries, before.weights);
  return { lessons: { ...lessons, idle }, weights: found };
}

/** Learns once, from documents to which nothing leads yet. */
export function teach(data: SearchData, queries: Lesson[], start: Record<Sign, number>) {
  const school = createSchool(data, queries);
  const now = Float64Array.from(signs, (sign) => start[sign]);
  const table = new Float32Array(school.words.length * school.paths.length);
  const loud = new Float64Array(school.told.length);
  const model = { now, table, loud };
  const isKept = (values: ArrayLike<number>) => {
    const kept = Uint8Array.from(values, (value) => Number(value !== 0));
    return (at: number) => kept[at] !== 0;
  };
  ascend(school, model, STEPS.weights, { table: () => false, loud: () => true, gain: LOUD_GAIN });
  choose(school, model);
  forgetOthers(school, table);
  ascend(school, model, STEPS.both, { table: isKept(table), loud: isKept(loud), gain: 0 });
  const lessons = { leads: inSteps(school, table), loudness: inDigits(school, loud) };
  forgetOthers(school, table);
  ascend(school, model, STEPS.again, { table: () => false, loud: () => false, gain: 0 });
  const found = { ...weights, ...Object.fromEntries(signs.map((sign, at) => [sign, now[at]])) };
  return { school, model, lessons, weights: found };
}

/** Leaves the words alone that lead somewhere: the search counts no others. */
function forgetOthers(school: School, table: Float32Array): void {
  const width = school.paths.length;
  const leads = school.words.map((_, row) =>
    table.subarray(row * width, (row + 1) * width).some((value) => value !== 0),
  );
  school.said = school.said.map((rows) => rows.filter((row) => leads[row]));
}

/** Rounds each value of the table to whole steps. */
function inSteps({ words, paths }: School, table: Float32Array): Lessons['leads'] {
  const leads: Lessons['leads'] = {};
  table.forEach((value, at) => {
    if (value === 0) return;
    const far = Math.min(farthest.to, Math.max(farthest.away, Math.round(value / LESSON)));
    table[at] = far * LESSON;
    if (far === 0) return;
    const ofPath = (leads[paths[at % paths.length] ?? ''] ??= {});
    ofPath[words[Math.floor(at / paths.length)] ?? ''] = far;
  });
  return leads;
}

/** Rounds how loud each word is to a digit. */
function inDigits({ told }: School, loud: Float64Array): Loudness {
  const digits: Loudness = {};
  loud.forEach((value, row) => {
    const digit = Math.round(NORMAL * (1 + value));
    loud[row] = digit / NORMAL - 1;
    if (digit !== NORMAL) digits[told[row] ?? ''] = digit;
  });
  return digits;
}

/** How much more each document says than if every word were as loud as others. */
function addLouder({ documents, words, parts }: Points, loud: Float64Array, louder: Float64Array): void {
  louder.fill(0);
  for (let at = 0; at < words.length; at += 1) louder[documents[at]!]! += loud[words[at]!]! * parts[at]!;
}

/**
 * How the odds of the right answers among all change with each value of the model.
 * @param base the sums of the signs, where all but the table stays as it is
 */
function gradient(school: School, { now, table, loud }: Model, base?: Float64Array) {
  const { lessons, counts, kinds, values, said, points, columns, paths } = school;
  const documents = columns.length;
  const ofTable = new Float32Array(table.length);
  const ofWeights = new Float64Array(now.length);
  const ofLoud = new Float64Array(loud.length);
  const odds = new Float64Array(documents);
  const louder = new Float64Array(documents);
  const led = new Float64Array(paths.length);
  for (let lesson = 0; lesson < lessons.length; lesson += 1) {
    const rows = said[lesson]!;
    const part = 1 / Math.sqrt(Math.max(1, rows.length));
    led.fill(0);
    for (const row of rows)
      for (let column = 0; column < paths.length; column += 1)
        led[column]! += part * table[row * paths.length + column]!;
    if (!base) addLouder(points[lesson]!, loud, louder);
    let highest = -Infinity;
    for (let document = 0; document < documents; document += 1) {
      const place = lesson * documents + document;
      let sum = kinds[place] ? led[columns[document]!]! : -Infinity;
      sum += base ? base[place]! : signSum(now, values, place, louder[document]!);
      odds[document] = sum;
      highest = Math.max(highest, sum);
    }
    let all = 0;
    let right = 0;
    for (let document = 0; document < documents; document += 1) {
      odds[document] = Math.exp(odds[document]! - highest);
      all += odds[document]!;
      if (kinds[lesson * documents + document] === RIGHT) right += odds[document]!;
    }
    if (right === 0) continue;
    led.fill(0);
    for (let document = 0; document < documents; document += 1) {
      const place = lesson * documents + document;
      const odd = odds[document]!;
      const slope = counts[lesson]! * ((kinds[place] === RIGHT ? odd / right : 0) - odd / all);
      led[columns[document]!]! += slope;
      if (base) continue;
      for (let sign = 0; sign < now.length; sign += 1) ofWeights[sign]! += slope * values[place * now.length + sign]!;
      ofWeights[SAID]! += slope * louder[document]!;
      louder[document] = slope * now[SAID]!;
    }
    if (!base) {
      const { documents: of, words, parts } = points[lesson]!;
      for (let at = 0; at < words.length; at += 1) ofLoud[words[at]!]! += louder[of[at]!]! * parts[at]!;
    }
    for (const row of rows)
      for (let column = 0; column < paths.length; column += 1)
        ofTable[row * paths.length + column]! += part * led[column]!;
  }
  return { ofTable, ofWeights, ofLoud };
}

/** The sum of the signs of a document for a lesson. */
function signSum(now: Float64Array, values: Float32Array, place: number, louder: number): number {
  let sum = now[SAID]! * louder;
  for (let sign = 0; sign < now.length; sign += 1) sum += now[sign]! * values[place * now.length + sign]!;
  return sum;
}

/** Finds the few words that tell most: proximal gradient ascent with momentum (FISTA, Beck and Teboulle 2009). */
function choose(school: School, { now, table, loud }: Model): void {
  const { values, kinds, words, paths, index, points, columns } = school;
  const base = new Float64Array(kinds.length);
  const louder = new Float64Array(columns.length);
  points.forEach((own, lesson) => {
    addLouder(own, loud, louder);
    louder.forEach((more, document) => {
      const place = lesson * columns.length + document;
      base[place] = signSum(now, values, place, more);
    });
  });
  const pace = 2 / steepest(school);
  const costs = words.map((word) => pace * GAIN * (index.postings.has(word) ? 1 : NEW));
  let ahead = Float32Array.from(table);
  let before = ahead;
  let time = 1;
  for (let step = 0; step < STEPS.words; step += 1) {
    const { ofTable } = gradient(school, { now, table: ahead, loud }, base);
    for (let at = 0; at < table.length; at += 1) {
      const value = ahead[at]! + pace * ofTable[at]!;
      table[at] = Math.sign(value) * Math.max(0, Math.abs(value) - costs[Math.floor(at / paths.length)]!);
    }
    const next = (1 + Math.sqrt(1 + 4 * time * time)) / 2;
    ahead = table.map((value, at) => value + ((time - 1) / next) * (value - before[at]!));
    before = Float32Array.from(table);
    time = next;
  }
}

/** The largest eigenvalue of how the words go together bounds how fast a slope can change (power iteration). */
function steepest({ words, said, counts }: School): number {
  let vector = new Float64Array(words.length).fill(1);
  let length = 1;
  for (let step = 0; step < 20; step += 1) {
    const next = new Float64Array(words.length);
    said.forEach((rows, lesson) => {
      const sum = rows.reduce((total, row) => total + vector[row]!, 0);
      for (const row of rows) next[row]! += (counts[lesson]! / rows.length) * sum;
    });
    length = Math.hypot(...next);
    vector = next.map((value) => value / length);
  }
  return length;
}

/**
 * Gradient ascent with steps of a size of their own for each value (Adam, Kingma and Ba 2015).
 * @param moves which values of the table, and which words, may change; and what a word has to gain to become loud or silent
 */
function ascend(
  school: School,
  model: Model,
  steps: number,
  moves: { table: (at: number) => boolean; loud: (row: number) => boolean; gain: number },
): void {
  const { now, table, loud } = model;
  const ofTable = climber(table, PACE.words, moves.table);
  const ofWeights = climber(now, PACE.weights, (at) => signs[at] !== FIXED);
  const ofLoud = climber(loud, PACE.loudness, moves.loud);
  const most = LOUDEST / NORMAL - 1;
  for (let step = 1; step <= steps; step += 1) {
    const slopes = gradient(school, model);
    ofTable(slopes.ofTable, step);
    ofWeights(slopes.ofWeights, step);
    const before = Float64Array.from(loud);
    ofLoud(
      slopes.ofLoud.map((slope, row) => lessened(slope, before[row]!, moves.gain)),
      step,
    );
    // What would change sides is as loud as others for now.
    loud.forEach((value, row) => (loud[row] = value * before[row]! < 0 ? 0 : Math.min(most, Math.max(-1, value))));
  }
}

/** A slope, less what a step away from 0 has to gain. */
function lessened(slope: number, value: number, gain: number): number {
  if (value !== 0) return slope - Math.sign(value) * gain;
  return Math.sign(slope) * Math.max(0, Math.abs(slope) - gain);
}

function climber(values: Float32Array | Float64Array, pace: number, moves: (at: number) => boolean) {
  const mean = new Float64Array(values.length);
  const spread = new Float64Array(values.length);
  return (slopes: ArrayLike<number>, step: number) => {
    for (let at = 0; at < values.length; at += 1) {
      if (!moves(at)) continue;
      const slope = slopes[at]!;
      // Momentum must not carry on what has nothing to gain.
      if (slope === 0 && values[at] === 0) {
        mean[at] = 0;
        continue;
      }
      mean[at] = 0.9 * mean[at]! + 0.1 * slope;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope * slope;
      values[at]! += (pace * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8);
    }
  };
}

/** The typed words without which the right answers would be about as probable. */
function idleWords(data: SearchData, school: School, { now, table, loud }: Model): Lessons['idle'] {
  const index = createIndex(data);
  const { lessons, counts, kinds, values, said, points, columns, paths } = school;
  const documents = columns.length;
  const louder = new Float64Array(documents);
  const gains = new Map<string, Map<string, number>>();
  for (const { document } of index.entries) {
    const words = document.typed.split(' ').filter(Boolean);
    gains.set(document.path, new Map(words.map((word) => [word, 0])));
  }
  // Words that somebody typed beside others, and words that were all that a query could find something by.
  const beside = new Set<string>();
  const alone = new Set<string>();
  lessons.forEach(({ query: text }, lesson) => {
    const { query, matches } = matchAll(index, text);
    const rows = said[lesson]!;
    const found = new Set(matches.values().flatMap((match) => match.found.keys()));
    for (const word of found) (found.size > FEW ? beside : alone).add(word);
    const odd = (document: number, sum: number) => {
      let all = sum;
      for (const row of rows) all += table[row * paths.length + columns[document]!]! / Math.sqrt(rows.length);
      return Math.exp(all);
    };
    const placeOf = (document: number) => lesson * documents + document;
    addLouder(points[lesson]!, loud, louder);
    const odds = index.entries.map((_, document) =>
      kinds[placeOf(document)] ? odd(document, signSum(now, values, placeOf(document), louder[document]!)) : 0,
    );
    const sumOf = (only: (kind: number) => boolean) =>
      odds.reduce((sum, value, document) => sum + (only(kinds[placeOf(document)]!) ? value : 0), 0);
    const [right, all] = [sumOf((kind) => kind === RIGHT), sumOf(() => true)];
    for (const [document, match] of matches) {
      const entry = index.entries[document]!;
      const ofPath = gains.get(entry.document.path)!;
      for (const word of match.found.keys()) {
        if (!ofPath.has(word)) continue;
        const scored = score(index, entry, query, without(match, word));
        if (!scored) continue;
        const sum = signs.reduce((total, sign, at) => total + now[at]! * (scored.signs[sign] ?? 0), 0);
        const change = odd(document, sum) - odds[document]!;
        const rightAlone = right + (kinds[placeOf(document)] === RIGHT ? change : 0);
        const gain = Math.log(right / all) - Math.log(rightAlone / (all + change));
        ofPath.set(word, ofPath.get(word)! + counts[lesson]! * gain);
      }
    }
  });
  // A place is found by its whole name alone.
  const finds = (position: number) => index.entries[position]!.document.kind !== 'region';
  const left = new Map([...index.postings].map(([word, positions]) => [word, positions.filter(finds).length]));
  const idle: Lessons['idle'] = {};
  const pairs = [...gains].flatMap(([path, words]) => [...words].map(([word, gain]) => ({ path, word, gain })));
  for (const { path, word, gain } of pairs.sort((a, b) => a.gain - b.gain)) {
    const others = (left.get(word) ?? 0) - 1;
    // What somebody typed is found somewhere; and of what nobody typed yet, nothing is known.
    const needed = others < 1 && (gain > LAST || alone.has(word) || !beside.has(word));
    if (gain >= IDLE || needed) continue;
    left.set(word, others);
    idle[path] = idle[path] === undefined ? word : `${idle[path]} ${word}`;
  }
  return idle;
}

function without({ found, meant, points }: Match, word: string): Match {
  const rest = (map: Map<string, number>) => new Map([...map].filter(([key]) => key !== word));
  return { found: rest(found), meant: rest(meant), points: rest(points), learned: 0 };
}
