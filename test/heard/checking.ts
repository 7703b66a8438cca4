/** The checker of addresses, in whatever browser. */
import { expect } from 'vitest';
import type { Reader } from './reader.ts';
import { once } from './speech.ts';

/** A paste, and the beginning of its verdict. */
const pastes = [
  ['Please sign in at http://optumpr0portal.com/login today', 'optumpr0portal.com is not on our list'],
  ['provider.optum.com.evil.ru', 'provider.optum.com.evil.ru is not on our list'],
  ['www.uhcprovider.com', 'www.uhcprovider.com is on our list'],
  ['866-842-3278', '866-842-3278 is on our list'],
  ['Call 800-555-0199 or open www.uhcprovider.com', 'A phone number in it is on none of our lists'],
] as const;

export async function checkPastes({ open, press, paste }: Reader): Promise<void> {
  await open('/check-address/');
  await press('e', 'Insert+a');
  for (const [text, verdict] of pastes) {
    await press('ctrl+a');
    const said = await paste(text, { beginning: 6_000 });
    expect(said).toMatch(once(verdict));
    // One sentence: the reasons and the advice are read when the reader goes there. That something was pasted, the screen
    // reader says by itself, if it gets to it.
    expect(said.split('\n').filter((line) => line !== 'Pasted contents from clipboard.')).toHaveLength(1);
  }
}

export async function checkTyping({ open, press, type }: Reader): Promise<void> {
  for (let time = 0; time < 3; time += 1) {
    await open('/check-address/');
    await press('e', 'Insert+a');
    const said = await type('www.uhcprovider.com', { beginning: 4_000 });
    expect(said).toMatch(once('is on our list'));
    expect(said).not.toContain('is not on our list');
    const back = await press('Tab', 'shift+Tab');
    expect(back).toContain('entry www.uhcprovider.com');
    expect(back).not.toContain('is on our list');
  }
}
