import { mdxToMdast } from 'satteri';
import { didYouMean } from '../data/nearest.ts';
import type { Content, Entry } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';
import { entryPages, fixedPaths } from '../site/paths.ts';
import type { CollectionName } from '../data/collections.ts';
import type { Check } from './check.ts';

/** A node of a Markdown tree, as far as this rule looks at it. */
interface Node {
  type: string;
  depth?: number;
  url?: string;
  value?: string;
  checked?: boolean;
  children?: Node[];
  position?: { start: { line: number; column: number } };
}

/** What content is written with. Anything else would look odd on some page, on paper or to a screen reader. */
const plain = new Set([
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'inlineCode',
  'link',
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
]);
const onlyPlain =
  'write this as a paragraph, a heading, a list, a table, a link or bold words: content holds nothing else';

/** MDX that only a programmer should write, and what to do instead. */
const notWords: Record<string, string> = {
  mdxJsxFlowElement: 'components and HTML are not used in content: write plain Markdown',
  mdxJsxTextElement: 'components and HTML are not used in content: write plain Markdown',
  mdxjsEsm: 'remove this import or export: content holds words only',
  mdxFlowExpression: 'remove the braces: content holds words only',
  mdxTextExpression: 'remove the braces: content holds words only',
  html: 'write plain Markdown, no HTML',
  image: 'say in words what the picture shows: content holds no images',
};

export const bodies: Check = {
  name: 'bodies',
  about: 'The text below the frontmatter is plain Markdown whose links lead to pages of this guide.',
  check(content) {
    const pages = pagesOf(content);
    return Object.values(content.entries)
      .flat()
      .flatMap((entry) => (entry.body?.text.trim() ? problemsOf(entry, entry.body, pages) : []));
  },
};

function problemsOf(entry: Entry, body: { text: string; firstLine: number }, pages: Pages): Problem[] {
  const at = (line: number, column: number, message: string): Problem => ({
    file: entry.file,
    line: line + body.firstLine - 1,
    column,
    path: '',
    message,
  });
  let tree: Node;
  try {
    tree = mdxToMdast(body.text) as Node;
  } catch (error) {
    // The parser starts its message with the place: "3:4: Could not parse …".
    const [, line = '1', column = '1', message = String(error)] =
      /^(\d+):(\d+): ([^(]+)/.exec((error as Error).message) ?? [];
    return [at(Number(line), Number(column), `${message.trim()}: write "<" and "{" as words, or remove them`)];
  }
  const problems: Problem[] = [];
  const visit = (node: Node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const message = faultOf(node, pages);
    if (message) problems.push(at(line, column, message));
    node.children?.forEach(visit);
  };
  visit(tree);
  return problems;
}

function faultOf(node: Node, pages: Pages): string | undefined {
  const { type, depth = 2, url = '', value = '', checked } = node;
  if (type === 'heading' && depth === 1)
    return 'start headings with ##: the title of the page is its only first-level heading';
  if (type === 'heading' && depth > 3) return 'use ## or ### for a heading: deeper ones are lost on a short page';
  if (type === 'link') return faultOfLink(url, pages);
  // Boxes to tick, and Starlight's asides, which these pages do not style.
  if (typeof checked === 'boolean' || /^:::/m.test(value)) return onlyPlain;
  return plain.has(type) ? undefined : (notWords[type] ?? onlyPlain);
}

function faultOfLink(url: string, pages: Pages): string | undefined {
  if (!url.startsWith('/'))
    return `"${url}" leads out of the guide: name the address in the data, where its host is checked`;
  const [page = ''] = url.split('#');
  if (pages.known.has(page) || pages.unread.some((folder) => page.startsWith(folder))) return undefined;
  return `no page "${page}"${didYouMean(page, pages.known)}`;
}

/** Addresses of all pages, as content links to them. */
interface Pages {
  known: Set<string>;
  /** Where the pages of files stand that cannot be read. They have been reported: links to them are no second mistake. */
  unread: string[];
}

function pagesOf({ ids }: Content): Pages {
  const kinds = Object.entries(entryPages).map(([name, pathOf]) => ({
    folder: `/${name}/`,
    paths: [...ids[name as CollectionName]].map(pathOf),
  }));
  return {
    known: new Set([...fixedPaths, ...kinds.flatMap(({ paths }) => paths)]),
    unread: kinds.filter(({ paths }) => paths.length === 0).map(({ folder }) => folder),
  };
}
