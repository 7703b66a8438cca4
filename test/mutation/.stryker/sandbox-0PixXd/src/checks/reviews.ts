/** When the evidence of each entry must be read again. */
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
import { daysAfter, paceOf, reviewDue } from '../data/review.ts';
import type { Problem } from '../data/problem.ts';
import type { Content, Entry } from '../data/read.ts';
export interface Review {
  entry: Entry;
  /** Day of the last review and day of the next, `YYYY-MM-DD`. */
  reviewedOn: string;
  due: string;
}

/** Days ahead of a review on which `npm run check` begins to speak of it. */
export const WARN_DAYS_BEFORE = 30;

/** All entries that carry evidence, those that are due first at the top. */
export function reviews({
  entries
}: Content): Review[] {
  if (stryMutAct_9fa48("608")) {
    {}
  } else {
    stryCov_9fa48("608");
    return stryMutAct_9fa48("609") ? Object.entries(paceOf).flatMap(([name, pace]) => entries[name as keyof typeof paceOf].map(entry => {
      const {
        reviewedOn
      } = entry.data;
      return {
        entry,
        reviewedOn,
        due: reviewDue(reviewedOn, pace)
      };
    })) : (stryCov_9fa48("609"), Object.entries(paceOf).flatMap(stryMutAct_9fa48("610") ? () => undefined : (stryCov_9fa48("610"), ([name, pace]) => entries[name as keyof typeof paceOf].map(entry => {
      if (stryMutAct_9fa48("611")) {
        {}
      } else {
        stryCov_9fa48("611");
        const {
          reviewedOn
        } = entry.data;
        return stryMutAct_9fa48("612") ? {} : (stryCov_9fa48("612"), {
          entry,
          reviewedOn,
          due: reviewDue(reviewedOn, pace)
        });
      }
    }))).sort(stryMutAct_9fa48("613") ? () => undefined : (stryCov_9fa48("613"), (a, b) => stryMutAct_9fa48("616") ? a.due.localeCompare(b.due) && a.entry.file.localeCompare(b.entry.file) : stryMutAct_9fa48("615") ? false : stryMutAct_9fa48("614") ? true : (stryCov_9fa48("614", "615", "616"), a.due.localeCompare(b.due) || a.entry.file.localeCompare(b.entry.file)))));
  }
}

/**
 * Reviews that are due soon, or overdue.
 * @param today the day to count from, `YYYY-MM-DD`
 */
export function dueReviews(content: Content, today: string): Problem[] {
  if (stryMutAct_9fa48("617")) {
    {}
  } else {
    stryCov_9fa48("617");
    return stryMutAct_9fa48("618") ? reviews(content).map(({
      entry,
      due
    }) => ({
      ...entry.locate(['reviewedOn']),
      path: `${entry.collection}.${entry.id}.reviewedOn`,
      message: `the review ${due < today ? 'was' : 'is'} due by ${due}: read the evidence again, then write the day here`
    })) : (stryCov_9fa48("618"), reviews(content).filter(stryMutAct_9fa48("619") ? () => undefined : (stryCov_9fa48("619"), ({
      due
    }) => stryMutAct_9fa48("623") ? due > daysAfter(today, WARN_DAYS_BEFORE) : stryMutAct_9fa48("622") ? due < daysAfter(today, WARN_DAYS_BEFORE) : stryMutAct_9fa48("621") ? false : stryMutAct_9fa48("620") ? true : (stryCov_9fa48("620", "621", "622", "623"), due <= daysAfter(today, WARN_DAYS_BEFORE)))).map(stryMutAct_9fa48("624") ? () => undefined : (stryCov_9fa48("624"), ({
      entry,
      due
    }) => stryMutAct_9fa48("625") ? {} : (stryCov_9fa48("625"), {
      ...entry.locate(stryMutAct_9fa48("626") ? [] : (stryCov_9fa48("626"), [stryMutAct_9fa48("627") ? "" : (stryCov_9fa48("627"), 'reviewedOn')])),
      path: stryMutAct_9fa48("628") ? `` : (stryCov_9fa48("628"), `${entry.collection}.${entry.id}.reviewedOn`),
      message: stryMutAct_9fa48("629") ? `` : (stryCov_9fa48("629"), `the review ${(stryMutAct_9fa48("633") ? due >= today : stryMutAct_9fa48("632") ? due <= today : stryMutAct_9fa48("631") ? false : stryMutAct_9fa48("630") ? true : (stryCov_9fa48("630", "631", "632", "633"), due < today)) ? stryMutAct_9fa48("634") ? "" : (stryCov_9fa48("634"), 'was') : stryMutAct_9fa48("635") ? "" : (stryCov_9fa48("635"), 'is')} due by ${due}: read the evidence again, then write the day here`)
    }))));
  }
}