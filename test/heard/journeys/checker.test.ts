import { test } from 'vitest';
import { checkPastes, checkTyping } from '../checking.ts';
import { reader } from '../reader.ts';

const browser = reader();

test('checker: of each paste the verdict is said, once, and nothing else', () => checkPastes(browser));
test('checker: nothing is said while the hand types; coming back does not say it again', () => checkTyping(browser));
