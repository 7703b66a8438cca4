/**
 * Every kind of mistake an editor makes, seeded into the real content: the build refuses each with file, line, column,
 * what is wrong and what would be right, and leaves the previous dist/ as it was.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { build } from '../../src/commands/build.ts';
import { readContent } from '../../src/data/read.ts';
import { ContentError, formatProblem, type Problem } from '../../src/data/problem.ts';
import { contentFolder, withChangedContent } from '../helpers/project.ts';

interface Mistake {
  name: string;
  file: string;
  /** First occurrence is replaced. */
  from: string | RegExp;
  to: string;
  /** What stands at the problem's line and column after the change. Found by text, so that the content may grow above it. Empty: the end of the line. */
  column: string;
  message: RegExp;
}

// What is held in hand is not parsed again: of each changed content, only the changed file is.
const whole = readContent(contentFolder);
afterAll(() => expect(whole.problems).toEqual([]));

const message = 'messages/id-or-password-incorrect.mdx';
const steps = 'steps/reset-your-password.mdx';
const tooManySteps = '  - { where: Here, do: Look., see: It. }\n'.repeat(10);
const mistakes: Mistake[] = [
  { name: 'unknown key', file: 'regions.yaml', from: '    purpose:', to: '    purpoze:', column: 'purpoze', message: /"purpoze" is not a field here: did you mean "purpose"\?/ },
  { name: 'duplicate key', file: 'regions.yaml', from: '    common: true\n', to: '    common: true\n    common: true\n', column: 'common', message: /written twice/ },
  { name: 'bad phone', file: 'regions.yaml', from: /phone: .*/, to: 'phone: 866-842-327', column: '866-842-327', message: /"866-842-327": write the number as/ },
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
  { name: 'bad day', file: message, from: /reviewedOn: .*/, to: 'reviewedOn: 22.11.2026', column: '22.11.2026', message: /YYYY-MM-DD/ },
  { name: 'day in the future', file: message, from: /reviewedOn: .*/, to: 'reviewedOn: 2099-01-01', column: '2099', message: /in the future/ },
  { name: 'unknown station', file: message, from: 'station: id', to: 'station: idd', column: 'idd', message: /did you mean "id"\?/ },
  { name: 'wrong type', file: message, from: 'whoCanFix: you', to: 'whoCanFix: [you]', column: '[you]', message: /use one of: you, administrator, support|should be/ },
  { name: 'reference to no source', file: message, from: 'source: support-agent-quiz', to: 'source: support-agent-quizz', column: 'support-agent-quizz', message: /no source "support-agent-quizz": did you mean "support-agent-quiz"\?/ },
  { name: 'a fix step of two lines', file: 'messages/account-locked.mdx', from: /\nfix:\n {2}- .*\n/, to: '\nfix:\n  - |-\n    Wait.\n    Then try again.\n', column: '|-', message: /write this on one line/ },
  { name: 'a bar in a text', file: message, from: 'cause: ', to: 'cause: One | two. ', column: 'One', message: /without the character \|/ },
  { name: 'HTML in a text', file: message, from: 'cause: ', to: 'cause: <b>Bold.</b> ', column: '<b>', message: /no HTML/ },
  { name: 'a Social Security number', file: message, from: 'cause: ', to: 'cause: As with 123-45-6789. ', column: 'As with', message: /looks like a Social Security number/ },
  { name: 'a whole tax ID', file: message, from: 'cause: ', to: 'cause: As with 12-3456789. ', column: 'As with', message: /looks like a whole tax ID/ },
  { name: 'a whole tax ID without its hyphen', file: message, from: 'cause: ', to: 'cause: As with 123456789. ', column: 'As with', message: /looks like a whole tax ID/ },
  { name: 'an NPI that could be real', file: message, from: 'cause: ', to: 'cause: As with 1234567893. ', column: 'As with', message: /valid National Provider Identifier/ },
  { name: 'a password', file: message, from: 'cause: ', to: 'cause: Try password=Summer24. ', column: 'Try', message: /looks like a password/ },
  { name: 'a personal e-mail address', file: message, from: 'cause: ', to: 'cause: Ask pat.doe@gmail.com. ', column: 'Ask', message: /personal e-mail address/ },
  { name: 'private data in a body', file: message, from: '\n---\n\n', to: '\n---\n\nOur tax ID is 12-3456789.\n\n', column: 'Our tax', message: /looks like a whole tax ID/ },
  { name: 'duplicate id', file: 'regions.yaml', from: '- id: alaska', to: '- id: alabama', column: 'id: alabama', message: /"alabama" is used twice: line \d+ has it already/ },
  { name: 'bad slug', file: 'regions.yaml', from: '- id: alaska', to: '- id: Alaska State', column: 'Alaska State', message: /"Alaska State": use lower-case letters, digits and single hyphens/ },
  { name: 'missing field in a list', file: 'regions.yaml', from: '    kind: state\n', to: '', column: 'id: alabama', message: /^this field is missing: add it$/ },
  { name: 'state missing from the 51', file: 'regions.yaml', from: 'states: [AK]', to: 'states: []', column: 'id: ', message: /no region of kind "state" for AK: add one for each/ },
  { name: 'reference to no procedure', file: 'regions.yaml', from: 'signIn: sign-in-with-one-healthcare-id', to: 'signIn: sign-in-with-one-helthcare-id', column: 'sign-in-with-one-helthcare-id', message: /no procedure "sign-in-with-one-helthcare-id": did you mean "sign-in-with-one-healthcare-id"\?/ },
  { name: 'reference to no message', file: message, from: 'account-locked', to: 'acount-locked', column: 'acount-locked', message: /no message "acount-locked": did you mean "account-locked"\?/ },
  { name: 'reference to no desk', file: message, from: 'contacts: [one-healthcare-id-support]', to: 'contacts: [one-healthcare-support]', column: 'one-healthcare-support', message: /no contact "one-healthcare-support": did you mean "one-healthcare-id-support"\?/ },
  { name: 'no steps', file: steps, from: /^steps:\n[\s\S]*?(?=^after:)/m, to: 'steps: []\n', column: '[]', message: /^write at least one step$/ },
  { name: 'more than 10 steps', file: steps, from: 'steps:\n', to: `steps:\n${tooManySteps}`, column: '- {', message: /a procedure has at most 10 steps/ },
  { name: 'step with two actions', file: steps, from: 'do: Select **Forgot Password?**', to: 'do: Select **Forgot Password?**, then **Continue**.', column: 'Select', message: /two things to press are two steps/ },
  { name: 'message without wording', file: message, from: /^wording:\n.*\n/m, to: '', column: 'title:', message: /^this field is missing: add it$/ },
  { name: 'symptom that nobody can search for', file: message, from: /^wording:\n.*\n([\s\S]*?)^synonyms:\n(?: {2}- .*\n)+/m, to: 'wording: []\n$1', column: '[]', message: /nobody can search for this message/ },
  { name: 'wording written twice', file: message, from: /^( {2}- "The One Healthcare ID or password .*)$/m, to: '$1\n$1', column: '"The One', message: /message "id-or-password-incorrect" has this wording already/ },
  { name: 'wording of another message, but for case and points', file: 'messages/password-refused.mdx', from: /^wording:.*$/m, to: 'wording:\n  - THE ONE HEALTHCARE ID  or password that you entered is incorrect!', column: 'THE ONE', message: /has this wording already: keep it in one place/ },
  { name: 'bold text that never ends', file: message, from: 'Select **Forgot', to: 'Select Forgot', column: 'Type both', message: /close the bold text/ },
  { name: 'empty text', file: message, from: /^cause: .*$/m, to: 'cause: ""', column: '""', message: /write something here, or remove the line/ },
  { name: 'empty value', file: message, from: /^cause: .*$/m, to: 'cause: ~', column: '~', message: /this should be text but is empty/ },
  { name: 'half an e-mail address', file: 'regions.yaml', from: 'optumsupport@optum.com', to: 'optumsupport.optum.com', column: 'optumsupport', message: /"optumsupport\.optum\.com": / },
  { name: 'section that a file does not have', file: 'regions.yaml', from: /^portals:$/m, to: 'portale:', column: 'portale', message: /"portale" is not a section of this file: use / },
  { name: 'component that does not exist', file: message, from: '\n---\n\n', to: '\n---\n\n<Tabs>x</Tabs>\n\n', column: '<Tabs>', message: /write plain Markdown/ },
  { name: 'braces that never close', file: message, from: '\n---\n\n', to: '\n---\n\nWords {oops( here.\n\n', column: '{oops(', message: /write "<" and "\{" as words/ },
  { name: 'import in a body', file: message, from: '\n---\n\n', to: '\n---\n\nimport x from "x"\n\n', column: 'import', message: /remove this import/ },
  { name: 'second title in a body', file: message, from: '\n---\n\n', to: '\n---\n\n# Title\n\n', column: '# Title', message: /start headings with ##/ },
  { name: 'link out of the guide', file: message, from: '\n---\n\n', to: '\n---\n\nSee [this](https://www.uhcprovider.com).\n\n', column: '[this]', message: /leads out of the guide: name the address in the data/ },
  { name: 'link to no page', file: 'messages/unauthorized-access.mdx', from: '/messages/access-pending/', to: '/messages/access-pendin/', column: '[access is still', message: /no page "\/messages\/access-pendin\/": did you mean "\/messages\/access-pending\/"\?/ },
  { name: 'anchors and aliases', file: 'hosts.yaml', from: '- host: www.uhcprovider.com', to: '- &a {host: a.b}\n- *a\n- host: www.uhcprovider.com', column: '*a', message: /write the value out: anchors \(&\) and aliases \(\*\) are not used here/ },
  { name: 'tab as indentation', file: 'hosts.yaml', from: '\n  owner:', to: '\n\towner:', column: '\t', message: /^indent with spaces, not with a tab$/ },
  { name: 'quotation mark that is not closed', file: message, from: /^title: .*$/m, to: 'title: "never closed', column: '"never closed', message: /^this quotation mark or bracket is never closed: close it$/ },
  { name: 'bracket that is not closed', file: message, from: /^portals: .*$/m, to: 'portals: [uhc-provider-portal', column: '[uhc', message: /^this quotation mark or bracket is never closed: close it$/ },
  { name: 'text with a colon, without quotation marks', file: message, from: /^title: .*$/m, to: 'title: Access: the code', column: 'Access', message: /^put a text that holds a colon and a space in quotation marks/ },
  { name: 'text that starts with a sign', file: message, from: /^title: .*$/m, to: 'title: @optum', column: '@optum', message: /^put this text in quotation marks: it starts with a sign/ },
  { name: 'text that starts with #', file: message, from: /^title: .*$/m, to: 'title: #5 does not work', column: '#5', message: /^this should be text but is empty: write words, in quotation marks where they .* start with a sign such as #$/ },
  { name: 'words after a closing quotation mark', file: message, from: /^title: .*$/m, to: 'title: "Locked" again', column: 'again', message: /put the whole text in one pair of quotation marks/ },
  { name: 'field without a colon', file: message, from: /^title: .*$/m, to: 'title Locked', column: 'title', message: /^write this line as a field, a colon, a space and a value/ },
  { name: 'line that is indented too far', file: 'hosts.yaml', from: '\n  owner:', to: '\n   owner:', column: 'www.uhcprovider.com', message: /^the line below is indented too far: indent it like the other fields$/ },
  { name: 'line that stands out of its group', file: 'hosts.yaml', from: '\n  confidence:', to: '\n confidence:', column: ' confidence', message: /^indent this line exactly like the other lines of its group$/ },
  { name: 'list on the line of its field', file: message, from: /^portals: .*$/m, to: 'portals: - optum-pro', column: '- optum-pro', message: /^start the list on a line of its own$/ },
  { name: 'bracket that was never opened', file: message, from: /^portals: (.*)\]$/m, to: 'portals: $1]]', column: ']', message: /^this bracket was never opened/ },
  { name: 'second part of a file', file: 'hosts.yaml', from: '- host: uhcprovider.com', to: '---\n- host: uhcprovider.com', column: '---', message: /^a file has one part: remove the line of hyphens/ },
  { name: 'number where words belong', file: 'regions.yaml', from: /phone: .*/, to: 'phone: 8668423278', column: '8668423278', message: /^this should be text but is the number 8668423278: write words, in quotation marks/ },
  { name: 'text where a list belongs', file: message, from: /^portals: .*$/m, to: 'portals: optum-pro', column: 'optum-pro', message: /^this should be a list but is text: start each of its lines with a hyphen, or write \[one, two\]$/ },
  { name: 'title that fits no heading', file: message, from: /^title: .*$/m, to: `title: ${'Locked '.repeat(15)}again`, column: 'Locked', message: /^shorten this to at most 100 characters: it is a heading$/ },
  { name: 'phone number that no desk has', file: message, from: 'cause: ', to: 'cause: Call (866) 842-3279. ', column: 'Call', message: /^no desk in regions\.yaml has the number "\(866\) 842-3279"/ },
  { name: 'phone number that no desk has, in a body', file: message, from: '\n---\n\n', to: '\n---\n\nCall 866.842.3279.\n\n', column: 'Call', message: /"866\.842\.3279": did you mean "866-842-3278"\?/ },
  { name: 'e-mail address that no desk has', file: message, from: 'cause: ', to: 'cause: Write to assetprotct@optum.com. ', column: 'Write', message: /^no desk in regions\.yaml has the e-mail address "assetprotct@optum\.com": did you mean "assetprotect@optum\.com"\?/ },
  { name: 'e-mail address on a look-alike host', file: message, from: 'cause: ', to: 'cause: Write to assetprotect@0ptum.com. ', column: 'Write', message: /^the host "0ptum\.com" is not in hosts\.yaml: did you mean "optum\.com"\?/ },
  { name: 'e-mail address of a desk on a look-alike host', file: 'regions.yaml', from: 'optumsupport@optum.com', to: 'optumsupport@0ptum.com', column: 'optumsupport', message: /^the host "0ptum\.com" is not in hosts\.yaml/ },
  { name: 'character that nobody sees', file: message, from: 'cause: ', to: 'cause: Too\u200b late. ', column: 'Too', message: /^remove the invisible character U\+200B after "Too": it was copied along$/ },
  { name: 'character that was lost', file: message, from: '\n---\n\n', to: '\n---\n\nIt\uFFFDs late.\n\n', column: 'It', message: /^a character was lost after "It": copy the text again from its source$/ },
  { name: 'picture', file: message, from: '\n---\n\n', to: '\n---\n\n![Optum](/favicon.svg)\n\n', column: '![Optum]', message: /^say in words what the picture shows/ },
  { name: 'link by reference, out of the guide', file: message, from: '\n---\n\n', to: '\n---\n\nSee [this][1].\n\n[1]: https://www.uhcprovider.com\n\n', column: '[this]', message: /^write this as a paragraph/ },
  { name: 'box to tick', file: message, from: '\n---\n\n', to: '\n---\n\n- [ ] Done\n\n', column: '- [ ]', message: /^write this as a paragraph/ },
  { name: 'aside', file: message, from: '\n---\n\n', to: '\n---\n\n:::tip\nWords.\n:::\n\n', column: ':::tip', message: /^write this as a paragraph/ },
  { name: 'heading too deep', file: message, from: '\n---\n\n', to: '\n---\n\n#### Deep\n\n', column: '#### Deep', message: /^use ## or ### for a heading/ },
  { name: 'claim number gap', file: 'claims.yaml', from: '- number: 7\n', to: '- number: 70\n', column: '70', message: /claim 70 stands where claim 7 should be/ },
];

/**
 * The problems that stop a build of the changed content.
 * @param alsoCheck whether to see that `npm run check` says the same; it reads everything once more
 */
async function problemsAfter(file: string, change: (text: string) => string | Uint8Array, alsoCheck = false): Promise<Problem[]> {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    cpSync(contentFolder, join(project, 'content'), { recursive: true });
    mkdirSync(join(project, 'dist'));
    writeFileSync(join(project, 'dist/index.html'), 'the previous build');
    const before = readFileSync(join(project, 'content', file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the change to ${file} changes nothing: mend the test`);
    writeFileSync(join(project, 'content', file), after);
    const error = await build(project).then(() => undefined, (reason: unknown) => reason);
    if (!(error instanceof ContentError)) throw new Error(`the build was not stopped by its content: ${String(error)}`);
    // It names them all, and nothing has been built.
    expect(error.message.split('\n').slice(1)).toEqual(error.problems.map(formatProblem));
    if (alsoCheck) expect(error.problems).toEqual(checkContent(join(project, 'content')).problems);
    expect(readFileSync(join(project, 'dist/index.html'), 'utf8')).toBe('the previous build');
    expect(readdirSync(project).filter((name) => name.startsWith('.build'))).toEqual([]);
    return error.problems;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

describe('a mistake is refused where it stands', () => {
  test.each(mistakes)('$name', async ({ file, from, to, column, message: expected }) => {
    let changed = '';
    const problems = await problemsAfter(file, (text) => (changed = text.replace(from, to)));
    const problem = problems.find((candidate) => expected.test(candidate.message));
    expect(problem, JSON.stringify(problems, undefined, 1)).toBeDefined();
    expect(problem?.file).toBe(`content/${file}`);
    const line = changed.split('\n')[(problem?.line ?? 0) - 1] ?? '';
    expect(line.slice((problem?.column ?? 0) - 1)).toMatch(column === '' ? /^$/ : new RegExp(`^["']?${column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  });
});

/** An alias that stands for ten, each of which stands for ten: a short file that would fill the memory. */
const aliasBomb = Array.from({ length: 20 }, (_, level) => `- &level${level} [${level === 0 ? 'x' : `*level${level - 1}, `.repeat(10)}]`).join('\n');

describe('a file that cannot be read is refused', () => {
  test.each<[name: string, file: string, change: (text: string) => string | Uint8Array, message: RegExp]>([
    ['far too large', 'regions.yaml', (text) => text + '#'.repeat(10_000_000), /^this file is larger than 10 MB: split it/],
    ['empty', 'hosts.yaml', () => '', /should be a list/],
    ['not UTF-8', 'hosts.yaml', () => new Uint8Array([0xff, 0xfe, 0x41]), /^this file is not UTF-8 text: save it again/],
    ['no frontmatter', message, () => 'Just words.\n', /between two lines of three hyphens/],
    ['of words alone', 'regions.yaml', () => 'Just words.\n', /^this file should hold its sections, each with a list: contacts, /],
    ['a list where sections belong', 'regions.yaml', () => '- id: alaska\n', /^this file should hold its sections/],
    ['an alias bomb', 'hosts.yaml', () => aliasBomb, /write the value out/],
  ])('%s', async (name, file, change, expected) => {
    const problems = await problemsAfter(file, change);
    expect(problems[0]).toMatchObject({ file: `content/${file}`, line: name === 'an alias bomb' ? 2 : 1, message: expect.stringMatching(expected) as string });
    // What refers to the unread file is no second mistake.
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([`content/${file}`]));
  });
});

test('what nothing reads is not passed over in silence', () => {
  const added = (name: string, make: (path: string) => void) =>
    withChangedContent('hosts.yaml', (text) => `${text}\n`, (folder) => {
      make(join(folder, name));
      return checkContent(folder, 'content').problems.map(formatProblem);
    });
  expect(added('region.yaml', (path) => writeFileSync(path, ''))).toEqual([
    'content/region.yaml:1:1  nothing reads this: move what it holds to one of regions.yaml, sources.yaml, changes.yaml, claims.yaml, glossary.yaml, hosts.yaml, steps, messages, faqs, docs: did you mean "regions.yaml"?',
  ]);
  expect(added('.DS_Store', (path) => writeFileSync(path, ''))).toEqual([]);
  expect(added('messages/new.mdx', (path) => mkdirSync(path))).toEqual(['content/messages/new.mdx:1:1  this should be a file: remove the folder of this name']);
});

test('an id in the wrong form is one mistake, however many entries refer to it', () => {
  const problems = withChangedContent('regions.yaml', (text) => text.replace('- id: one-healthcare-id-support', '- id: One Healthcare ID Support'), (folder) => checkContent(folder).problems);
  expect(problems.map(({ path }) => path)).toEqual(['contacts.One Healthcare ID Support.id']);
});

test('Windows line ends and a byte-order mark are accepted', () => {
  expect(withChangedContent('hosts.yaml', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, (folder) => checkContent(folder).problems)).toEqual([]);
  expect(withChangedContent(message, (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`, (folder) => checkContent(folder).problems)).toEqual([]);
});

test('all mistakes are reported in one run, in the order of the files, by the build and by the check', async () => {
  const problems = await problemsAfter('regions.yaml', (text) => text.replace(/phone: .*/, 'phone: 1').replace('states: [AL]', 'states: [AX]').replace('    purpose:', '    purpoze:'), true);
  expect(problems.length).toBeGreaterThanOrEqual(4);
  expect(problems.map((problem) => problem.line)).toEqual(problems.map((problem) => problem.line).sort((a, b) => a - b));
});
