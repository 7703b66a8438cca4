import { describe } from 'vitest';
import { noBarrier } from '../helpers/access.ts';
import { builtPages } from '../helpers/built-site.ts';
import { pagesToLookAt } from '../helpers/chosen-pages.ts';

describe('dark, at 320 px', () => noBarrier(pagesToLookAt(builtPages()), { width: 320, dark: true }));
