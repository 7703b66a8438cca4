import { describe } from 'vitest';
import { noBarrier } from '../helpers/access.ts';

describe('light, at 1280 px', () => noBarrier({ width: 1280, dark: false }));
