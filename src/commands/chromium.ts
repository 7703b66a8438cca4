/** Finds or unpacks a Chromium, and starts it. No test needs a browser that was installed by hand. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';

/** Where the browser's own files are unpacked; kept between runs. */
const cache = join(import.meta.dirname, '../../node_modules/.cache/chromium');

const names = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome.exe',
  'msedge.exe',
  'microsoft-edge',
];
const wellKnown = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

type Found = Pick<LaunchOptions, 'executablePath' | 'env'>;

/**
 * CHROME_PATH first, then an installed Chromium, Chrome or Edge, then the one that comes with npm, which is unpacked on
 * first use: tests do so before any of them starts, since two at once would write the same file.
 */
export async function findChromium(): Promise<Found> {
  const installed = [
    process.env['CHROME_PATH'],
    ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
    ...wellKnown,
  ].find((path) => path && existsSync(path));
  return installed ? { executablePath: installed } : unpackChromium();
}

async function unpackChromium(): Promise<Found> {
  const complete = join(cache, 'complete');
  if (!existsSync(complete)) rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  // The package unpacks into the system's folder for temporary files, wherever that is.
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = cache;
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  // Libraries that a bare Linux lacks; the package itself unpacks them only in the cloud.
  const archive = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const libraries = join(await inflate(archive), 'lib');
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  // The package's own fonts.conf names the folders of a cloud machine.
  writeFileSync(
    join(cache, 'fonts/fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${join(cache, 'fonts/fonts')}</dir><cachedir>${join(cache, 'fonts/cache')}</cachedir></fontconfig>`,
  );
  writeFileSync(complete, '');
  return { executablePath, env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(cache, 'fonts') } };
}

/**
 * Starts a Chromium that asks the network for nothing of its own.
 * @param switches of the command line that the caller needs besides
 */
export async function launchChromium(...switches: string[]): Promise<Browser> {
  const found = await findChromium();
  return puppeteer.launch({
    ...found,
    headless: 'shell',
    args: [
      // Chromium has no sandbox for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
      ...switches,
    ],
  });
}
