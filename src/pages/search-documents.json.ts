import { searchData } from '../search/documents.ts';
import { pack } from '../search/packed.ts';
import { currentGuide } from '../site/current-guide.ts';

/** The one file that the message finder loads. */
export async function GET() {
  return Response.json(pack(searchData(await currentGuide())));
}
