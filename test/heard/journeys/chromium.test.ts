/** The same in another browser: what fails in both is the site's. */
import { expect, test } from 'vitest';
import { checkPastes } from '../checking.ts';
import { reader } from '../reader.ts';
import { inOrder } from '../speech.ts';

const browser = reader('chromium');

test('checker in Chromium: of each paste the verdict is said, once, and nothing else', () => checkPastes(browser));

test('search in Chromium: the dialog says its name and its box', async () => {
  expect(await browser.press('shift+Tab', 'ctrl+k')).toMatch(inOrder('Find a message', 'Paste the message', 'entry'));
});
