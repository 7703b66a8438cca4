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
import type { Check } from './check.ts';
export const claimsNumbered: Check = stryMutAct_9fa48("149") ? {} : (stryCov_9fa48("149"), {
  name: stryMutAct_9fa48("150") ? "" : (stryCov_9fa48("150"), 'claims-numbered'),
  about: stryMutAct_9fa48("151") ? "" : (stryCov_9fa48("151"), 'The claims of the article are numbered from 1 without a gap, so that none can get lost.'),
  check: stryMutAct_9fa48("152") ? () => undefined : (stryCov_9fa48("152"), ({
    entries,
    whole
  }) => entries.claims.flatMap(stryMutAct_9fa48("153") ? () => undefined : (stryCov_9fa48("153"), (claim, index) => (stryMutAct_9fa48("156") ? claim.data.number === index + 1 && !whole.has('claims') : stryMutAct_9fa48("155") ? false : stryMutAct_9fa48("154") ? true : (stryCov_9fa48("154", "155", "156"), (stryMutAct_9fa48("158") ? claim.data.number !== index + 1 : stryMutAct_9fa48("157") ? false : (stryCov_9fa48("157", "158"), claim.data.number === (stryMutAct_9fa48("159") ? index - 1 : (stryCov_9fa48("159"), index + 1)))) || (stryMutAct_9fa48("160") ? whole.has('claims') : (stryCov_9fa48("160"), !whole.has(stryMutAct_9fa48("161") ? "" : (stryCov_9fa48("161"), 'claims')))))) ? stryMutAct_9fa48("162") ? ["Stryker was here"] : (stryCov_9fa48("162"), []) : stryMutAct_9fa48("163") ? [] : (stryCov_9fa48("163"), [stryMutAct_9fa48("164") ? {} : (stryCov_9fa48("164"), {
    ...claim.locate(stryMutAct_9fa48("165") ? [] : (stryCov_9fa48("165"), [stryMutAct_9fa48("166") ? "" : (stryCov_9fa48("166"), 'number')])),
    path: stryMutAct_9fa48("167") ? `` : (stryCov_9fa48("167"), `claims.${claim.id}`),
    message: stryMutAct_9fa48("168") ? `` : (stryCov_9fa48("168"), `claim ${claim.data.number} stands where claim ${stryMutAct_9fa48("169") ? index - 1 : (stryCov_9fa48("169"), index + 1)} should be: restore the order or the missing claim`)
  })]))))
});