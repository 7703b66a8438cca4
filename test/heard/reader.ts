/** A reader who cannot see: a browser with a window, real keys, and what Orca says to them. */
import { spawnSync } from 'node:child_process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findChromium } from '../../src/commands/chromium.ts';
import { firefoxPath } from '../helpers/firefox.ts';
import { listenTo, type Patience } from './speech.ts';

declare module 'vitest' {
  interface ProvidedContext {
    heard: { env: Record<string, string>; log: string; address: string };
  }
}

const launches = {
  firefox: async (env: Record<string, string>) =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: firefoxPath ?? '',
      extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
      headless: false,
      defaultViewport: null,
      env,
    }),
  chromium: async (env: Record<string, string>) =>
    puppeteer.launch({
      ...(await findChromium()),
      // Without an address bar the keyboard is in the page.
      args: [
        `--app=${inject('heard').address}`,
        '--no-sandbox',
        '--force-renderer-accessibility',
        '--no-first-run',
        '--disable-gpu',
      ],
      headless: false,
      defaultViewport: null,
      env,
    }),
};

/** Starts a browser under Orca before the tests of a file, and stops it after them. */
export function reader(browserName: keyof typeof launches = 'firefox') {
  const { env, log, address } = inject('heard');
  const listen = listenTo(log);
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launches[browserName](env);
    page = (await browser.pages())[0] ?? (await browser.newPage());
  });
  afterAll(() => browser?.close());

  const xdotool = (...args: string[]) => {
    const { status, stderr } = spawnSync('xdotool', args, { env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
  };
  const hear = async (patience?: Patience) => {
    const said = await listen(patience);
    if (process.env['HEARD_ALOUD']) console.log(said.length > 0 ? said.join(' / ') : '(nothing)');
    return said.join('\n');
  };

  return {
    /** Opens an address of the site. @returns what is said of it by itself */
    async open(path: string): Promise<string> {
      await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'load' });
      // A browser that has just been started has its keyboard in the address bar.
      if (!(await page.evaluate(() => document.hasFocus()))) xdotool('key', 'F6');
      return hear({ silence: 2_000, after: `Finished loading ${await page.title()}` });
    },
    /** Presses keys, named as `xdotool` names them, each after the last has been answered. @returns all that is said */
    async press(...keys: string[]): Promise<string> {
      const said: string[] = [];
      for (const key of keys) {
        if (process.env['HEARD_ALOUD']) console.log(`[${key}]`);
        xdotool('key', '--clearmodifiers', key);
        said.push(await hear());
      }
      return said.join('\n');
    },
    /** Types a text, a letter every 60 ms. @returns what is said while it is typed and after it */
    async type(text: string, patience?: Patience): Promise<string> {
      xdotool('type', '--delay', '60', text);
      return hear(patience);
    },
    /** Pastes a text where the keyboard is. @returns what is said to it */
    async paste(text: string, patience?: Patience): Promise<string> {
      spawnSync('xclip', ['-selection', 'clipboard'], { env, input: text, stdio: ['pipe', 'ignore', 'ignore'] });
      xdotool('key', '--clearmodifiers', 'ctrl+v');
      return hear(patience);
    },
    /** Waits until the page that a link led to has been announced. */
    arrived: () => hear({ silence: 1_200, beginning: 3_000 }),
    /** Makes pages as narrow as on a phone. */
    narrow: () => page.setViewport({ width: 400, height: 800 }),
  };
}

export type Reader = ReturnType<typeof reader>;
