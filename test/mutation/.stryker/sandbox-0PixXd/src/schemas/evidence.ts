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
import { day, slug, text } from './text.ts';
import { confidence } from './vocabulary.ts';

/** One reason to believe, or not to believe, what an entry says. */
export const evidence = z.strictObject(stryMutAct_9fa48("1939") ? {} : (stryCov_9fa48("1939"), {
  source: slug.describe(stryMutAct_9fa48("1940") ? "" : (stryCov_9fa48("1940"), 'Id of an entry in sources.yaml.')),
  says: text.describe(stryMutAct_9fa48("1941") ? "" : (stryCov_9fa48("1941"), 'What that source says about this entry, in our own words.')),
  confidence: confidence.describe(stryMutAct_9fa48("1942") ? "" : (stryCov_9fa48("1942"), 'high: official and read; medium: old, or good secondary; low: weak or inferred.')),
  stance: z.enum(stryMutAct_9fa48("1943") ? [] : (stryCov_9fa48("1943"), [stryMutAct_9fa48("1944") ? "" : (stryCov_9fa48("1944"), 'supports'), stryMutAct_9fa48("1945") ? "" : (stryCov_9fa48("1945"), 'contradicts')]), stryMutAct_9fa48("1946") ? {} : (stryCov_9fa48("1946"), {
    error: stryMutAct_9fa48("1947") ? "" : (stryCov_9fa48("1947"), 'use one of: supports, contradicts')
  })).default(stryMutAct_9fa48("1948") ? "" : (stryCov_9fa48("1948"), 'supports')).describe(stryMutAct_9fa48("1949") ? "" : (stryCov_9fa48("1949"), '"contradicts" when the source says otherwise.'))
}));
export type Evidence = z.infer<typeof evidence>;

/** Evidence and its date: the part that every entry of the guide has. */
export const evidenced = stryMutAct_9fa48("1950") ? {} : (stryCov_9fa48("1950"), {
  evidence: stryMutAct_9fa48("1951") ? z.array(evidence).max(1, 'name at least one source').describe('What this entry rests on.') : (stryCov_9fa48("1951"), z.array(evidence).min(1, stryMutAct_9fa48("1952") ? "" : (stryCov_9fa48("1952"), 'name at least one source')).describe(stryMutAct_9fa48("1953") ? "" : (stryCov_9fa48("1953"), 'What this entry rests on.'))),
  reviewedOn: day.describe(stryMutAct_9fa48("1954") ? "" : (stryCov_9fa48("1954"), 'The day the evidence was last read (YYYY-MM-DD).'))
});

/** Marks something that is no longer in use. */
export const ended = z.strictObject(stryMutAct_9fa48("1955") ? {} : (stryCov_9fa48("1955"), {
  when: text.describe(stryMutAct_9fa48("1956") ? "" : (stryCov_9fa48("1956"), 'When it ended, as far as a source says.')),
  now: text.describe(stryMutAct_9fa48("1957") ? "" : (stryCov_9fa48("1957"), 'What to use or expect instead.'))
}));