/** Astro keeps the text below the frontmatter of MDX files, and nothing else: see `src/site/current-guide.ts`. */
import { defineCollection } from 'astro:content';
import { docsSchema } from '@astrojs/starlight/schema';
import { bodiesLoader } from './data/bodies-loader.ts';

export const collections = {
  bodies: defineCollection({ loader: bodiesLoader() }),
  // Starlight asks for a collection of this name. It stays empty, because every page goes through GuidePage.
  docs: defineCollection({ loader: () => [], schema: docsSchema() }),
};
