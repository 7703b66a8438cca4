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
import { slug, text } from './text.ts';

/** A hand-written page. Task pages name the procedures that they are made of. */
export const doc = z.strictObject(stryMutAct_9fa48("1930") ? {} : (stryCov_9fa48("1930"), {
  title: text.describe(stryMutAct_9fa48("1931") ? "" : (stryCov_9fa48("1931"), 'Heading of the page.')),
  description: text.describe(stryMutAct_9fa48("1932") ? "" : (stryCov_9fa48("1932"), 'One sentence for search engines and for the top of the page.')),
  procedures: z.array(slug).default(stryMutAct_9fa48("1933") ? ["Stryker was here"] : (stryCov_9fa48("1933"), [])).describe(stryMutAct_9fa48("1934") ? "" : (stryCov_9fa48("1934"), 'Procedures shown on the page, in order.')),
  messages: z.array(slug).default(stryMutAct_9fa48("1935") ? ["Stryker was here"] : (stryCov_9fa48("1935"), [])).describe(stryMutAct_9fa48("1936") ? "" : (stryCov_9fa48("1936"), 'Messages that readers of the page meet.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("1937") ? ["Stryker was here"] : (stryCov_9fa48("1937"), [])).describe(stryMutAct_9fa48("1938") ? "" : (stryCov_9fa48("1938"), 'Support desks for "Still stuck?".')),
  ...evidenced
}));