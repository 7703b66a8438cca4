import { searchData } from '../search/documents.ts';
import { currentGuide } from '../site/current-guide.ts';

/** The one file that the message finder loads. */
export async function GET() {
  return Response.json(searchData(await currentGuide()));
}
