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
export const dates: Check = stryMutAct_9fa48("170") ? {} : (stryCov_9fa48("170"), {
  name: stryMutAct_9fa48("171") ? "" : (stryCov_9fa48("171"), 'dates'),
  about: stryMutAct_9fa48("172") ? "" : (stryCov_9fa48("172"), 'Nothing was reviewed in the future: such a date would hide that a review is due.'),
  check({
    entries
  }) {
    if (stryMutAct_9fa48("173")) {
      {}
    } else {
      stryCov_9fa48("173");
      // One day of grace: an editor east of the build machine may already have tomorrow.
      const latest = stryMutAct_9fa48("174") ? new Date(Date.now() + 86_400_000).toISOString() : (stryCov_9fa48("174"), new Date(stryMutAct_9fa48("175") ? Date.now() - 86_400_000 : (stryCov_9fa48("175"), Date.now() + 86_400_000)).toISOString().slice(0, 10));
      return Object.values(entries).flat().flatMap(entry => {
        if (stryMutAct_9fa48("176")) {
          {}
        } else {
          stryCov_9fa48("176");
          const field = (stryMutAct_9fa48("177") ? "" : (stryCov_9fa48("177"), 'readOn')) in entry.data ? stryMutAct_9fa48("178") ? "" : (stryCov_9fa48("178"), 'readOn') : stryMutAct_9fa48("179") ? "" : (stryCov_9fa48("179"), 'reviewedOn');
          const day = (entry.data as Record<string, unknown>)[field];
          if (stryMutAct_9fa48("182") ? typeof day !== 'string' && day <= latest : stryMutAct_9fa48("181") ? false : stryMutAct_9fa48("180") ? true : (stryCov_9fa48("180", "181", "182"), (stryMutAct_9fa48("184") ? typeof day === 'string' : stryMutAct_9fa48("183") ? false : (stryCov_9fa48("183", "184"), typeof day !== (stryMutAct_9fa48("185") ? "" : (stryCov_9fa48("185"), 'string')))) || (stryMutAct_9fa48("188") ? day > latest : stryMutAct_9fa48("187") ? day < latest : stryMutAct_9fa48("186") ? false : (stryCov_9fa48("186", "187", "188"), day <= latest)))) return stryMutAct_9fa48("189") ? ["Stryker was here"] : (stryCov_9fa48("189"), []);
          return stryMutAct_9fa48("190") ? [] : (stryCov_9fa48("190"), [stryMutAct_9fa48("191") ? {} : (stryCov_9fa48("191"), {
            ...entry.locate(stryMutAct_9fa48("192") ? [] : (stryCov_9fa48("192"), [field])),
            path: stryMutAct_9fa48("193") ? `` : (stryCov_9fa48("193"), `${entry.collection}.${entry.id}.${field}`),
            message: stryMutAct_9fa48("194") ? `` : (stryCov_9fa48("194"), `${day} is in the future: write the day on which the evidence was read`)
          })]);
        }
      });
    }
  }
});