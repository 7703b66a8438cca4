import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import SheetParts from '../../components/sheet/SheetParts.astro';
import { sheetParts } from '../../data/views/sheet.ts';
import { currentGuide } from '../../site/current-guide.ts';

/**
 * The parts of all sheets, in one file that is the same whatever the reader chooses: a file for each portal would tell
 * the server which portals a practice uses.
 */
export async function GET() {
  const container = await AstroContainer.create();
  const html = await container.renderToString(SheetParts, { props: { parts: sheetParts(currentGuide()) } });
  return Response.json({ html });
}
