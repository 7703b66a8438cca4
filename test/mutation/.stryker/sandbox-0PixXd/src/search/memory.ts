/**
 * What was typed, kept with the page's own entry in the tab's history, so that Back brings the answer back.
 * It is in no address, no storage and no request, and it is gone with the tab.
 */
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
interface Typed {
  box: string;
  query: string;
}
const read = stryMutAct_9fa48("2738") ? () => undefined : (stryCov_9fa48("2738"), (() => {
  const read = () => stryMutAct_9fa48("2739") ? (history.state as {
    finder?: Typed;
  } | null).finder : (stryCov_9fa48("2739"), (history.state as {
    finder?: Typed;
  } | null)?.finder);
  return read;
})());

/** What was typed into a box before the reader went to another page; empty if nothing was. */
export function recall(box: string): string {
  if (stryMutAct_9fa48("2740")) {
    {}
  } else {
    stryCov_9fa48("2740");
    const typed = read();
    return (stryMutAct_9fa48("2743") ? typed?.box !== box : stryMutAct_9fa48("2742") ? false : stryMutAct_9fa48("2741") ? true : (stryCov_9fa48("2741", "2742", "2743"), (stryMutAct_9fa48("2744") ? typed.box : (stryCov_9fa48("2744"), typed?.box)) === box)) ? typed.query : stryMutAct_9fa48("2745") ? "Stryker was here!" : (stryCov_9fa48("2745"), '');
  }
}

/** Long numbers may be a patient's or a practice's: they are not kept. */
export function remember(box: string, query: string): void {
  if (stryMutAct_9fa48("2746")) {
    {}
  } else {
    stryCov_9fa48("2746");
    if (stryMutAct_9fa48("2749") ? query === '' || read() === undefined : stryMutAct_9fa48("2748") ? false : stryMutAct_9fa48("2747") ? true : (stryCov_9fa48("2747", "2748", "2749"), (stryMutAct_9fa48("2751") ? query !== '' : stryMutAct_9fa48("2750") ? true : (stryCov_9fa48("2750", "2751"), query === (stryMutAct_9fa48("2752") ? "Stryker was here!" : (stryCov_9fa48("2752"), '')))) && (stryMutAct_9fa48("2754") ? read() !== undefined : stryMutAct_9fa48("2753") ? true : (stryCov_9fa48("2753", "2754"), read() === undefined)))) return;
    const finder = (stryMutAct_9fa48("2757") ? query !== '' : stryMutAct_9fa48("2756") ? false : stryMutAct_9fa48("2755") ? true : (stryCov_9fa48("2755", "2756", "2757"), query === (stryMutAct_9fa48("2758") ? "Stryker was here!" : (stryCov_9fa48("2758"), '')))) ? undefined : stryMutAct_9fa48("2759") ? {} : (stryCov_9fa48("2759"), {
      box,
      query: query.replace(stryMutAct_9fa48("2764") ? /\d[\d-]{5,}\D/g : stryMutAct_9fa48("2763") ? /\d[\D-]{5,}\d/g : stryMutAct_9fa48("2762") ? /\d[^\d-]{5,}\d/g : stryMutAct_9fa48("2761") ? /\d[\d-]\d/g : stryMutAct_9fa48("2760") ? /\D[\d-]{5,}\d/g : (stryCov_9fa48("2760", "2761", "2762", "2763", "2764"), /\d[\d-]{5,}\d/g), stryMutAct_9fa48("2765") ? "" : (stryCov_9fa48("2765"), '…'))
    });
    if (stryMutAct_9fa48("2766")) {
      ;
    } else {
      stryCov_9fa48("2766");
      history.replaceState(stryMutAct_9fa48("2767") ? {} : (stryCov_9fa48("2767"), {
        ...(history.state as object | null),
        finder
      }), stryMutAct_9fa48("2768") ? "Stryker was here!" : (stryCov_9fa48("2768"), ''));
    }
  }
}