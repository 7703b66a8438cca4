/**
 * Every kind of mistake an editor makes, seeded into the real content: each is refused with file, line, column,
 * what is wrong and what would be right. `at` is found by text, so that the content may grow above it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { contentFolder, withChangedContent } from '../helpers/project.ts';

interface Mistake {
  name: string;
  file: string;
  /** First occurrence is replaced. */
  from: string;
  to: string;
  /** What the problem's line holds after the change; the column is where `column` starts in it. */
  column: string;
  message: RegExp;
}

const message = 'messages/id-or-password-incorrect.mdx';
const mistakes: Mistake[] = [
  { name: 'unknown key', file: 'regions.yaml', from: '    purpose:', to: '    purpoze:', column: 'purpoze', message: /"purpoze" is not a field here: did you mean "purpose"\?/ },
  { name: 'duplicate key', file: 'regions.yaml', from: '    everyState: true\n', to: '    everyState: true\n    everyState: true\n', column: 'everyState', message: /written twice/ },
  { name: 'bad phone', file: 'regions.yaml', from: '866-842-3278', to: '866-842-327', column: '866-842-327', message: /"866-842-327": write the number as/ },
  { name: 'http address', file: 'regions.yaml', from: 'address: https://www.uhcprovider.com', to: 'address: http://www.uhcprovider.com', column: 'http:', message: /starting with https:\/\// },
  { name: 'look-alike host', file: 'regions.yaml', from: 'address: https://www.uhcprovider.com', to: 'address: https://www.uhcprovlder.com', column: 'https:', message: /"www\.uhcprovlder\.com" is not in hosts\.yaml: did you mean "www\.uhcprovider\.com"\?/ },
  { name: 'address with a user name', file: 'regions.yaml', from: 'address: https://www.uhcprovider.com', to: 'address: https://www.uhcprovider.com@evil.example', column: 'https:', message: /remove the part before @/ },
  { name: 'address with a port', file: 'regions.yaml', from: 'address: https://www.uhcprovider.com', to: 'address: https://www.uhcprovider.com:8443', column: 'https:', message: /remove the port/ },
  { name: 'unlisted address in a text', file: message, from: 'cause: ', to: 'cause: Go to uhcprovlder.com first. ', column: 'Go to', message: /"uhcprovlder\.com" is not in hosts\.yaml: did you mean "uhcprovider\.com"\?/ },
  { name: 'short link in a body', file: message, from: '\n---\n\n', to: '\n---\n\nSee bit.ly/optum for more.\n\n', column: 'See bit', message: /write the address that the short link leads to/ },
  { name: 'source that nobody uses', file: 'sources.yaml', from: '- id: uhc-access\n', to: '- id: nobodys-source\n  title: Nobody\n  publisher: Nobody\n  kind: secondary\n  pageDate: null\n  readOn: 2026-11-22\n\n- id: uhc-access\n', column: 'id: nobodys-source', message: /nothing rests on this source/ },
  { name: 'reference to no portal', file: 'regions.yaml', from: '- portal: onehealthport', to: '- portal: onehealhport', column: 'onehealhport', message: /no portal "onehealhport": did you mean "onehealthport"\?/ },
  { name: 'unknown state', file: 'regions.yaml', from: 'states: [AL]', to: 'states: [AX]', column: 'AX', message: /"AX" is not the code of a state/ },
  { name: 'state twice', file: 'regions.yaml', from: 'states: [AK]', to: 'states: [AL]', column: 'AL', message: /AL is listed twice/ },
  { name: 'bad day', file: message, from: 'reviewedOn: 2026-11-22', to: 'reviewedOn: 22.11.2026', column: '22.11.2026', message: /YYYY-MM-DD/ },
  { name: 'day in the future', file: message, from: 'reviewedOn: 2026-11-22', to: 'reviewedOn: 2099-01-01', column: '2099', message: /in the future/ },
  { name: 'unknown moment', file: message, from: 'moment: before-password', to: 'moment: before-pasword', column: 'before-pasword', message: /did you mean "before-password"\?/ },
  { name: 'wrong type', file: message, from: 'whoCanFix: you', to: 'whoCanFix: [you]', column: '[you]', message: /use one of: you, administrator, support|should be/ },
  { name: 'reference to no source', file: message, from: 'source: support-agent-quiz', to: 'source: support-agent-quizz', column: 'support-agent-quizz', message: /no source "support-agent-quizz": did you mean "support-agent-quiz"\?/ },
  { name: 'HTML in a text', file: message, from: 'cause: ', to: 'cause: <b>Bold.</b> ', column: '<b>', message: /no HTML/ },
  { name: 'a Social Security number', file: message, from: 'cause: ', to: 'cause: As with 123-45-6789. ', column: 'As with', message: /looks like a Social Security number/ },
  { name: 'a whole tax ID', file: message, from: 'cause: ', to: 'cause: As with 12-3456789. ', column: 'As with', message: /looks like a whole tax ID/ },
  { name: 'a whole tax ID without its hyphen', file: message, from: 'cause: ', to: 'cause: As with 123456789. ', column: 'As with', message: /looks like a whole tax ID/ },
  { name: 'an NPI that could be real', file: message, from: 'cause: ', to: 'cause: As with 1234567893. ', column: 'As with', message: /valid National Provider Identifier/ },
  { name: 'a password', file: message, from: 'cause: ', to: 'cause: Try password=Summer24. ', column: 'Try', message: /looks like a password/ },
  { name: 'a personal e-mail address', file: message, from: 'cause: ', to: 'cause: Ask pat.doe@gmail.com. ', column: 'Ask', message: /personal e-mail address/ },
  { name: 'private data in a body', file: message, from: '\n---\n\n', to: '\n---\n\nOur tax ID is 12-3456789.\n\n', column: 'Our tax', message: /looks like a whole tax ID/ },
  { name: 'claim number gap', file: 'claims.yaml', from: '- number: 7\n', to: '- number: 70\n', column: '70', message: /claim 70 stands where claim 7 should be/ },
];

function problemsAfter(file: string, change: (text: string) => string | Uint8Array) {
  return withChangedContent(file, change, (folder) => checkContent(folder).problems);
}

describe('a mistake is refused where it stands', () => {
  test.each(mistakes)('$name', ({ file, from, to, column, message: expected }) => {
    let changed = '';
    const problems = problemsAfter(file, (text) => (changed = text.replace(from, to)));
    const problem = problems.find((candidate) => expected.test(candidate.message));
    expect(problem, JSON.stringify(problems, undefined, 1)).toBeDefined();
    expect(problem?.file).toBe(`content/${file}`);
    const line = changed.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(new RegExp(`^["']?${column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

describe('a file that cannot be read is refused', () => {
  test('a file that is far too large, without a word of what refers to it', () => {
    const problems = problemsAfter('regions.yaml', (text) => text + '#'.repeat(10_000_000));
    expect(problems.map(({ file, message: words }) => `${file} ${words}`)).toEqual(['content/regions.yaml this file is larger than 10 MB: split it or remove what is not text']);
  });
  test('missing field', () => {
    const [problem] = problemsAfter(message, (text) => text.replace(/^whoCanFix: .*\n/m, ''));
    expect(problem).toMatchObject({ path: 'messages.id-or-password-incorrect.whoCanFix', message: 'this field is missing: add it' });
  });
  test('tab as indentation', () => {
    const problems = problemsAfter('hosts.yaml', (text) => text.replace('\n  owner:', '\n\towner:'));
    expect(problems.map((problem) => problem.message)).toContain('indent with spaces, not with a tab');
  });
  test('quotation mark that is not closed', () => {
    const problems = problemsAfter(message, (text) => text.replace(/^title: .*$/m, 'title: "never closed'));
    expect(problems[0]).toMatchObject({ file: `content/${message}` });
  });
  test('no frontmatter', () => {
    expect(problemsAfter(message, () => 'Just words.\n')[0]).toMatchObject({ line: 1, message: /three hyphens/ });
  });
  test('empty file', () => expect(problemsAfter('hosts.yaml', () => '')[0]).toMatchObject({ file: 'content/hosts.yaml', message: /should be a list/ }));
  test('not UTF-8', () => {
    expect(problemsAfter('hosts.yaml', () => new Uint8Array([0xff, 0xfe, 0x41]))[0]).toMatchObject({ message: /not UTF-8/ });
  });
  test('anchors and aliases', () => {
    const problems = problemsAfter('hosts.yaml', (text) => `${text}\n- &a {host: a.b}\n- *a\n`);
    expect(problems.some((problem) => problem.message.includes('aliases'))).toBe(true);
  });
  test('component in a body', () => {
    const problems = problemsAfter(message, (text) => `${text}\n<Tabs>x</Tabs>\n`);
    expect(problems[0]?.message).toMatch(/plain Markdown/);
  });
  test('braces in a body', () => {
    const problems = problemsAfter(message, (text) => `${text}\n{oops(\n`);
    expect(problems[0]).toMatchObject({ file: `content/${message}` });
  });
  test('link to no page', () => {
    const text = readFileSync(join(contentFolder, message), 'utf8');
    const problems = problemsAfter(message, () => `${text.trimEnd()}\n\n[x](/recovr/)\n`);
    expect(problems[0]).toMatchObject({ line: text.trimEnd().split('\n').length + 2, message: 'no page "/recovr/": did you mean "/recover/"?' });
  });
});

test('Windows line ends and a byte-order mark are accepted', () => {
  expect(problemsAfter('hosts.yaml', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual([]);
});

test('all mistakes are reported in one run, in the order of the files', () => {
  const problems = withChangedContent('regions.yaml', (text) => text.replace('866-842-3278', '1').replace('states: [AL]', 'states: [AX]').replace('    purpose:', '    purpoze:'), (folder) => checkContent(folder).problems);
  expect(problems.length).toBeGreaterThanOrEqual(4);
  expect(problems.map((problem) => problem.line)).toEqual(problems.map((problem) => problem.line).sort((a, b) => a - b));
});
