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

/** Hand-written pages that the site's routes are made of. */
const needed = stryMutAct_9fa48("201") ? [] : (stryCov_9fa48("201"), [stryMutAct_9fa48("202") ? "" : (stryCov_9fa48("202"), 'home'), stryMutAct_9fa48("203") ? "" : (stryCov_9fa48("203"), 'which-portal'), stryMutAct_9fa48("204") ? "" : (stryCov_9fa48("204"), 'sign-in'), stryMutAct_9fa48("205") ? "" : (stryCov_9fa48("205"), 'register'), stryMutAct_9fa48("206") ? "" : (stryCov_9fa48("206"), 'recover'), stryMutAct_9fa48("207") ? "" : (stryCov_9fa48("207"), 'verification'), stryMutAct_9fa48("208") ? "" : (stryCov_9fa48("208"), 'staff-access'), stryMutAct_9fa48("209") ? "" : (stryCov_9fa48("209"), 'save-time'), stryMutAct_9fa48("210") ? "" : (stryCov_9fa48("210"), 'safety'), stryMutAct_9fa48("211") ? "" : (stryCov_9fa48("211"), 'about'), stryMutAct_9fa48("212") ? "" : (stryCov_9fa48("212"), 'check-address'), stryMutAct_9fa48("213") ? "" : (stryCov_9fa48("213"), 'search'), stryMutAct_9fa48("214") ? "" : (stryCov_9fa48("214"), 'glossary'), stryMutAct_9fa48("215") ? "" : (stryCov_9fa48("215"), 'sources'), stryMutAct_9fa48("216") ? "" : (stryCov_9fa48("216"), 'not-found')]);
export const pages: Check = stryMutAct_9fa48("217") ? {} : (stryCov_9fa48("217"), {
  name: stryMutAct_9fa48("218") ? "" : (stryCov_9fa48("218"), 'pages'),
  about: stryMutAct_9fa48("219") ? "" : (stryCov_9fa48("219"), 'Each hand-written page has a route, and each such route has its words.'),
  check: ({
    entries,
    ids
  }) => {
    if (stryMutAct_9fa48("220")) {
      {}
    } else {
      stryCov_9fa48("220");
      const missing = (stryMutAct_9fa48("224") ? ids.docs.size <= 0 : stryMutAct_9fa48("223") ? ids.docs.size >= 0 : stryMutAct_9fa48("222") ? false : stryMutAct_9fa48("221") ? true : (stryCov_9fa48("221", "222", "223", "224"), ids.docs.size > 0)) ? stryMutAct_9fa48("225") ? needed : (stryCov_9fa48("225"), needed.filter(stryMutAct_9fa48("226") ? () => undefined : (stryCov_9fa48("226"), id => stryMutAct_9fa48("227") ? ids.docs.has(id) : (stryCov_9fa48("227"), !ids.docs.has(id))))) : stryMutAct_9fa48("228") ? ["Stryker was here"] : (stryCov_9fa48("228"), []);
      const unknown = stryMutAct_9fa48("229") ? entries.docs : (stryCov_9fa48("229"), entries.docs.filter(stryMutAct_9fa48("230") ? () => undefined : (stryCov_9fa48("230"), entry => stryMutAct_9fa48("231") ? needed.includes(entry.id) : (stryCov_9fa48("231"), !needed.includes(entry.id)))));
      return stryMutAct_9fa48("232") ? [] : (stryCov_9fa48("232"), [...missing.map(stryMutAct_9fa48("233") ? () => undefined : (stryCov_9fa48("233"), id => stryMutAct_9fa48("234") ? {} : (stryCov_9fa48("234"), {
        file: stryMutAct_9fa48("235") ? `` : (stryCov_9fa48("235"), `content/docs/${id}.mdx`),
        line: 1,
        column: 1,
        path: stryMutAct_9fa48("236") ? "Stryker was here!" : (stryCov_9fa48("236"), ''),
        message: stryMutAct_9fa48("237") ? "" : (stryCov_9fa48("237"), 'this page is missing: restore the file')
      }))), ...unknown.map(stryMutAct_9fa48("238") ? () => undefined : (stryCov_9fa48("238"), entry => stryMutAct_9fa48("239") ? {} : (stryCov_9fa48("239"), {
        ...entry.locate(),
        line: 1,
        column: 1,
        path: stryMutAct_9fa48("240") ? "Stryker was here!" : (stryCov_9fa48("240"), ''),
        message: stryMutAct_9fa48("241") ? `` : (stryCov_9fa48("241"), `no route shows this page: use one of ${needed.join(stryMutAct_9fa48("242") ? "" : (stryCov_9fa48("242"), ', '))}`)
      })))]);
    }
  }
});