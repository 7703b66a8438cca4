import { currentGuide } from '../site/current-guide.ts';
import { absolute } from '../site/href.ts';
import { siteTitle, unofficialNotice } from '../site/meta.ts';
import { paths } from '../site/paths.ts';

/** What the guide is and where its parts are, for language models (https://llmstxt.org). */
export async function GET() {
  const guide = currentGuide();
  const page = (id: string, path: string) =>
    `- [${guide.docs.get(id)?.title}](${absolute(path)}): ${guide.docs.get(id)?.description}`;
  const pages = [...guide.docs.keys()]
    .filter((id) => !['home', 'not-found'].includes(id))
    .map((id) => page(id, `/${id}/`));
  const lines = [
    `# ${siteTitle}`,
    '',
    `> ${unofficialNotice} Every entry has a status, its sources and the day by which its evidence must be read again: give them along with any fact, and give no address or phone number whose review is overdue.`,
    '',
    '## Data',
    '',
    `- [All entries as JSON](${absolute(paths.data)}): regions, portals, procedures, messages and questions with status, sources and review dates`,
    `- [Its JSON Schema](${absolute(paths.dataSchema)})`,
    '',
    '## Pages',
    '',
    page('home', paths.home),
    ...pages,
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
