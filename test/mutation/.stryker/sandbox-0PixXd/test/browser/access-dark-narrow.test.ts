// @ts-nocheck
import { describe } from 'vitest';
import { onEveryPage } from '../helpers/access.ts';

describe('every page, dark, at 320 px', () => onEveryPage({ width: 320, dark: true }));
