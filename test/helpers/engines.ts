/** The browser engines that the journeys are run in. */
import type { Browser } from 'puppeteer-core';
import { launchChromium } from '../../src/commands/chromium.ts';
import { firefoxPath, launchFirefox } from './firefox.ts';
import { injectIn, runIn, type Tab } from './tab.ts';
import { launchWebKit, webkitFound } from './webkit.ts';

export interface Engine {
  name: string;
  found: boolean;
  /** How to get it, for the line that says that it was skipped. */
  install: string;
  start(): Promise<Running>;
}

export interface Running {
  /** A fresh tab: no history, nothing stored. */
  tab(address: string, size?: { width: number; height: number }): Promise<Tab>;
  close(): Promise<void>;
}

const desktop = { width: 1280, height: 900 };

export const engines: Engine[] = [
  { name: 'Chromium', found: true, install: '', start: async () => overPuppeteer(await launchChromium()) },
  {
    name: 'Firefox',
    found: firefoxPath !== undefined,
    install: 'apt-get install firefox-esr, or set FIREFOX_PATH',
    start: async () => overPuppeteer(await launchFirefox()),
  },
  {
    name: 'WebKit',
    found: webkitFound,
    install: 'apt-get install webkit2gtk-driver xvfb',
    start: async () => {
      const webkit = await launchWebKit();
      return { tab: (address, size = desktop) => webkit.tab(address, size), close: webkit.close };
    },
  },
];

function overPuppeteer(browser: Browser): Running {
  return {
    close: () => browser.close(),
    tab: async (address, size = desktop) => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport(size);
      return {
        goto: async (path) =>
          void (await page.goto(new URL(path.replace(/^\//, ''), address).href, { waitUntil: 'load' })),
        run: runIn(page),
        inject: injectIn(page),
        click: (selector) => page.click(selector),
        press: (key) => page.keyboard.press(key),
        close: () => context.close(),
      };
    },
  };
}
