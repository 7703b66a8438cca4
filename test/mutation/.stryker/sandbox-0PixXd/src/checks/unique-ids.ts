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
import { collectionNames } from '../data/collections.ts';
import type { Check } from './check.ts';
export const uniqueIds: Check = stryMutAct_9fa48("795") ? {} : (stryCov_9fa48("795"), {
  name: stryMutAct_9fa48("796") ? "" : (stryCov_9fa48("796"), 'unique-ids'),
  about: stryMutAct_9fa48("797") ? "" : (stryCov_9fa48("797"), 'An id names one entry of its collection: pages and references are built from it.'),
  check: stryMutAct_9fa48("798") ? () => undefined : (stryCov_9fa48("798"), ({
    entries
  }) => collectionNames.flatMap(name => {
    if (stryMutAct_9fa48("799")) {
      {}
    } else {
      stryCov_9fa48("799");
      const first = new Map<string, number>();
      return entries[name].flatMap(entry => {
        if (stryMutAct_9fa48("800")) {
          {}
        } else {
          stryCov_9fa48("800");
          const {
            line,
            ...place
          } = entry.locate();
          const earlier = first.get(entry.id);
          if (stryMutAct_9fa48("803") ? earlier !== undefined : stryMutAct_9fa48("802") ? false : stryMutAct_9fa48("801") ? true : (stryCov_9fa48("801", "802", "803"), earlier === undefined)) {
            if (stryMutAct_9fa48("804")) {
              {}
            } else {
              stryCov_9fa48("804");
              if (stryMutAct_9fa48("805")) {
                ;
              } else {
                stryCov_9fa48("805");
                first.set(entry.id, line);
              }
              return stryMutAct_9fa48("806") ? ["Stryker was here"] : (stryCov_9fa48("806"), []);
            }
          }
          return stryMutAct_9fa48("807") ? [] : (stryCov_9fa48("807"), [stryMutAct_9fa48("808") ? {} : (stryCov_9fa48("808"), {
            ...place,
            line,
            path: stryMutAct_9fa48("809") ? `` : (stryCov_9fa48("809"), `${name}.${entry.id}`),
            message: stryMutAct_9fa48("810") ? `` : (stryCov_9fa48("810"), `"${entry.id}" is used twice: line ${earlier} has it already`)
          })]);
        }
      });
    }
  }))
});