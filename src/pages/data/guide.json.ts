import { exportGuide } from '../../data/views/export.ts';
import { currentGuide } from '../../site/current-guide.ts';
import { href } from '../../site/href.ts';
import { unofficialNotice } from '../../site/meta.ts';
import { pathOf } from '../../site/paths.ts';

/** The guide for other programs. */
export async function GET() {
  return Response.json(exportGuide(currentGuide(), unofficialNotice, (use) => href(pathOf(use))));
}
