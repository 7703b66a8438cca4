import { describe } from 'vitest';
import { noBarrier, noSidewaysScroll } from '../helpers/access.ts';
import { builtPages } from '../helpers/built-site.ts';
import { pagesToLookAt, pagesToStudy } from '../helpers/chosen-pages.ts';

const pages = builtPages();
const studied = pagesToStudy(pages);
const view = { width: 320, dark: true };

describe('dark, at 320 px', () => noBarrier(studied, view));
// Where every page is studied, none is left.
const others = pagesToLookAt(pages).filter((path) => !studied.includes(path));
if (others.length > 0) describe('nothing is too wide for 320 px', () => noSidewaysScroll(others, view));
