import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import type { CollectionName } from './collections.ts';
import { ContentError } from './problem.ts';
import { readCollection } from './read.ts';

/**
 * Hands one collection to Astro, through the same reader as the checks.
 *
 * Astro's own `file()` and `glob()` loaders publish the previous data when a file is broken, and lose one of two
 * files with the same id, both with exit code 0. This one throws, with every problem of the collection.
 * Astro gives entries back in the order of their ids, so each carries its position in its file.
 */
export function strictLoader(name: CollectionName): Loader {
  return {
    name: `strict-loader-${name}`,
    load: async ({ config, store, watcher, logger, parseData, generateDigest }) => {
      const folder = fileURLToPath(new URL('./content/', config.root));
      const load = async () => {
        const { entries, problems } = readCollection(name, folder);
        if (problems.length > 0) throw new ContentError(problems);
        store.clear();
        for (const [position, { id, data, file, body }] of entries.entries()) {
          const parsed = await parseData({ id, data: { position, value: data }, filePath: file });
          const digest = generateDigest({ ...parsed, body: body?.text });
          // A body is rendered by the MDX integration when a page asks for it; an empty one never is.
          const deferredRender = Boolean(body?.text.trim());
          store.set({ id, data: parsed, body: body?.text, filePath: file, digest, deferredRender });
        }
      };
      await load();
      const reload = (path: string) => {
        if (!path.startsWith(folder)) return;
        load().catch((error: Error) => logger.error(error.message));
      };
      for (const event of ['change', 'add', 'unlink']) watcher?.on(event, reload);
    },
  };
}
