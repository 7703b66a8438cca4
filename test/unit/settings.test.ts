/** Where the site will stand: whatever a person writes means one thing, or is refused with the mend. */
import { describe, expect, test } from 'vitest';
import { checkProjectFolder, readSettings } from '../../src/site/settings.ts';

const refusal = (env: Record<string, string>) => {
  try {
    return readSettings(env) && undefined;
  } catch (error) {
    return (error as Error).message;
  }
};

test.each(['guide', '/guide', 'guide/', '/guide/'])('BASE_PATH=%s means /guide/', (BASE_PATH) =>
  expect(readSettings({ BASE_PATH }).base).toBe('/guide/'),
);
test.each(['', '/'])('BASE_PATH="%s" means the whole host', (BASE_PATH) =>
  expect(readSettings({ BASE_PATH }).base).toBe('/'),
);
test('folders below folders stay', () => expect(readSettings({ BASE_PATH: 'a/b-c' }).base).toBe('/a/b-c/'));
test('nothing set: an address that nobody has', () =>
  expect(readSettings({})).toEqual({ site: 'https://portal-access-guide.example', base: '/' }));
test('the host is an origin', () =>
  expect(readSettings({ SITE_URL: 'https://a.example/' }).site).toBe('https://a.example'));

describe('refused', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{ BASE_PATH: 'C:/Program Files/Git/guide/' }, /write BASE_PATH=guide$/],
    [{ BASE_PATH: 'C:\\guide' }, /a folder of this machine/],
    [{ BASE_PATH: '/a b/' }, /for example guide/],
    [{ BASE_PATH: '//evil.example' }, /for example guide/],
    [{ BASE_PATH: '/../x' }, /for example guide/],
    [{ SITE_URL: 'https://a.example/guide' }, /write https:\/\/a\.example here, and its folder in BASE_PATH/],
    [{ SITE_URL: 'a.example' }, /write the address of the host/],
    [{ SITE_URL: 'ftp://a.example' }, /write the address of the host/],
  ])('%j', (env, message) => expect(refusal(env)).toMatch(message));
  test('all at once', () => expect(refusal({ SITE_URL: 'x', BASE_PATH: 'c:/x' })?.split('\n')).toHaveLength(2));
  test.each(['/home/a#b', '/home/what?', '/home/100%'])('a project in %s', (folder) =>
    expect(() => checkProjectFolder(folder)).toThrow(/rename it without the character [#?%]/),
  );
  test('but not in a plain folder', () => expect(() => checkProjectFolder('/home/a b/guide')).not.toThrow());
});
