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
import { referredTo } from './references.ts';
export const sourcesUsed: Check = stryMutAct_9fa48("680") ? {} : (stryCov_9fa48("680"), {
  name: stryMutAct_9fa48("681") ? "" : (stryCov_9fa48("681"), 'sources used'),
  about: stryMutAct_9fa48("682") ? "" : (stryCov_9fa48("682"), 'A source that nothing rests on only looks like evidence.'),
  check(content) {
    if (stryMutAct_9fa48("683")) {
      {}
    } else {
      stryCov_9fa48("683");
      const used = stryMutAct_9fa48("684") ? referredTo(content).get('sources') && new Set() : (stryCov_9fa48("684"), referredTo(content).get(stryMutAct_9fa48("685") ? "" : (stryCov_9fa48("685"), 'sources')) ?? new Set());
      // With an entry unread, a source may look unused that is not.
      if (stryMutAct_9fa48("689") ? content.problems.length <= 0 : stryMutAct_9fa48("688") ? content.problems.length >= 0 : stryMutAct_9fa48("687") ? false : stryMutAct_9fa48("686") ? true : (stryCov_9fa48("686", "687", "688", "689"), content.problems.length > 0)) return stryMutAct_9fa48("690") ? ["Stryker was here"] : (stryCov_9fa48("690"), []);
      return stryMutAct_9fa48("691") ? content.entries.sources.map(source => ({
        ...source.locate(),
        path: `sources.${source.id}`,
        message: 'nothing rests on this source: name it where it is evidence, or remove it'
      })) : (stryCov_9fa48("691"), content.entries.sources.filter(stryMutAct_9fa48("692") ? () => undefined : (stryCov_9fa48("692"), ({
        id
      }) => stryMutAct_9fa48("693") ? used.has(id) : (stryCov_9fa48("693"), !used.has(id)))).map(stryMutAct_9fa48("694") ? () => undefined : (stryCov_9fa48("694"), source => stryMutAct_9fa48("695") ? {} : (stryCov_9fa48("695"), {
        ...source.locate(),
        path: stryMutAct_9fa48("696") ? `` : (stryCov_9fa48("696"), `sources.${source.id}`),
        message: stryMutAct_9fa48("697") ? "" : (stryCov_9fa48("697"), 'nothing rests on this source: name it where it is evidence, or remove it')
      }))));
    }
  }
});