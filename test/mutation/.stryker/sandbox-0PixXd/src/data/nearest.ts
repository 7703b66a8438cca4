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
import { closest, distance } from 'fastest-levenshtein';

/**
 * The allowed word that the editor probably meant.
 *
 * @param word what was written
 * @param allowed what may be written
 * @returns `: did you mean "…"?`, or an empty string when nothing is near enough (a third of its letters, at least 2)
 */
export function didYouMean(word: string, allowed: Iterable<string>): string {
  if (stryMutAct_9fa48("894")) {
    {}
  } else {
    stryCov_9fa48("894");
    const words = stryMutAct_9fa48("895") ? [] : (stryCov_9fa48("895"), [...allowed]);
    if (stryMutAct_9fa48("898") ? words.length !== 0 : stryMutAct_9fa48("897") ? false : stryMutAct_9fa48("896") ? true : (stryCov_9fa48("896", "897", "898"), words.length === 0)) return stryMutAct_9fa48("899") ? "Stryker was here!" : (stryCov_9fa48("899"), '');
    const candidate = closest(word, words);
    return (stryMutAct_9fa48("903") ? distance(word, candidate) > Math.max(2, candidate.length / 3) : stryMutAct_9fa48("902") ? distance(word, candidate) < Math.max(2, candidate.length / 3) : stryMutAct_9fa48("901") ? false : stryMutAct_9fa48("900") ? true : (stryCov_9fa48("900", "901", "902", "903"), distance(word, candidate) <= (stryMutAct_9fa48("904") ? Math.min(2, candidate.length / 3) : (stryCov_9fa48("904"), Math.max(2, stryMutAct_9fa48("905") ? candidate.length * 3 : (stryCov_9fa48("905"), candidate.length / 3)))))) ? stryMutAct_9fa48("906") ? `` : (stryCov_9fa48("906"), `: did you mean "${candidate}"?`) : stryMutAct_9fa48("907") ? "Stryker was here!" : (stryCov_9fa48("907"), '');
  }
}