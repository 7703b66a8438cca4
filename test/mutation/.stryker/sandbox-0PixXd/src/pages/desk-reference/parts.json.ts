// @ts-nocheck
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import SheetParts from '../../components/sheet/SheetParts.astro';

/**
 * The parts of all sheets, in one file that is the same whatever the reader chooses: a file for each portal would tell
 * the server which portals a practice uses.
 */
export async function GET() {
  const container = await AstroContainer.create();
  return Response.json({ html: await container.renderToString(SheetParts) });
}
