/** Loads what the finder searches. The first file answers; the others, if there are any, complete the answer. */
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
import { unpack, type Packed } from './packed.ts';
import { createFinder, type Finder } from './rank.ts';
export interface Loaded {
  find: Finder;
  /** Resolves to the finder over all files; absent when the first file is all. */
  whole?: Promise<Finder>;
}
let loading: Promise<Loaded> | undefined;

/**
 * Every box of a page shares one finder.
 * @param base the site's base, ending in a slash
 * @throws when the first file cannot be loaded; the next call tries again
 */
export function loadFinder(base: string): Promise<Loaded> {
  if (stryMutAct_9fa48("2662")) {
    {}
  } else {
    stryCov_9fa48("2662");
    stryMutAct_9fa48("2663") ? loading &&= load(base).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }) : (stryCov_9fa48("2663"), loading ??= load(base).catch((error: unknown) => {
      if (stryMutAct_9fa48("2664")) {
        {}
      } else {
        stryCov_9fa48("2664");
        loading = undefined;
        throw error;
      }
    }));
    return loading;
  }
}
async function load(base: string): Promise<Loaded> {
  if (stryMutAct_9fa48("2665")) {
    {}
  } else {
    stryCov_9fa48("2665");
    const file = async (number: number) => {
      if (stryMutAct_9fa48("2666")) {
        {}
      } else {
        stryCov_9fa48("2666");
        const response = await fetch(stryMutAct_9fa48("2667") ? `` : (stryCov_9fa48("2667"), `${base}search-documents/${number}.json`));
        if (stryMutAct_9fa48("2670") ? false : stryMutAct_9fa48("2669") ? true : stryMutAct_9fa48("2668") ? response.ok : (stryCov_9fa48("2668", "2669", "2670"), !response.ok)) throw new Error(stryMutAct_9fa48("2672") ? `` : (stryCov_9fa48("2672"), `search documents ${number}: the server answered ${response.status}`));
        return (await response.json()) as Packed;
      }
    };
    const first = await file(1);
    const find = createFinder(unpack(stryMutAct_9fa48("2673") ? [] : (stryCov_9fa48("2673"), [first])));
    const {
      files = 1
    } = first;
    if (stryMutAct_9fa48("2676") ? files !== 1 : stryMutAct_9fa48("2675") ? false : stryMutAct_9fa48("2674") ? true : (stryCov_9fa48("2674", "2675", "2676"), files === 1)) return stryMutAct_9fa48("2677") ? {} : (stryCov_9fa48("2677"), {
      find
    });
    const others = Array.from(stryMutAct_9fa48("2678") ? {} : (stryCov_9fa48("2678"), {
      length: stryMutAct_9fa48("2679") ? files + 1 : (stryCov_9fa48("2679"), files - 1)
    }), stryMutAct_9fa48("2680") ? () => undefined : (stryCov_9fa48("2680"), (_, index) => file(stryMutAct_9fa48("2681") ? index - 2 : (stryCov_9fa48("2681"), index + 2))));
    // A file that fails leaves the first answer standing.
    return stryMutAct_9fa48("2682") ? {} : (stryCov_9fa48("2682"), {
      find,
      whole: Promise.all(others).then(stryMutAct_9fa48("2683") ? () => undefined : (stryCov_9fa48("2683"), rest => createFinder(unpack(stryMutAct_9fa48("2684") ? [] : (stryCov_9fa48("2684"), [first, ...rest]))))).catch(stryMutAct_9fa48("2685") ? () => undefined : (stryCov_9fa48("2685"), () => find))
    });
  }
}