/** `npm run links` from end to end, with a web that is made up: what it prints, keeps and ends with. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyForCommands } from '../helpers/project.ts';

let copy: string;
beforeAll(() => (copy = copyForCommands()));
beforeEach(() => writeFileSync(join(copy, 'links.json'), '{}\n'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Runs the command. `answer` is the text of a function from an address to a status, or to the code of an error. */
function links(answer: string) {
  const web = join(copy, 'web.mjs');
  // Nobody has to be waited for.
  writeFileSync(web, `
    const later = globalThis.setTimeout;
    globalThis.setTimeout = (run, _wait, ...args) => later(run, 0, ...args);
    const answer = ${answer};
    globalThis.fetch = async (url) => {
      const found = answer(String(url));
      if (typeof found === 'string') throw new TypeError('fetch failed', { cause: { code: found } });
      return new Response(null, { status: found });
    };`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pathToFileURL(web).href, join(copy, 'src/commands/links.ts')], { encoding: 'utf8' });
  return { status, stdout, stderr, report: JSON.parse(readFileSync(join(copy, 'links.json'), 'utf8')) as Record<string, { state: string; times: number }> };
}

test('when all answer it is content, and has told of each', () => {
  const { status, stdout, stderr, report } = links('() => 200');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const [, count = ''] = /^Asking (\d+) addresses/.exec(stdout) ?? [];
  expect(Object.keys(report)).toHaveLength(Number(count));
  expect(stdout.match(/^ *\d+ of \d+ {2}ok /gm)).toHaveLength(Number(count));
  expect(stdout).toContain(`${count} of ${count} answer.`);
});

test('what is gone is named at every place of the content where it stands', () => {
  const { status, stderr, report } = links("(url) => (url === 'https://www.uhcprovider.com/' ? 404 : 200)");
  expect(status).toBe(1);
  expect(stderr).toMatch(/^content\/regions\.yaml:\d+:\d+ {2}portals\.uhc-provider-portal\.address {2}https:\/\/www\.uhcprovider\.com\/ the page is gone: its host answers with 404$/m);
  expect(report['https://www.uhcprovider.com/']).toMatchObject({ state: 'broken' });
});

test('what refuses a program becomes a finding on the third run', () => {
  const refusing = "(url) => (new URL(url).hostname === 'www.ic3.gov' ? 403 : 200)";
  const first = links(refusing);
  expect([first.status, first.stderr]).toEqual([0, '']);
  const keep = (report: object) => writeFileSync(join(copy, 'links.json'), JSON.stringify(report));
  keep(first.report);
  const second = links(refusing);
  expect(second.status).toBe(0);
  keep(second.report);
  const third = links(refusing);
  expect(third.status).toBe(1);
  expect(third.stderr).toMatch(/3 times in a row since \d{4}-\d\d-\d\d: open it in a browser/);
});

test('without internet access nothing is kept, and it says so', () => {
  const { status, stderr, report } = links("() => 'ENOTFOUND'");
  expect([status, report]).toEqual([2, {}]);
  expect(stderr).toMatch(/^No address answered: this machine seems to have no internet access\. links\.json is as it was\.$/m);
});

test('a report that is not one is refused before anybody is asked', () => {
  writeFileSync(join(copy, 'links.json'), '{"https://portal.example/":');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'src/commands/links.ts')], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/links\.json cannot be read: restore it, or write \{\} into it/);
});
