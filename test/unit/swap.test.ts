/** A finished build takes the place of the one before it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/commands/build.ts';
import { swapIn } from '../../src/commands/swap.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'swap-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, words: string) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, 'index.html'), words);
};
const read = () => readFileSync(join(folder, 'dist/index.html'), 'utf8');

test('takes an empty place, and a full one', () => {
  write('next', 'first');
  swapIn(join(folder, 'next'), join(folder, 'dist'));
  expect(read()).toBe('first');
  write('next', 'second');
  swapIn(join(folder, 'next'), join(folder, 'dist'));
  expect(read()).toBe('second');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('when there is no new site, the old one stays', () => {
  write('dist', 'old');
  expect(() => swapIn(join(folder, 'next'), join(folder, 'dist'))).toThrow(/ENOENT/);
  expect(read()).toBe('old');
});

/** A process that swaps a site in, again and again. */
const swapOften = `
  import { mkdirSync, writeFileSync } from 'node:fs';
  const [, swap, folder, name] = process.argv;
  const { swapIn } = await import(swap);
  for (let round = 0; round < 300; round += 1) {
    mkdirSync(folder + '/' + name);
    for (const file of ['index.html', 'about.html']) writeFileSync(folder + '/' + name + '/' + file, name);
    swapIn(folder + '/' + name, folder + '/dist');
  }`;

test('two at once both end well, and one whole site is left', async () => {
  const swap = new URL('../../src/commands/swap.ts', import.meta.url).href;
  const ends = ['one', 'two'].map(async (name) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', swapOften, swap, folder, name]);
    let words = '';
    child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    return [code, words];
  });
  expect(await Promise.all(ends)).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/about.html'), 'utf8')).toBe(read());
});

test('a link named dist is refused with a way on, and stays as it was', async () => {
  mkdirSync(join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'dist'), 'junction');
  await expect(build(folder)).rejects.toThrow(/^dist is a link to another folder: remove the link/);
  expect(readdirSync(folder).sort()).toEqual(['dist', 'elsewhere']);
});
