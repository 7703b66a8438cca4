import { checkerData } from '../../data/views/checker.ts';
import { currentGuide } from '../../site/current-guide.ts';
import { href } from '../../site/href.ts';
import { pathOf } from '../../site/paths.ts';

/** What the checker of addresses and numbers loads at the first touch. */
export const GET = () => Response.json(checkerData(currentGuide(), (page) => href(pathOf(page))));
