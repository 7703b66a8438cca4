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
import { z } from 'zod';
import { ended, evidenced } from './evidence.ts';
import { phrase, slug, text } from './text.ts';
import { fixer, moment } from './vocabulary.ts';

/** A text or symptom on the screen, with its cause and its mend. */
export const message = z.strictObject(stryMutAct_9fa48("2011") ? {} : (stryCov_9fa48("2011"), {
  title: text.describe(stryMutAct_9fa48("2012") ? "" : (stryCov_9fa48("2012"), 'The message or symptom, short.')),
  wording: z.array(phrase).describe(stryMutAct_9fa48("2013") ? "" : (stryCov_9fa48("2013"), 'Exact on-screen texts only; [] for a symptom.')),
  describes: text.describe(stryMutAct_9fa48("2014") ? "" : (stryCov_9fa48("2014"), 'What the reader sees or meets.')),
  portals: stryMutAct_9fa48("2015") ? z.array(slug).max(1, 'name at least one portal').describe('Portals in which it appears.') : (stryCov_9fa48("2015"), z.array(slug).min(1, stryMutAct_9fa48("2016") ? "" : (stryCov_9fa48("2016"), 'name at least one portal')).describe(stryMutAct_9fa48("2017") ? "" : (stryCov_9fa48("2017"), 'Portals in which it appears.'))),
  moment: moment.describe(stryMutAct_9fa48("2018") ? "" : (stryCov_9fa48("2018"), 'When it appears.')),
  synonyms: z.array(phrase).default(stryMutAct_9fa48("2019") ? ["Stryker was here"] : (stryCov_9fa48("2019"), [])).describe(stryMutAct_9fa48("2020") ? "" : (stryCov_9fa48("2020"), 'What people type for it.')),
  cause: text.describe(stryMutAct_9fa48("2021") ? "" : (stryCov_9fa48("2021"), 'Why it appears.')),
  inShort: stryMutAct_9fa48("2022") ? text.min(100, 'at most 100 characters: it stands on one line of the sheet').describe('The fix in one line, for the sheet and the list.') : (stryCov_9fa48("2022"), text.max(100, stryMutAct_9fa48("2023") ? "" : (stryCov_9fa48("2023"), 'at most 100 characters: it stands on one line of the sheet')).describe(stryMutAct_9fa48("2024") ? "" : (stryCov_9fa48("2024"), 'The fix in one line, for the sheet and the list.'))),
  fix: stryMutAct_9fa48("2026") ? z.array(text).max(1, 'write at least one step').max(10, 'at most 10 steps').describe('What to do, one action a step.') : stryMutAct_9fa48("2025") ? z.array(text).min(1, 'write at least one step').min(10, 'at most 10 steps').describe('What to do, one action a step.') : (stryCov_9fa48("2025", "2026"), z.array(text).min(1, stryMutAct_9fa48("2027") ? "" : (stryCov_9fa48("2027"), 'write at least one step')).max(10, stryMutAct_9fa48("2028") ? "" : (stryCov_9fa48("2028"), 'at most 10 steps')).describe(stryMutAct_9fa48("2029") ? "" : (stryCov_9fa48("2029"), 'What to do, one action a step.'))),
  whoCanFix: fixer.describe(stryMutAct_9fa48("2030") ? "" : (stryCov_9fa48("2030"), 'Who can mend it: you, the administrator of your practice, or support.')),
  then: text.optional().describe(stryMutAct_9fa48("2031") ? "" : (stryCov_9fa48("2031"), 'What to do if the fix does not work.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("2032") ? ["Stryker was here"] : (stryCov_9fa48("2032"), [])).describe(stryMutAct_9fa48("2033") ? "" : (stryCov_9fa48("2033"), 'Desks to call.')),
  related: z.array(slug).default(stryMutAct_9fa48("2034") ? ["Stryker was here"] : (stryCov_9fa48("2034"), [])).describe(stryMutAct_9fa48("2035") ? "" : (stryCov_9fa48("2035"), 'Other messages that are easily confused with it.')),
  ended: ended.optional().describe(stryMutAct_9fa48("2036") ? "" : (stryCov_9fa48("2036"), 'Only when it appears no more.')),
  ...evidenced
})).refine(stryMutAct_9fa48("2037") ? () => undefined : (stryCov_9fa48("2037"), ({
  wording,
  synonyms
}) => stryMutAct_9fa48("2041") ? wording.length + synonyms.length <= 0 : stryMutAct_9fa48("2040") ? wording.length + synonyms.length >= 0 : stryMutAct_9fa48("2039") ? false : stryMutAct_9fa48("2038") ? true : (stryCov_9fa48("2038", "2039", "2040", "2041"), (stryMutAct_9fa48("2042") ? wording.length - synonyms.length : (stryCov_9fa48("2042"), wording.length + synonyms.length)) > 0)), stryMutAct_9fa48("2043") ? {} : (stryCov_9fa48("2043"), {
  message: stryMutAct_9fa48("2044") ? "" : (stryCov_9fa48("2044"), 'nobody can search for this message: write its wording, or what people type for a symptom under synonyms'),
  path: stryMutAct_9fa48("2045") ? [] : (stryCov_9fa48("2045"), [stryMutAct_9fa48("2046") ? "" : (stryCov_9fa48("2046"), 'wording')])
}));