import { describe } from 'vitest';
import { noBarrier } from '../helpers/access.ts';
import { builtPages } from '../helpers/built-site.ts';
import { everyPage, pagesWithEveryPart } from '../helpers/chosen-pages.ts';

const pages = builtPages();
// What is too long or too wide shows at 320 px; here every part has to show its colours once.
const paths = everyPage ? pages.map(({ path }) => path) : pagesWithEveryPart(pages);

describe('light, at 1280 px', () => noBarrier(paths, { width: 1280, dark: false }));
