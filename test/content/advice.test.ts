/** What `npm run check` advises, and what `npm run freshness` counts. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/index.ts';
import { dueReviews, reviews } from '../../src/checks/reviews.ts';
import { unlinked } from '../../src/checks/unlinked.ts';
import { daysAfter } from '../../src/data/review.ts';
import { contentFolder, copyForCommands, project, withChangedContent } from '../helpers/project.ts';

const content = checkContent(contentFolder);
const message = 'messages/id-or-password-incorrect.mdx';

test('every entry that carries evidence has a next review', () => {
  expect(reviews(content).length).toBeGreaterThan(200);
  const all = reviews(content).map(({ due }) => due);
  expect(all).toEqual([...all].sort());
});

test('a review is spoken of from 30 days before, and as overdue from the day after', () => {
  const [first] = reviews(content);
  const due = first?.due ?? '';
  expect(dueReviews(content, daysAfter(due, -31))).toEqual([]);
  expect(dueReviews(content, daysAfter(due, -30))[0]?.message).toContain(`is due by ${due}`);
  expect(dueReviews(content, due)[0]?.message).toContain(`is due by ${due}`);
  expect(dueReviews(content, daysAfter(due, 1))[0]?.message).toContain(`was due by ${due}`);
});

test('it names the line on which the day stands', () => {
  const [problem] = withChangedContent(message, (text) => text.replace(/reviewedOn: .*/, 'reviewedOn: 2025-01-01'), (folder) => dueReviews(checkContent(folder), '2026-11-23'));
  expect(problem).toMatchObject({ file: `content/${message}`, path: 'messages.id-or-password-incorrect.reviewedOn' });
});

test('an entry that nothing leads to is named', () => {
  expect(unlinked(content).map(({ path }) => path)).not.toContain('messages.shared-email-address');
  const found = withChangedContent('messages/shared-email-address.mdx', (text) => `${text}\n`, (folder) => {
    const read = checkContent(folder);
    for (const entry of read.entries.steps) for (const step of entry.data.steps) step.otherwise = step.otherwise.filter((id) => id !== 'shared-email-address');
    for (const name of ['portals', 'messages', 'faqs', 'docs'] as const) for (const { data } of read.entries[name]) for (const [key, value] of Object.entries(data)) if (Array.isArray(value)) Object.assign(data, { [key]: value.filter((id) => id !== 'shared-email-address') });
    return unlinked(read);
  });
  expect(found.map(({ path }) => path)).toContain('messages.shared-email-address');
});

const run = (folder: string, file: string, args: string[] = [], env: Record<string, string> = {}) => spawnSync(process.execPath, [join(folder, file), ...args], { encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS: '', ...env } });

test('the check speaks JSON', () => {
  const { stdout, status } = run(project, 'src/checks/run.ts', ['--json']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
});

test('freshness lists what is due, and is content today', () => {
  const { stdout, status } = run(project, 'src/commands/freshness.ts');
  expect(stdout).toMatch(/^Overdue: \d+\n/);
  expect(status).toBe(/^Overdue: 0\n/.test(stdout) ? 0 : 1);
});

describe('of content that is old and has mistakes', () => {
  let copy: string;
  beforeAll(() => {
    copy = copyForCommands();
    const change = (file: string, from: RegExp, to: string) => writeFileSync(join(copy, 'content', file), readFileSync(join(contentFolder, file), 'utf8').replace(from, to));
    change(message, /^reviewedOn: .*/m, 'reviewedOn: 2024-02-01');
    change('messages/account-locked.mdx', /^reviewedOn: .*\n/m, '');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('freshness names what is overdue and what was never read, and fails', () => {
    const { stdout, status } = run(copy, 'src/commands/freshness.ts');
    expect(stdout).toMatch(/Overdue: \d+\n(?: .*\n)* {2}content\/messages\/id-or-password-incorrect\.mdx:\d+ {2}messages\.id-or-password-incorrect {2}reviewed on 2024-02-01, due by 2024-07-30\n/);
    expect(stdout).toMatch(/Never reviewed: 1\n {2}content\/messages\/account-locked\.mdx:\d+:\d+ {2}messages\.account-locked\.reviewedOn {2}this field is missing: add it\n/);
    expect(status).toBe(1);
  });

  test('the check fails, in words, in JSON and as annotations', () => {
    const words = run(copy, 'src/checks/run.ts');
    expect(words.status).toBe(1);
    expect(words.stderr).toMatch(/^1 problem in the content:\ncontent\/messages\/account-locked\.mdx:\d+:\d+ /);
    const { problems } = JSON.parse(run(copy, 'src/checks/run.ts', ['--json']).stdout) as { problems: object[] };
    expect(problems).toEqual([expect.objectContaining({ file: 'content/messages/account-locked.mdx', path: 'messages.account-locked.reviewedOn' })]);
    expect(run(copy, 'src/checks/run.ts', [], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(/^::error file=content\/messages\/account-locked\.mdx,line=\d+,col=\d+::this field is missing: add it$/m);
  });
});
