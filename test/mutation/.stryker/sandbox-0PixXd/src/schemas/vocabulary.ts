/** The closed lists of words as zod enums. Their words and labels stand in `labels.ts`. */
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
import { fixerLabels, hostRoleLabels, momentLabels, portalTaskLabels, procedureTaskLabels, regionKindLabels, sourceKindLabels, verdictLabels } from './labels.ts';

/** A zod enum of the keys, whose error lists the allowed words. */
function oneOf<Key extends string>(labels: Record<Key, unknown>) {
  if (stryMutAct_9fa48("2239")) {
    {}
  } else {
    stryCov_9fa48("2239");
    const keys = Object.keys(labels) as [Key, ...Key[]];
    return z.enum(keys, stryMutAct_9fa48("2240") ? {} : (stryCov_9fa48("2240"), {
      error: stryMutAct_9fa48("2241") ? `` : (stryCov_9fa48("2241"), `use one of: ${keys.join(stryMutAct_9fa48("2242") ? "" : (stryCov_9fa48("2242"), ', '))}`)
    }));
  }
}
export const confidence = oneOf(stryMutAct_9fa48("2243") ? {} : (stryCov_9fa48("2243"), {
  high: stryMutAct_9fa48("2244") ? false : (stryCov_9fa48("2244"), true),
  medium: stryMutAct_9fa48("2245") ? false : (stryCov_9fa48("2245"), true),
  low: stryMutAct_9fa48("2246") ? false : (stryCov_9fa48("2246"), true)
}));
export type Confidence = z.infer<typeof confidence>;
export const sourceKind = oneOf(sourceKindLabels);
export const verdict = oneOf(verdictLabels);
export const fixer = oneOf(fixerLabels);
export const moment = oneOf(momentLabels);
export const procedureTask = oneOf(procedureTaskLabels);
export const portalTask = oneOf(portalTaskLabels);
export const regionKind = oneOf(regionKindLabels);
export const hostRole = oneOf(hostRoleLabels);