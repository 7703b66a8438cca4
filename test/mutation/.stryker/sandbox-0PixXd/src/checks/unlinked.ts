/** Advice: entries that no other entry leads to. They stand in the lists, but nobody is sent to them. */
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
import type { Problem } from '../data/problem.ts';
import type { Content } from '../data/read.ts';
import { referredTo } from './references.ts';
export function unlinked(content: Content): Problem[] {
  if (stryMutAct_9fa48("811")) {
    {}
  } else {
    stryCov_9fa48("811");
    const used = referredTo(content);
    return (['messages', 'steps', 'contacts', 'signOns'] as const).flatMap(stryMutAct_9fa48("812") ? () => undefined : (stryCov_9fa48("812"), name => stryMutAct_9fa48("813") ? content.entries[name].map(entry => ({
      ...entry.locate(),
      path: `${name}.${entry.id}`,
      message: 'no other entry leads here: name it in a step, a portal, a page or another message'
    })) : (stryCov_9fa48("813"), content.entries[name].filter(stryMutAct_9fa48("814") ? () => undefined : (stryCov_9fa48("814"), ({
      id
    }) => stryMutAct_9fa48("815") ? used.get(name)?.has(id) : (stryCov_9fa48("815"), !(stryMutAct_9fa48("816") ? used.get(name).has(id) : (stryCov_9fa48("816"), used.get(name)?.has(id)))))).map(stryMutAct_9fa48("817") ? () => undefined : (stryCov_9fa48("817"), entry => stryMutAct_9fa48("818") ? {} : (stryCov_9fa48("818"), {
      ...entry.locate(),
      path: stryMutAct_9fa48("819") ? `` : (stryCov_9fa48("819"), `${name}.${entry.id}`),
      message: stryMutAct_9fa48("820") ? "" : (stryCov_9fa48("820"), 'no other entry leads here: name it in a step, a portal, a page or another message')
    }))))));
  }
}