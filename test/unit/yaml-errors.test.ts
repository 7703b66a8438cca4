/** Broken YAML is explained in an editor's words, where the mistake stands, once a line. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainYamlError } from '../../src/data/yaml-errors.ts';
import { readYaml } from '../../src/data/yaml-source.ts';

const problems = (yaml: string) =>
  readYaml('a.yaml', yaml).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);

const twice = 'this key is written twice: keep one of the two';
const colon =
  'put a text that holds a colon and a space in quotation marks; write a second field on a line of its own, indented like the first';
const tooFar = 'the line below is indented too far: indent it like the other fields';
const sign = 'put this text in quotation marks: it starts with a sign that has a meaning of its own here';
const ownLine = 'start the list on a line of its own';
const neverOpened = 'this bracket was never opened: remove it, or put the text in quotation marks';
const neverClosed = 'this quotation mark or bracket is never closed: close it';
const commas =
  'separate what stands between brackets with single commas; a text that holds a comma, a colon or a bracket needs quotation marks';
const group = 'indent this line exactly like the other lines of its group';
const field = 'write this line as a field, a colon, a space and a value, or indent it below the field it belongs to';
const block = 'start the text on the line below > or |, indented by two more spaces';
const hash = 'put a space before #, or put the text in quotation marks';
const backslash = 'write a backslash twice, or put the text between single quotation marks';
const onePart = 'a file has one part: remove the line of hyphens or dots that starts a second one';
const stray =
  'this does not belong to what stands before it: put the whole text in one pair of quotation marks, or start a list item with a hyphen';
const percent = 'start no line with %: put the text in quotation marks, or remove the line';
const tab = 'put a space in place of the tab';
const alias = 'write the value out: anchors (&) and aliases (*) are not used here';

describe('one mistake, one complaint', () => {
  test.each([
    ['a: 1\na: 2', '2:1', twice],
    ['title: Access: code', '1:8', colon],
    ['title: Access:', '1:8', colon],
    ['title: Access\n  cause: x', '1:8', tooFar],
    ['title: @x', '1:8', sign],
    ['title: `x`', '1:8', sign],
    ['title: %x', '1:8', sign],
    ['title: ,x', '1:8', sign],
    ['title: !x y', '1:8', sign],
    ['title: &', '1:8', sign],
    ['title: ![x]', '1:9', sign],
    ['a:\n & - b', '2:2', sign],
    ['a: - b', '1:4', ownLine],
    ['a: [b]]', '1:7', neverOpened],
    ['a: }', '1:4', neverOpened],
    ['a: [b, c', '1:4', neverClosed],
    ['a: {b: c', '1:4', neverClosed],
    ['a: "b', '1:4', neverClosed],
    ['a: [{b: 1} c]', '1:12', stray],
    ['a: {b: : c}', '1:8', commas],
    ['a: ["b" "c"]', '1:9', commas],
    ['a: [b,, c]', '1:7', commas],
    ['a: {a: 1 b: 2}', '1:8', commas],
    ['a:\n  - b\n c: d', '3:1', group],
    ['a:\n  - b\n - c', '3:1', group],
    ['a:\n   - b\n  - c\n', '3:1', group],
    ['- a: b\n  c: d\n e: f', '3:1', group],
    ['title Access\nwording: x', '1:1', field],
    ['a: b\nc\n', '2:1', field],
    ['- a\n  b: c', '1:3', field],
    [`${'a'.repeat(1025)}: b`, '1:1', field],
    ['a: |\nb', '2:1', field],
    ['%YAML 3\n---\na: b', '1:7', percent],
    ['%a\nb: c', '1:1', percent],
    ['a:\n  b:\tc: d', '2:5', tab],
    ['[a\nb: c]', '1:2', commas],
    ['a: &b:\n  c', '1:6', sign],
    ['a: *', '1:4', sign],
    ['a: |x\n  b', '1:5', block],
    ['a: > b', '1:6', block],
    ['a: [b,# c]\nd: e]', '1:7', hash],
    ['a: "b\\d"', '1:6', backslash],
    ['a: b\n---\nc: d', '2:1', onePart],
    ['a: b\n...\nc: d', '3:1', onePart],
    ['a: "b" c', '1:8', stray],
    ["a: 'It's here'", '1:8', stray],
    ['- a\nb: c', '2:1', stray],
    ['a: {b: 1}{', '1:10', stray],
    ['- &x a\n- *x', '2:3', alias],
  ])('%j', (yaml, place, message) => {
    expect(problems(yaml)[0]).toBe(`${place} ${message}`);
    expect(new Set(problems(yaml).map((problem) => problem.split(':')[0])).size).toBe(problems(yaml).length);
  });
});

test('two mistakes on two lines are two complaints', () => {
  expect(problems('a: @x\nb: "c" d\ne: %y')).toEqual([`1:4 ${sign}`, `2:8 ${stray}`, `3:4 ${sign}`]);
});
test('a parser that is lost is not asked about the rest of the file', () => {
  expect(problems('- a\nb: c\nd: e\nf: g')).toEqual([`2:1 ${stray}`]);
});
test('an error that nobody foresaw keeps the words of the parser', () => {
  expect(plainYamlError('Something new', 'title: x')).toBe('this is not valid YAML: Something new');
});

const entry =
  'id: optum-pro\ntitle: "A title: with a colon"\nportals: [optum-pro, optum-pay]\nevidence:\n  - { source: a-page, says: "What it says", confidence: high }\n  - { source: b-page, says: \'It\'\'s so\', confidence: low }\nsteps:\n  - where: Here\n    do: Look.\nlong: >-\n  Words\n  and words.\n';

test('whatever sign slips in or goes, the complaint is in plain words', () => {
  const signs = [
    ':',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '#',
    '&',
    '*',
    '!',
    '|',
    '>',
    '%',
    '@',
    ' ',
    '  ',
    '\n',
    ',',
    '?',
    '---\n',
    '\\',
    '`',
    '\t',
    '',
  ];
  fc.assert(
    fc.property(fc.nat({ max: entry.length }), fc.constantFrom(...signs), fc.nat({ max: 3 }), (at, typed, lost) => {
      const said = problems(entry.slice(0, at) + typed + entry.slice(at + lost)).join('\n');
      expect(said).not.toContain('this is not valid YAML');
    }),
    { numRuns: 3000, seed: 26 },
  );
});
