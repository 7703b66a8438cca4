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
import { need, type Guide } from '../guide.ts';
import { paceOf, reviewDue, type Pace } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';

/** What every page shows at its end: whom to call, and what it rests on. */
export interface PageEnd {
  contacts: ContactView[];
  basis: EvidenceView | {
    reviewedOn: string;
    reviewDue: string;
  };
}

/** Support desks for "Still stuck?": the entry's own, or else those of the home page. */
export function helpContacts(guide: Guide, ids: readonly string[]): ContactView[] {
  if (stryMutAct_9fa48("1400")) {
    {}
  } else {
    stryCov_9fa48("1400");
    return contactViews(guide, (stryMutAct_9fa48("1404") ? ids.length <= 0 : stryMutAct_9fa48("1403") ? ids.length >= 0 : stryMutAct_9fa48("1402") ? false : stryMutAct_9fa48("1401") ? true : (stryCov_9fa48("1401", "1402", "1403", "1404"), ids.length > 0)) ? ids : need(guide, stryMutAct_9fa48("1405") ? "" : (stryCov_9fa48("1405"), 'docs'), stryMutAct_9fa48("1406") ? "" : (stryCov_9fa48("1406"), 'home')).contacts);
  }
}

/** The end of a hand-written page. */
export function docEnd(guide: Guide, id: string): PageEnd {
  if (stryMutAct_9fa48("1407")) {
    {}
  } else {
    stryCov_9fa48("1407");
    const doc = need(guide, stryMutAct_9fa48("1408") ? "" : (stryCov_9fa48("1408"), 'docs'), id);
    return stryMutAct_9fa48("1409") ? {} : (stryCov_9fa48("1409"), {
      contacts: helpContacts(guide, doc.contacts),
      basis: evidenceView(guide, doc, paceOf.docs)
    });
  }
}

/** The end of a page that lists entries, each with sources of its own. */
export function listEnd(guide: Guide, entries: Iterable<{
  reviewedOn: string;
}>, pace: Pace): PageEnd {
  if (stryMutAct_9fa48("1410")) {
    {}
  } else {
    stryCov_9fa48("1410");
    const reviewedOn = stryMutAct_9fa48("1411") ? [...entries].map(entry => entry.reviewedOn)[0] : (stryCov_9fa48("1411"), (stryMutAct_9fa48("1412") ? [] : (stryCov_9fa48("1412"), [...entries])).map(stryMutAct_9fa48("1413") ? () => undefined : (stryCov_9fa48("1413"), entry => entry.reviewedOn)).sort()[0]);
    if (stryMutAct_9fa48("1416") ? reviewedOn !== undefined : stryMutAct_9fa48("1415") ? false : stryMutAct_9fa48("1414") ? true : (stryCov_9fa48("1414", "1415", "1416"), reviewedOn === undefined)) throw new Error(stryMutAct_9fa48("1418") ? "" : (stryCov_9fa48("1418"), 'a list page needs entries'));
    return stryMutAct_9fa48("1419") ? {} : (stryCov_9fa48("1419"), {
      contacts: helpContacts(guide, stryMutAct_9fa48("1420") ? ["Stryker was here"] : (stryCov_9fa48("1420"), [])),
      basis: stryMutAct_9fa48("1421") ? {} : (stryCov_9fa48("1421"), {
        reviewedOn,
        reviewDue: reviewDue(reviewedOn, pace)
      })
    });
  }
}