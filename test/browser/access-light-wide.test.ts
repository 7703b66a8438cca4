import { describe } from 'vitest';
import { noBarrier } from '../helpers/access.ts';
import { builtPages } from '../helpers/built-site.ts';
import { pagesToStudy } from '../helpers/chosen-pages.ts';

describe('light, at 1280 px', () => noBarrier(pagesToStudy(builtPages()), { width: 1280, dark: false }));
