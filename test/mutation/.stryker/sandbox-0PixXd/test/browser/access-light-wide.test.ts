// @ts-nocheck
import { describe } from 'vitest';
import { onEveryPage } from '../helpers/access.ts';

describe('every page, light, at 1280 px', () => onEveryPage({ width: 1280, dark: false }));
