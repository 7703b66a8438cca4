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
import { hostName, slug, text } from './text.ts';
import { confidence, hostRole } from './vocabulary.ts';

/** A host that an address in the guide may use. */
export const host = z.strictObject(stryMutAct_9fa48("1992") ? {} : (stryCov_9fa48("1992"), {
  host: hostName.describe(stryMutAct_9fa48("1993") ? "" : (stryCov_9fa48("1993"), 'Letter for letter, as the address bar shows it.')),
  owner: text.describe(stryMutAct_9fa48("1994") ? "" : (stryCov_9fa48("1994"), 'Who answers for it.')),
  role: hostRole.describe(stryMutAct_9fa48("1995") ? "" : (stryCov_9fa48("1995"), 'What stands there. Only official roles are linked.')),
  use: text.describe(stryMutAct_9fa48("1996") ? "" : (stryCov_9fa48("1996"), 'What is found there.')),
  sources: stryMutAct_9fa48("1997") ? z.array(slug).max(1, 'name at least one source').describe('Sources that print this host.') : (stryCov_9fa48("1997"), z.array(slug).min(1, stryMutAct_9fa48("1998") ? "" : (stryCov_9fa48("1998"), 'name at least one source')).describe(stryMutAct_9fa48("1999") ? "" : (stryCov_9fa48("1999"), 'Sources that print this host.'))),
  confidence: confidence.describe(stryMutAct_9fa48("2000") ? "" : (stryCov_9fa48("2000"), 'How sure we are of it.'))
}));