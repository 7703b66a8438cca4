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
import type { CollectionName } from '../collections.ts';
import { need, type Guide } from '../guide.ts';

/** The collections whose entries a reader can be sent to. */
export type Readable = 'portals' | 'regions' | 'steps' | 'messages' | 'faqs' | 'docs';

/** An entry by its title, with what it takes to build its address. */
export interface Titled {
  collection: Readable;
  id: string;
  title: string;
  /** Procedures stand on the page of their task. */
  task?: string | undefined;
}
export function titled(guide: Guide, collection: Readable, id: string): Titled {
  if (stryMutAct_9fa48("1709")) {
    {}
  } else {
    stryCov_9fa48("1709");
    const entry = need(guide, collection as CollectionName, id) as Record<string, unknown>;
    const title = String(stryMutAct_9fa48("1710") ? (entry['title'] ?? entry['question']) && entry['name'] : (stryCov_9fa48("1710"), (stryMutAct_9fa48("1711") ? entry['title'] && entry['question'] : (stryCov_9fa48("1711"), entry[stryMutAct_9fa48("1712") ? "" : (stryCov_9fa48("1712"), 'title')] ?? entry[stryMutAct_9fa48("1713") ? "" : (stryCov_9fa48("1713"), 'question')])) ?? entry[stryMutAct_9fa48("1714") ? "" : (stryCov_9fa48("1714"), 'name')])).replaceAll(stryMutAct_9fa48("1715") ? "" : (stryCov_9fa48("1715"), '**'), stryMutAct_9fa48("1716") ? "Stryker was here!" : (stryCov_9fa48("1716"), ''));
    return stryMutAct_9fa48("1717") ? {} : (stryCov_9fa48("1717"), {
      collection,
      id,
      title,
      task: entry['task'] as string | undefined
    });
  }
}