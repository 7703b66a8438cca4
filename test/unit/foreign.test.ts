/** What the guide is not about. */
import { describe, expect, test } from 'vitest';
import { isForeign } from '../../src/search/foreign.ts';

describe('of another program', () => {
  test.each(['cigna claims login', 'locked out of QuickBooks', 'Blue Cross portal', 'athenahealth forgot password'])(
    '%s',
    (query) => expect(isForeign(query)).toBe(true),
  );
  test.each(['is uhcprovider-login.com real', 'identity.onehealthcareid.com says no'])('or an address: %s', (query) =>
    expect(isForeign(query)).toBe(true),
  );
  test('but not far below, where a letter has its furniture', () =>
    expect(isForeign(`${'word '.repeat(400)}HIPAA notice`)).toBe(false));
  test.each(['optum pay', 'blue card', 'episode of care', 'excellent'])('not: %s', (query) =>
    expect(isForeign(query)).toBe(false),
  );
});
