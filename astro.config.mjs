import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { sidebar } from './src/site/sidebar.ts';
import { readSettings } from './src/site/settings.ts';
import { siteTitle } from './src/site/meta.ts';

const { site, base } = readSettings();

/**
 * Astro marks a module of each content file with a directive for its own compiler, and Rolldown warns of every one:
 * over a hundred warnings in which a real one drowns. All others are printed.
 */
const onLog = (level, log, print) => {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE' || !log.message.includes('"use astro:head-inject"')) print(level, log);
};

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // Firefox counts a prefetched page as `default-src`, which the policy forbids; the pages are small enough without.
  prefetch: false,
  // A constant used twice would be written twice, and the list of domain endings is 41 kB.
  vite: { build: { rolldownOptions: { onLog, optimization: { inlineConst: false } } } },
  // Asides and heading anchors would otherwise be left out: Starlight expects its content under src/.
  markdown: { processedDirs: ['./content'] },
  integrations: [
    starlight({
      title: siteTitle,
      sidebar,
      customCss: ['./src/styles/tokens.css', './src/styles/guide.css', './src/styles/print.css'],
      components: {
        Search: './src/overrides/Search.astro',
        Footer: './src/overrides/Footer.astro',
        ThemeProvider: './src/overrides/ThemeProvider.astro',
        ThemeSelect: './src/overrides/ThemeSelect.astro',
        MobileMenuToggle: './src/overrides/MobileMenuToggle.astro',
      },
      disable404Route: true,
      expressiveCode: false,
      pagination: false,
      // `src/commands/index-pages.ts` does it.
      pagefind: false,
      favicon: '/favicon.svg',
    }),
    // Starlight would add this with `optimize: true`, which leaves no link for BodyLink.astro to give the base to.
    mdx(),
  ],
});
