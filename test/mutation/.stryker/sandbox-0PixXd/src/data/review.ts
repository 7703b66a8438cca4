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
import type { CollectionName } from './collections.ts';

/**
 * How long the evidence for an entry may go unread, in days. Portals, regions and phone numbers age fast;
 * the rest is explanation. (Our own rule: no source sets one.)
 */
const REVIEW_AFTER_DAYS = {
  fast: 90,
  slow: 180
} as const;
export type Pace = keyof typeof REVIEW_AFTER_DAYS;

/** The pace of each kind of entry that carries evidence. */
export const paceOf = {
  contacts: 'fast',
  portals: 'fast',
  regions: 'fast',
  signOns: 'slow',
  steps: 'slow',
  messages: 'slow',
  faqs: 'slow',
  docs: 'slow'
} as const satisfies Partial<Record<CollectionName, Pace>>;

/** The day by which the evidence must be read again, as `YYYY-MM-DD`. */
export function reviewDue(reviewedOn: string, pace: Pace): string {
  if (stryMutAct_9fa48("1161")) {
    {}
  } else {
    stryCov_9fa48("1161");
    return daysAfter(reviewedOn, REVIEW_AFTER_DAYS[pace]);
  }
}

/** @returns the day so many days after another, both `YYYY-MM-DD` */
export function daysAfter(day: string, days: number): string {
  if (stryMutAct_9fa48("1162")) {
    {}
  } else {
    stryCov_9fa48("1162");
    return stryMutAct_9fa48("1163") ? new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString() : (stryCov_9fa48("1163"), new Date(stryMutAct_9fa48("1164") ? Date.parse(`${day}T00:00:00Z`) - days * 86_400_000 : (stryCov_9fa48("1164"), Date.parse(stryMutAct_9fa48("1165") ? `` : (stryCov_9fa48("1165"), `${day}T00:00:00Z`)) + (stryMutAct_9fa48("1166") ? days / 86_400_000 : (stryCov_9fa48("1166"), days * 86_400_000)))).toISOString().slice(0, 10));
  }
}