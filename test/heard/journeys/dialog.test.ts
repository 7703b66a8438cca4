import { expect, test } from 'vitest';
import { reader } from '../reader.ts';
import { inOrder, once } from '../speech.ts';

const { open, press, paste } = reader();
const field = 'Paste the message on your screen, or say what happened entry';

test('search: after a move in the page the dialog says its name and its box, and nothing else', async () => {
  await open('/regions/arizona/');
  for (const move of ['h', 'k', 'Down']) {
    await press(move);
    const opened = await press('ctrl+k');
    expect(opened).toMatch(inOrder('search Find a message', field));
    expect(opened).toMatch(once(field));
    expect(opened).not.toContain('typed yet');
    await press('ctrl+k');
  }
});

test('search: of a pasted message the count is said once, and each result says its kind', async () => {
  for (const query of ['locked', 'tin locked', 'code never came']) {
    await open('/portals/onehealthport/');
    await press('h', 'ctrl+k', 'Insert+a');
    const answer = await paste(query, { beginning: 4_000 });
    expect(answer).toMatch(/\d+ matches(, none of them sure|\. Best match: )/);
    expect(answer.match(/\d+ matches/g)).toHaveLength(1);
    expect(await press('Down', 'Down')).toMatch(
      /link\.[^]*(Message|Steps|Portal|Question|Task)\.[^]*link\.[^]*(Message|Steps|Portal|Question|Task)\./,
    );
  }
});
