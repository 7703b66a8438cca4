import { pickerAnswers } from '../../data/views/region-picker.ts';
import { currentGuide } from '../../site/current-guide.ts';

/** What the region picker loads at the first touch. */
export const GET = () => Response.json(pickerAnswers(currentGuide()));
