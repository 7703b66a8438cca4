/**
 * Text as search and comparison see it: one form for every quote, dash, space and case.
 * Keeps letters, digits and single spaces; everything else becomes a space.
 */
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
export function foldText(text: string): string {
  if (stryMutAct_9fa48("839")) {
    {}
  } else {
    stryCov_9fa48("839");
    return stryMutAct_9fa48("841") ? text.normalize('NFKC').toUpperCase().replace(/[\u2018\u2019\u02bc']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim() : stryMutAct_9fa48("840") ? text.normalize('NFKC').toLowerCase().replace(/[\u2018\u2019\u02bc']/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ') : (stryCov_9fa48("840", "841"), text.normalize(stryMutAct_9fa48("842") ? "" : (stryCov_9fa48("842"), 'NFKC')).toLowerCase().replace(stryMutAct_9fa48("843") ? /[^\u2018\u2019\u02bc']/g : (stryCov_9fa48("843"), /[\u2018\u2019\u02bc']/g), stryMutAct_9fa48("844") ? "Stryker was here!" : (stryCov_9fa48("844"), '')).replace(stryMutAct_9fa48("848") ? /[^\p{L}\P{N}]+/gu : stryMutAct_9fa48("847") ? /[^\P{L}\p{N}]+/gu : stryMutAct_9fa48("846") ? /[\p{L}\p{N}]+/gu : stryMutAct_9fa48("845") ? /[^\p{L}\p{N}]/gu : (stryCov_9fa48("845", "846", "847", "848"), /[^\p{L}\p{N}]+/gu), stryMutAct_9fa48("849") ? "" : (stryCov_9fa48("849"), ' ')).trim());
  }
}