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
import { need, type Guide, type Stored } from '../guide.ts';
import { titled, type Readable, type Titled } from './titled.ts';
export interface ClaimView extends Omit<Stored<'claims'>, 'sources' | 'treatedIn'> {
  sources: {
    id: string;
    title: string;
  }[];
  treatedIn: Titled[];
}

/** All claims of the article, by number. */
export function claimViews(guide: Guide): ClaimView[] {
  if (stryMutAct_9fa48("1217")) {
    {}
  } else {
    stryCov_9fa48("1217");
    return (stryMutAct_9fa48("1218") ? [] : (stryCov_9fa48("1218"), [...guide.claims.values()])).map(stryMutAct_9fa48("1219") ? () => undefined : (stryCov_9fa48("1219"), claim => stryMutAct_9fa48("1220") ? {} : (stryCov_9fa48("1220"), {
      ...claim,
      sources: claim.sources.map(stryMutAct_9fa48("1221") ? () => undefined : (stryCov_9fa48("1221"), id => stryMutAct_9fa48("1222") ? {} : (stryCov_9fa48("1222"), {
        id,
        title: need(guide, stryMutAct_9fa48("1223") ? "" : (stryCov_9fa48("1223"), 'sources'), id).title
      }))),
      treatedIn: claim.treatedIn.map(reference => {
        if (stryMutAct_9fa48("1224")) {
          {}
        } else {
          stryCov_9fa48("1224");
          const [collection, id] = reference.split('/') as [Readable, string];
          return titled(guide, collection, id);
        }
      })
    })));
  }
}