/** Synonyms: words of one meaning become one concept, in documents and in queries alike. Pure. */
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
import { stems } from './words.ts';

/** Marks a concept among words; no word of a text can start with it. */
export const CONCEPT_MARK = stryMutAct_9fa48("2282") ? "" : (stryCov_9fa48("2282"), '#');
export interface Mention {
  concept: string;
  /** The words that mention it. */
  words: string[];
  /** All words of the phrases that mention it. */
  others: string[];
}

/**
 * Prepares the search for concepts. "EIN" finds "tax ID" because both are the concept `#3`.
 * @param groups phrases that mean the same, from the glossary
 * @returns a function from stems, in their order, to the concepts that they mention
 */
export function createConcepts(groups: string[][]): (list: string[]) => Mention[] {
  if (stryMutAct_9fa48("2283")) {
    {}
  } else {
    stryCov_9fa48("2283");
    const concepts = new Map<string, number[]>();
    const members = groups.map(stryMutAct_9fa48("2284") ? () => undefined : (stryCov_9fa48("2284"), group => stryMutAct_9fa48("2285") ? [] : (stryCov_9fa48("2285"), [...new Set(group.flatMap(stems))])));
    let longest = 1;
    groups.forEach(stryMutAct_9fa48("2287") ? () => undefined : (stryCov_9fa48("2287"), (group, index) => group.forEach(phrase => {
      if (stryMutAct_9fa48("2288")) {
        {}
      } else {
        stryCov_9fa48("2288");
        const list = stems(phrase);
        longest = stryMutAct_9fa48("2289") ? Math.min(longest, list.length) : (stryCov_9fa48("2289"), Math.max(longest, list.length));
        const key = list.join(stryMutAct_9fa48("2290") ? "" : (stryCov_9fa48("2290"), ' '));
        concepts.set(key, stryMutAct_9fa48("2292") ? [] : (stryCov_9fa48("2292"), [...(stryMutAct_9fa48("2293") ? concepts.get(key) && [] : (stryCov_9fa48("2293"), concepts.get(key) ?? (stryMutAct_9fa48("2294") ? ["Stryker was here"] : (stryCov_9fa48("2294"), [])))), index]));
      }
    })));
    return stryMutAct_9fa48("2295") ? () => undefined : (stryCov_9fa48("2295"), list => list.flatMap((_, start) => {
      if (stryMutAct_9fa48("2296")) {
        {}
      } else {
        stryCov_9fa48("2296");
        const found: Mention[] = stryMutAct_9fa48("2297") ? ["Stryker was here"] : (stryCov_9fa48("2297"), []);
        for (let end = stryMutAct_9fa48("2298") ? start - 1 : (stryCov_9fa48("2298"), start + 1); stryMutAct_9fa48("2301") ? end > Math.min(list.length, start + longest) : stryMutAct_9fa48("2300") ? end < Math.min(list.length, start + longest) : stryMutAct_9fa48("2299") ? false : (stryCov_9fa48("2299", "2300", "2301"), end <= (stryMutAct_9fa48("2302") ? Math.max(list.length, start + longest) : (stryCov_9fa48("2302"), Math.min(list.length, stryMutAct_9fa48("2303") ? start - longest : (stryCov_9fa48("2303"), start + longest))))); stryMutAct_9fa48("2304") ? end -= 1 : (stryCov_9fa48("2304"), end += 1)) {
          if (stryMutAct_9fa48("2305")) {
            {}
          } else {
            stryCov_9fa48("2305");
            const words = stryMutAct_9fa48("2306") ? list : (stryCov_9fa48("2306"), list.slice(start, end));
            for (const index of stryMutAct_9fa48("2307") ? concepts.get(words.join(' ')) && [] : (stryCov_9fa48("2307"), concepts.get(words.join(stryMutAct_9fa48("2308") ? "" : (stryCov_9fa48("2308"), ' '))) ?? (stryMutAct_9fa48("2309") ? ["Stryker was here"] : (stryCov_9fa48("2309"), [])))) found.push(stryMutAct_9fa48("2311") ? {} : (stryCov_9fa48("2311"), {
              concept: stryMutAct_9fa48("2312") ? CONCEPT_MARK - index : (stryCov_9fa48("2312"), CONCEPT_MARK + index),
              words,
              others: stryMutAct_9fa48("2313") ? members[index] && [] : (stryCov_9fa48("2313"), members[index] ?? (stryMutAct_9fa48("2314") ? ["Stryker was here"] : (stryCov_9fa48("2314"), [])))
            }));
          }
        }
        return found;
      }
    }));
  }
}