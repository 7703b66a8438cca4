/** An address as a reader sees it: the link, and the text that is read, typed or printed. */
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
export interface AddressView {
  href: string;
  /** Host alone, the part to look at. */
  host: string;
  /** Whole address without `https://` and without a trailing slash. */
  text: string;
}
export function addressView(address: string): AddressView {
  if (stryMutAct_9fa48("1211")) {
    {}
  } else {
    stryCov_9fa48("1211");
    return stryMutAct_9fa48("1212") ? {} : (stryCov_9fa48("1212"), {
      href: address,
      host: new URL(address).hostname,
      text: address.replace(stryMutAct_9fa48("1213") ? /https:\/\// : (stryCov_9fa48("1213"), /^https:\/\//), stryMutAct_9fa48("1214") ? "Stryker was here!" : (stryCov_9fa48("1214"), '')).replace(stryMutAct_9fa48("1215") ? /\// : (stryCov_9fa48("1215"), /\/$/), stryMutAct_9fa48("1216") ? "Stryker was here!" : (stryCov_9fa48("1216"), ''))
    });
  }
}