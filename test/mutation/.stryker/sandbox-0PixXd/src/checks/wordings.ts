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
import { foldText } from '../data/fold-text.ts';
import type { Check } from './check.ts';
export const wordings: Check = stryMutAct_9fa48("821") ? {} : (stryCov_9fa48("821"), {
  name: stryMutAct_9fa48("822") ? "" : (stryCov_9fa48("822"), 'wordings'),
  about: stryMutAct_9fa48("823") ? "" : (stryCov_9fa48("823"), 'A wording leads to one message: two pages for the same words would leave the reader to guess.'),
  check({
    entries
  }) {
    if (stryMutAct_9fa48("824")) {
      {}
    } else {
      stryCov_9fa48("824");
      const owner = new Map<string, string>();
      return entries.messages.flatMap(stryMutAct_9fa48("825") ? () => undefined : (stryCov_9fa48("825"), message => message.data.wording.flatMap((wording, index) => {
        if (stryMutAct_9fa48("826")) {
          {}
        } else {
          stryCov_9fa48("826");
          const key = foldText(wording);
          const other = owner.get(key);
          if (stryMutAct_9fa48("829") ? other !== undefined : stryMutAct_9fa48("828") ? false : stryMutAct_9fa48("827") ? true : (stryCov_9fa48("827", "828", "829"), other === undefined)) {
            if (stryMutAct_9fa48("830")) {
              {}
            } else {
              stryCov_9fa48("830");
              if (stryMutAct_9fa48("831")) {
                ;
              } else {
                stryCov_9fa48("831");
                owner.set(key, message.id);
              }
              return stryMutAct_9fa48("832") ? ["Stryker was here"] : (stryCov_9fa48("832"), []);
            }
          }
          return stryMutAct_9fa48("833") ? [] : (stryCov_9fa48("833"), [stryMutAct_9fa48("834") ? {} : (stryCov_9fa48("834"), {
            ...message.locate(stryMutAct_9fa48("835") ? [] : (stryCov_9fa48("835"), [stryMutAct_9fa48("836") ? "" : (stryCov_9fa48("836"), 'wording'), index])),
            path: stryMutAct_9fa48("837") ? `` : (stryCov_9fa48("837"), `messages.${message.id}.wording[${index}]`),
            message: stryMutAct_9fa48("838") ? `` : (stryCov_9fa48("838"), `message "${other}" has this wording already: keep it in one place`)
          })]);
        }
      })));
    }
  }
});