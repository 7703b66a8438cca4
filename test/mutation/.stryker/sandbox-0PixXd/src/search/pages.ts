/** Full-text search of the built pages, by Pagefind. Loaded on first use. */
// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { make } from '../dom/make.ts';
interface Pagefind {
  options(options: {
    noWorker: boolean;
  }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    results: {
      data(): Promise<{
        url: string;
        meta: {
          title?: string;
        };
      }>;
    }[];
  }>;
}

/** Pagefind wants all words of a query on one page, so a pasted screen is cut to its first few. */
const MAX_WORDS = 6;
const MAX_PAGES = 5;

/**
 * @param words of the query, without what any screen holds
 * @param base the site's base, ending in a slash
 * @returns a heading and the list of pages that hold the query's words, best first
 * @throws when Pagefind cannot be loaded
 */
export async function pageList(words: string[], base: string): Promise<Node[]> {
  if (stryMutAct_9fa48("2877")) {
    {}
  } else {
    stryCov_9fa48("2877");
    const pagefind = (await import(/* @vite-ignore */`${base}pagefind/pagefind.js`)) as Pagefind;
    // The policy allows no worker: its address would be a script made from text.
    await pagefind.options(stryMutAct_9fa48("2878") ? {} : (stryCov_9fa48("2878"), {
      noWorker: stryMutAct_9fa48("2879") ? false : (stryCov_9fa48("2879"), true)
    }));
    await pagefind.init();
    const {
      results
    } = await pagefind.search(stryMutAct_9fa48("2880") ? words.join(' ') : (stryCov_9fa48("2880"), words.slice(0, MAX_WORDS).join(stryMutAct_9fa48("2881") ? "" : (stryCov_9fa48("2881"), ' '))));
    const pages = await Promise.all(stryMutAct_9fa48("2882") ? results.map(result => result.data()) : (stryCov_9fa48("2882"), results.slice(0, MAX_PAGES).map(stryMutAct_9fa48("2883") ? () => undefined : (stryCov_9fa48("2883"), result => result.data()))));
    return stryMutAct_9fa48("2884") ? [] : (stryCov_9fa48("2884"), [make(stryMutAct_9fa48("2885") ? "" : (stryCov_9fa48("2885"), 'p'), stryMutAct_9fa48("2886") ? {} : (stryCov_9fa48("2886"), {
      class: stryMutAct_9fa48("2887") ? "" : (stryCov_9fa48("2887"), 'hit-kind')
    }), stryMutAct_9fa48("2888") ? [] : (stryCov_9fa48("2888"), [(stryMutAct_9fa48("2891") ? pages.length !== 0 : stryMutAct_9fa48("2890") ? false : stryMutAct_9fa48("2889") ? true : (stryCov_9fa48("2889", "2890", "2891"), pages.length === 0)) ? stryMutAct_9fa48("2892") ? "" : (stryCov_9fa48("2892"), 'No page holds these words.') : stryMutAct_9fa48("2893") ? "" : (stryCov_9fa48("2893"), 'Pages that hold these words')])), make(stryMutAct_9fa48("2894") ? "" : (stryCov_9fa48("2894"), 'ul'), {}, pages.map(stryMutAct_9fa48("2895") ? () => undefined : (stryCov_9fa48("2895"), ({
      url,
      meta
    }) => make(stryMutAct_9fa48("2896") ? "" : (stryCov_9fa48("2896"), 'li'), {}, stryMutAct_9fa48("2897") ? [] : (stryCov_9fa48("2897"), [make(stryMutAct_9fa48("2898") ? "" : (stryCov_9fa48("2898"), 'a'), stryMutAct_9fa48("2899") ? {} : (stryCov_9fa48("2899"), {
      href: url
    }), stryMutAct_9fa48("2900") ? [] : (stryCov_9fa48("2900"), [stryMutAct_9fa48("2901") ? meta.title && url : (stryCov_9fa48("2901"), meta.title ?? url)]))])))))]);
  }
}