/** Finds an installed Firefox, and starts it. Tests that need it are skipped where there is none. */
// @ts-nocheck

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';

const names = ['firefox', 'firefox-esr', 'firefox.exe'];
const wellKnown = ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:/Program Files/Mozilla Firefox/firefox.exe'];

/** FIREFOX_PATH first, then an installed Firefox; undefined where there is none. */
export const firefoxPath: string | undefined = [
  process.env['FIREFOX_PATH'],
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  ...wellKnown,
].find((path) => path && existsSync(path));

/** Starts Firefox over WebDriver BiDi. @throws where none is installed */
export async function launchFirefox(): Promise<Browser> {
  if (!firefoxPath) throw new Error('no Firefox: install one, for example with "apt-get install firefox-esr"');
  return puppeteer.launch({ browser: 'firefox', executablePath: firefoxPath, headless: true });
}
