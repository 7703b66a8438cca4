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
import { paceOf } from '../review.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
export interface ContactView extends Omit<Stored<'contacts'>, 'evidence'> {
  evidence: EvidenceView;
  /** `tel:` link with country code; undefined where the desk has only e-mail. */
  tel?: string | undefined;
}
export function contactViews(guide: Guide, ids: readonly string[]): ContactView[] {
  if (stryMutAct_9fa48("1225")) {
    {}
  } else {
    stryCov_9fa48("1225");
    return (stryMutAct_9fa48("1226") ? [] : (stryCov_9fa48("1226"), [...new Set(ids)])).map(id => {
      if (stryMutAct_9fa48("1227")) {
        {}
      } else {
        stryCov_9fa48("1227");
        const contact = need(guide, stryMutAct_9fa48("1228") ? "" : (stryCov_9fa48("1228"), 'contacts'), id);
        const evidence = evidenceView(guide, contact, paceOf.contacts);
        return stryMutAct_9fa48("1229") ? {} : (stryCov_9fa48("1229"), {
          ...contact,
          evidence,
          tel: stryMutAct_9fa48("1232") ? contact.phone || `tel:+1${contact.phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')}` : stryMutAct_9fa48("1231") ? false : stryMutAct_9fa48("1230") ? true : (stryCov_9fa48("1230", "1231", "1232"), contact.phone && (stryMutAct_9fa48("1233") ? `` : (stryCov_9fa48("1233"), `tel:+1${contact.phone.replace(stryMutAct_9fa48("1234") ? /\d/g : (stryCov_9fa48("1234"), /\D/g), stryMutAct_9fa48("1235") ? "Stryker was here!" : (stryCov_9fa48("1235"), '')).replace(stryMutAct_9fa48("1240") ? /^1(?=\D{10}$)/ : stryMutAct_9fa48("1239") ? /^1(?=\d$)/ : stryMutAct_9fa48("1238") ? /^1(?=\d{10})/ : stryMutAct_9fa48("1237") ? /^1(?!\d{10}$)/ : stryMutAct_9fa48("1236") ? /1(?=\d{10}$)/ : (stryCov_9fa48("1236", "1237", "1238", "1239", "1240"), /^1(?=\d{10}$)/), stryMutAct_9fa48("1241") ? "Stryker was here!" : (stryCov_9fa48("1241"), ''))}`)))
        });
      }
    });
  }
}