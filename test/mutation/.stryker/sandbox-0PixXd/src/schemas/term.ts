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
import { phrase, slug, text } from './text.ts';

/** A word of the glossary, with everything people type for it. Search and glossary read the same list. */
export const term = z.strictObject(stryMutAct_9fa48("2165") ? {} : (stryCov_9fa48("2165"), {
  id: slug.describe(stryMutAct_9fa48("2166") ? "" : (stryCov_9fa48("2166"), 'Name in its address.')),
  term: text.describe(stryMutAct_9fa48("2167") ? "" : (stryCov_9fa48("2167"), 'The name this guide uses.')),
  abbreviation: phrase.optional().describe(stryMutAct_9fa48("2168") ? "" : (stryCov_9fa48("2168"), 'The short form, if there is one.')),
  meaning: text.describe(stryMutAct_9fa48("2169") ? "" : (stryCov_9fa48("2169"), 'In plain words.')),
  confusedWith: text.optional().describe(stryMutAct_9fa48("2170") ? "" : (stryCov_9fa48("2170"), 'What it is not.')),
  typed: stryMutAct_9fa48("2171") ? z.array(phrase).max(1).describe('Same thing in other words: search treats them as the term itself.') : (stryCov_9fa48("2171"), z.array(phrase).min(1).describe(stryMutAct_9fa48("2172") ? "" : (stryCov_9fa48("2172"), 'Same thing in other words: search treats them as the term itself.'))),
  sources: z.array(slug).default(stryMutAct_9fa48("2173") ? ["Stryker was here"] : (stryCov_9fa48("2173"), [])).describe(stryMutAct_9fa48("2174") ? "" : (stryCov_9fa48("2174"), 'What the meaning rests on.'))
}));

/** Everyday words that mean the same in a query; no term of the guide, so no meaning and no source. */
export const everydayWord = z.strictObject(stryMutAct_9fa48("2175") ? {} : (stryCov_9fa48("2175"), {
  word: phrase.describe(stryMutAct_9fa48("2176") ? "" : (stryCov_9fa48("2176"), 'The word itself.')),
  typed: stryMutAct_9fa48("2177") ? z.array(phrase).max(1).describe('What people type for it.') : (stryCov_9fa48("2177"), z.array(phrase).min(1).describe(stryMutAct_9fa48("2178") ? "" : (stryCov_9fa48("2178"), 'What people type for it.')))
}));