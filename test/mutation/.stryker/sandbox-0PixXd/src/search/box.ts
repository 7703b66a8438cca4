/** The finder's box. A script makes it, so that no browser without script, and no text browser, shows a dead one. */
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
import { make } from '../dom/make.ts';
export interface BoxNames {
  /** Names the box: a page may hold the element twice. */
  name: string;
  label: string;
}

/** @returns label, field, privacy line, status line and the place for the answers */
export function makeBox({
  name,
  label
}: BoxNames): HTMLElement {
  if (stryMutAct_9fa48("2247")) {
    {}
  } else {
    stryCov_9fa48("2247");
    return make(stryMutAct_9fa48("2248") ? "" : (stryCov_9fa48("2248"), 'div'), stryMutAct_9fa48("2249") ? {} : (stryCov_9fa48("2249"), {
      class: stryMutAct_9fa48("2250") ? "" : (stryCov_9fa48("2250"), 'search-box')
    }), stryMutAct_9fa48("2251") ? [] : (stryCov_9fa48("2251"), [make(stryMutAct_9fa48("2252") ? "" : (stryCov_9fa48("2252"), 'label'), stryMutAct_9fa48("2253") ? {} : (stryCov_9fa48("2253"), {
      for: stryMutAct_9fa48("2254") ? `` : (stryCov_9fa48("2254"), `${name}-query`)
    }), stryMutAct_9fa48("2255") ? [] : (stryCov_9fa48("2255"), [label])), make(stryMutAct_9fa48("2256") ? "" : (stryCov_9fa48("2256"), 'textarea'), stryMutAct_9fa48("2257") ? {} : (stryCov_9fa48("2257"), {
      id: stryMutAct_9fa48("2258") ? `` : (stryCov_9fa48("2258"), `${name}-query`),
      rows: stryMutAct_9fa48("2259") ? "" : (stryCov_9fa48("2259"), '2'),
      maxlength: stryMutAct_9fa48("2260") ? "" : (stryCov_9fa48("2260"), '2000'),
      autocomplete: stryMutAct_9fa48("2261") ? "" : (stryCov_9fa48("2261"), 'off'),
      autocapitalize: stryMutAct_9fa48("2262") ? "" : (stryCov_9fa48("2262"), 'off'),
      spellcheck: stryMutAct_9fa48("2263") ? "" : (stryCov_9fa48("2263"), 'false'),
      enterkeyhint: stryMutAct_9fa48("2264") ? "" : (stryCov_9fa48("2264"), 'search'),
      'aria-describedby': stryMutAct_9fa48("2265") ? `` : (stryCov_9fa48("2265"), `${name}-privacy`)
    }), stryMutAct_9fa48("2266") ? ["Stryker was here"] : (stryCov_9fa48("2266"), [])), make(stryMutAct_9fa48("2267") ? "" : (stryCov_9fa48("2267"), 'p'), stryMutAct_9fa48("2268") ? {} : (stryCov_9fa48("2268"), {
      id: stryMutAct_9fa48("2269") ? `` : (stryCov_9fa48("2269"), `${name}-privacy`),
      class: stryMutAct_9fa48("2270") ? "" : (stryCov_9fa48("2270"), 'search-privacy')
    }), stryMutAct_9fa48("2271") ? [] : (stryCov_9fa48("2271"), [stryMutAct_9fa48("2272") ? "" : (stryCov_9fa48("2272"), 'Stays in this tab: nothing you type is sent or stored. Leave out patient data, IDs and codes.')])), make(stryMutAct_9fa48("2273") ? "" : (stryCov_9fa48("2273"), 'p'), stryMutAct_9fa48("2274") ? {} : (stryCov_9fa48("2274"), {
      class: stryMutAct_9fa48("2275") ? "" : (stryCov_9fa48("2275"), 'search-count'),
      role: stryMutAct_9fa48("2276") ? "" : (stryCov_9fa48("2276"), 'status')
    }), stryMutAct_9fa48("2277") ? ["Stryker was here"] : (stryCov_9fa48("2277"), [])), make(stryMutAct_9fa48("2278") ? "" : (stryCov_9fa48("2278"), 'div'), stryMutAct_9fa48("2279") ? {} : (stryCov_9fa48("2279"), {
      class: stryMutAct_9fa48("2280") ? "" : (stryCov_9fa48("2280"), 'search-results')
    }), stryMutAct_9fa48("2281") ? ["Stryker was here"] : (stryCov_9fa48("2281"), []))]));
  }
}