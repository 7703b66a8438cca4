import { describe } from 'vitest';
import { noBarrier } from '../helpers/access.ts';

describe('dark, at 320 px', () => noBarrier({ width: 320, dark: true }));
