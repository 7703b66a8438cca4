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
import { didYouMean } from '../data/nearest.ts';
import type { Check } from './check.ts';

/** Postal codes of the 50 states and the District of Columbia (USPS Publication 28, appendix B). */
const stateCodes = ((stryMutAct_9fa48("698") ? "" : (stryCov_9fa48("698"), 'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO ')) + (stryMutAct_9fa48("699") ? "" : (stryCov_9fa48("699"), 'MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'))).split(stryMutAct_9fa48("700") ? "" : (stryCov_9fa48("700"), ' '));
export const states: Check = stryMutAct_9fa48("701") ? {} : (stryCov_9fa48("701"), {
  name: stryMutAct_9fa48("702") ? "" : (stryCov_9fa48("702"), 'states'),
  about: stryMutAct_9fa48("703") ? "" : (stryCov_9fa48("703"), 'Every state and DC has exactly one region of kind "state": nobody finds an empty place in the finder.'),
  check({
    entries,
    whole
  }) {
    if (stryMutAct_9fa48("704")) {
      {}
    } else {
      stryCov_9fa48("704");
      const problems: Problem[] = stryMutAct_9fa48("705") ? ["Stryker was here"] : (stryCov_9fa48("705"), []);
      const seen = new Map<string, string>();
      for (const region of entries.regions) {
        if (stryMutAct_9fa48("706")) {
          {}
        } else {
          stryCov_9fa48("706");
          region.data.states.forEach((code, index) => {
            if (stryMutAct_9fa48("708")) {
              {}
            } else {
              stryCov_9fa48("708");
              const place = stryMutAct_9fa48("709") ? {} : (stryCov_9fa48("709"), {
                ...region.locate(stryMutAct_9fa48("710") ? [] : (stryCov_9fa48("710"), [stryMutAct_9fa48("711") ? "" : (stryCov_9fa48("711"), 'states'), index])),
                path: stryMutAct_9fa48("712") ? `` : (stryCov_9fa48("712"), `regions.${region.id}.states[${index}]`)
              });
              if (stryMutAct_9fa48("715") ? false : stryMutAct_9fa48("714") ? true : stryMutAct_9fa48("713") ? stateCodes.includes(code) : (stryCov_9fa48("713", "714", "715"), !stateCodes.includes(code))) problems.push(stryMutAct_9fa48("717") ? {} : (stryCov_9fa48("717"), {
                ...place,
                message: stryMutAct_9fa48("718") ? `` : (stryCov_9fa48("718"), `"${code}" is not the code of a state${didYouMean(code, stateCodes)}`)
              }));
              if (stryMutAct_9fa48("721") ? region.data.kind === 'state' : stryMutAct_9fa48("720") ? false : stryMutAct_9fa48("719") ? true : (stryCov_9fa48("719", "720", "721"), region.data.kind !== (stryMutAct_9fa48("722") ? "" : (stryCov_9fa48("722"), 'state')))) return;
              const other = seen.get(code);
              if (stryMutAct_9fa48("724") ? false : stryMutAct_9fa48("723") ? true : (stryCov_9fa48("723", "724"), other)) problems.push(stryMutAct_9fa48("726") ? {} : (stryCov_9fa48("726"), {
                ...place,
                message: stryMutAct_9fa48("727") ? `` : (stryCov_9fa48("727"), `${code} is listed twice: region "${other}" has it already`)
              }));else if (stryMutAct_9fa48("728")) {
                ;
              } else {
                stryCov_9fa48("728");
                seen.set(code, region.id);
              }
            }
          });
        }
      }
      const missing = stryMutAct_9fa48("729") ? stateCodes : (stryCov_9fa48("729"), stateCodes.filter(stryMutAct_9fa48("730") ? () => undefined : (stryCov_9fa48("730"), code => stryMutAct_9fa48("731") ? seen.has(code) : (stryCov_9fa48("731"), !seen.has(code)))));
      const last = entries.regions.at(stryMutAct_9fa48("732") ? +1 : (stryCov_9fa48("732"), -1));
      if (stryMutAct_9fa48("735") ? missing.length > 0 && last || whole.has('regions') : stryMutAct_9fa48("734") ? false : stryMutAct_9fa48("733") ? true : (stryCov_9fa48("733", "734", "735"), (stryMutAct_9fa48("737") ? missing.length > 0 || last : stryMutAct_9fa48("736") ? true : (stryCov_9fa48("736", "737"), (stryMutAct_9fa48("740") ? missing.length <= 0 : stryMutAct_9fa48("739") ? missing.length >= 0 : stryMutAct_9fa48("738") ? true : (stryCov_9fa48("738", "739", "740"), missing.length > 0)) && last)) && whole.has(stryMutAct_9fa48("741") ? "" : (stryCov_9fa48("741"), 'regions')))) {
        if (stryMutAct_9fa48("742")) {
          {}
        } else {
          stryCov_9fa48("742");
          problems.push(stryMutAct_9fa48("744") ? {} : (stryCov_9fa48("744"), {
            ...last.locate(),
            path: stryMutAct_9fa48("745") ? "" : (stryCov_9fa48("745"), 'regions'),
            message: stryMutAct_9fa48("746") ? `` : (stryCov_9fa48("746"), `no region of kind "state" for ${missing.join(stryMutAct_9fa48("747") ? "" : (stryCov_9fa48("747"), ', '))}: add one for each`)
          }));
        }
      }
      return problems;
    }
  }
});