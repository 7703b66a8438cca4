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
import { evidenced } from './evidence.ts';
import { phrase, slug, text } from './text.ts';
import { procedureTask } from './vocabulary.ts';

/** One action, at one place, with what follows. */
export const step = z.strictObject(stryMutAct_9fa48("2084") ? {} : (stryCov_9fa48("2084"), {
  where: text.describe(stryMutAct_9fa48("2085") ? "" : (stryCov_9fa48("2085"), 'The place, before the action.')),
  do: text.refine(stryMutAct_9fa48("2086") ? () => undefined : (stryCov_9fa48("2086"), value => stryMutAct_9fa48("2090") ? (value.match(/\*\*/g)?.length ?? 0) > 2 : stryMutAct_9fa48("2089") ? (value.match(/\*\*/g)?.length ?? 0) < 2 : stryMutAct_9fa48("2088") ? false : stryMutAct_9fa48("2087") ? true : (stryCov_9fa48("2087", "2088", "2089", "2090"), (stryMutAct_9fa48("2091") ? value.match(/\*\*/g)?.length && 0 : (stryCov_9fa48("2091"), (stryMutAct_9fa48("2092") ? value.match(/\*\*/g).length : (stryCov_9fa48("2092"), value.match(/\*\*/g)?.length)) ?? 0)) <= 2)), stryMutAct_9fa48("2093") ? "" : (stryCov_9fa48("2093"), 'two things to press are two steps: mark one, and write a step for the other')).describe(stryMutAct_9fa48("2094") ? "" : (stryCov_9fa48("2094"), 'One action. Bold only what is pressed.')),
  see: text.describe(stryMutAct_9fa48("2095") ? "" : (stryCov_9fa48("2095"), 'What the reader sees when it worked.')),
  otherwise: z.array(slug).default(stryMutAct_9fa48("2096") ? ["Stryker was here"] : (stryCov_9fa48("2096"), [])).describe(stryMutAct_9fa48("2097") ? "" : (stryCov_9fa48("2097"), 'Messages that may appear instead.'))
}));

/** An ordered list of steps for one task. */
export const procedure = z.strictObject(stryMutAct_9fa48("2098") ? {} : (stryCov_9fa48("2098"), {
  title: text.describe(stryMutAct_9fa48("2099") ? "" : (stryCov_9fa48("2099"), 'What is done, as a command.')),
  task: procedureTask.describe(stryMutAct_9fa48("2100") ? "" : (stryCov_9fa48("2100"), 'The page that it stands on.')),
  for: text.describe(stryMutAct_9fa48("2101") ? "" : (stryCov_9fa48("2101"), 'Who this is for.')),
  before: z.array(text).default(stryMutAct_9fa48("2102") ? ["Stryker was here"] : (stryCov_9fa48("2102"), [])).describe(stryMutAct_9fa48("2103") ? "" : (stryCov_9fa48("2103"), 'What to have at hand.')),
  steps: stryMutAct_9fa48("2105") ? z.array(step).max(1, 'write at least one step').max(10, 'split this: a procedure has at most 10 steps').describe('In order, one action each.') : stryMutAct_9fa48("2104") ? z.array(step).min(1, 'write at least one step').min(10, 'split this: a procedure has at most 10 steps').describe('In order, one action each.') : (stryCov_9fa48("2104", "2105"), z.array(step).min(1, stryMutAct_9fa48("2106") ? "" : (stryCov_9fa48("2106"), 'write at least one step')).max(10, stryMutAct_9fa48("2107") ? "" : (stryCov_9fa48("2107"), 'split this: a procedure has at most 10 steps')).describe(stryMutAct_9fa48("2108") ? "" : (stryCov_9fa48("2108"), 'In order, one action each.'))),
  after: text.optional().describe(stryMutAct_9fa48("2109") ? "" : (stryCov_9fa48("2109"), 'What happens next, and how long it takes if a source says.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("2110") ? ["Stryker was here"] : (stryCov_9fa48("2110"), [])).describe(stryMutAct_9fa48("2111") ? "" : (stryCov_9fa48("2111"), 'Desks to call when stuck.')),
  synonyms: z.array(phrase).default(stryMutAct_9fa48("2112") ? ["Stryker was here"] : (stryCov_9fa48("2112"), [])).describe(stryMutAct_9fa48("2113") ? "" : (stryCov_9fa48("2113"), 'What people type when they need this.')),
  ...evidenced
}));