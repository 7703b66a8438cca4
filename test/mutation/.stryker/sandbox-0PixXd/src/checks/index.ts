/** All rules, and the one function that runs them. */
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
import { byPlace } from '../data/problem.ts';
import { readContent, type Content } from '../data/read.ts';
import { addresses } from './addresses.ts';
import { bodies } from './bodies.ts';
import type { Check } from './check.ts';
import { claimsNumbered } from './claims-numbered.ts';
import { dates } from './dates.ts';
import { pages } from './pages.ts';
import { privateData } from './private-data.ts';
import { referencesExist } from './references.ts';
import { sourcesUsed } from './sources-used.ts';
import { states } from './states.ts';
import { uniqueIds } from './unique-ids.ts';
import { wordings } from './wordings.ts';
export const checks: Check[] = stryMutAct_9fa48("195") ? [] : (stryCov_9fa48("195"), [uniqueIds, referencesExist, sourcesUsed, states, addresses, claimsNumbered, dates, wordings, bodies, pages, privateData]);

/**
 * Reads the content and runs every rule over it.
 *
 * @returns the content and all its problems, in the order of the files
 */
export function checkContent(folder: string, shown?: string): Content {
  if (stryMutAct_9fa48("196")) {
    {}
  } else {
    stryCov_9fa48("196");
    const content = readContent(folder, shown);
    const problems = stryMutAct_9fa48("197") ? [] : (stryCov_9fa48("197"), [...content.problems, ...checks.flatMap(stryMutAct_9fa48("198") ? () => undefined : (stryCov_9fa48("198"), ({
      check
    }) => check(content)))]);
    return stryMutAct_9fa48("199") ? {} : (stryCov_9fa48("199"), {
      ...content,
      problems: stryMutAct_9fa48("200") ? problems : (stryCov_9fa48("200"), problems.sort(byPlace))
    });
  }
}