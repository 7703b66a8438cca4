/** Every sheet on paper in Firefox, where there is one. */
// @ts-nocheck

import { describe, test } from 'vitest';
import { firefoxPath, launchFirefox } from '../helpers/firefox.ts';
import { onPaper } from '../helpers/paper.ts';

if (firefoxPath) describe('on paper in Firefox', () => onPaper(launchFirefox));
else test.skip('skipped: no Firefox is installed (apt-get install firefox-esr, or set FIREFOX_PATH)', () => {});
