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
import { z } from 'zod';
import { address, day, slug, text } from './text.ts';
import { sourceKind } from './vocabulary.ts';

/** A document that facts rest on. */
export const source = z.strictObject(stryMutAct_9fa48("2156") ? {} : (stryCov_9fa48("2156"), {
  id: slug.describe(stryMutAct_9fa48("2157") ? "" : (stryCov_9fa48("2157"), 'Name in references. Once published, it stays.')),
  title: text.describe(stryMutAct_9fa48("2158") ? "" : (stryCov_9fa48("2158"), 'As the document calls itself.')),
  publisher: text.describe(stryMutAct_9fa48("2159") ? "" : (stryCov_9fa48("2159"), 'Who published it.')),
  kind: sourceKind.describe(stryMutAct_9fa48("2160") ? "" : (stryCov_9fa48("2160"), 'Decides, with the confidence, what status a fact gets.')),
  address: address.optional().describe(stryMutAct_9fa48("2161") ? "" : (stryCov_9fa48("2161"), 'Left out where the document must not be linked or its address is not known.')),
  pageDate: text.nullable().describe(stryMutAct_9fa48("2162") ? "" : (stryCov_9fa48("2162"), 'The date printed on the page, in words. null: undated.')),
  readOn: day.describe(stryMutAct_9fa48("2163") ? "" : (stryCov_9fa48("2163"), 'The day a saved copy was read. Nothing was opened live.')),
  note: text.optional().describe(stryMutAct_9fa48("2164") ? "" : (stryCov_9fa48("2164"), 'Limits of this source.'))
}));