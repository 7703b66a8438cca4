import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { collections, type CollectionName } from './collections.ts';
import { ContentError } from './problem.ts';
import { readCollection } from './read.ts';

/** The collections whose entries are MDX files. */
const withBodies = (Object.keys(collections) as CollectionName[]).filter((name) => 'folder' in collections[name]);

/**
 * Hands Astro what it alone can render: the text below the frontmatter of each MDX file, by `collection/id`.
 * Everything else reaches the pages without it (`site/current-guide.ts`).
 *
 * Astro's own `glob()` publishes the previous text when a file is broken, with exit code 0. This one throws, with every
 * problem.
 */
export function bodiesLoader(): Loader {
  return {
    name: 'bodies',
    load: async ({ config, store, watcher, logger, generateDigest }) => {
      const folder = fileURLToPath(new URL('./content/', config.root));
      const load = () => {
        const read = withBodies.map((name) => readCollection(name, folder));
        const problems = read.flatMap((collection) => collection.problems);
        if (problems.length > 0) throw new ContentError(problems);
        store.clear();
        for (const { collection, id, file, body } of read.flatMap(({ entries }) => entries)) {
          if (!body?.text.trim()) continue;
          // Rendered by the MDX integration, when a page asks for it.
          const digest = generateDigest(body.text);
          store.set({
            id: `${collection}/${id}`,
            data: {},
            body: body.text,
            filePath: file,
            digest,
            deferredRender: true,
          });
        }
      };
      load();
      for (const event of ['add', 'change', 'unlink'] as const) {
        watcher?.on(event, (path) => {
          if (!path.startsWith(folder)) return;
          try {
            load();
          } catch (error) {
            logger.error((error as Error).message);
          }
        });
      }
    },
  };
}
