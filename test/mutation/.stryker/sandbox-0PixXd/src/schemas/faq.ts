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
import { evidenced } from './evidence.ts';
import { phrase, slug, text } from './text.ts';

/** A question people ask, with a short answer. */
export const faq = z.strictObject(stryMutAct_9fa48("1981") ? {} : (stryCov_9fa48("1981"), {
  question: text.describe(stryMutAct_9fa48("1982") ? "" : (stryCov_9fa48("1982"), 'As a reader would ask it.')),
  answer: text.describe(stryMutAct_9fa48("1983") ? "" : (stryCov_9fa48("1983"), 'The answer in two or three sentences. The file’s body may add detail.')),
  synonyms: z.array(phrase).default(stryMutAct_9fa48("1984") ? ["Stryker was here"] : (stryCov_9fa48("1984"), [])).describe(stryMutAct_9fa48("1985") ? "" : (stryCov_9fa48("1985"), 'What people type when they ask this.')),
  procedures: z.array(slug).default(stryMutAct_9fa48("1986") ? ["Stryker was here"] : (stryCov_9fa48("1986"), [])).describe(stryMutAct_9fa48("1987") ? "" : (stryCov_9fa48("1987"), 'Procedures that carry the answer out.')),
  messages: z.array(slug).default(stryMutAct_9fa48("1988") ? ["Stryker was here"] : (stryCov_9fa48("1988"), [])).describe(stryMutAct_9fa48("1989") ? "" : (stryCov_9fa48("1989"), 'Messages that the answer leads to.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("1990") ? ["Stryker was here"] : (stryCov_9fa48("1990"), [])).describe(stryMutAct_9fa48("1991") ? "" : (stryCov_9fa48("1991"), 'Desks to call.')),
  ...evidenced
}));