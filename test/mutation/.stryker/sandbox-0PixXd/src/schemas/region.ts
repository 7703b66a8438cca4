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
import { evidence } from './evidence.ts';
import { day, phrase, slug, text } from './text.ts';
import { regionKind } from './vocabulary.ts';

/** A portal as a region uses it: the link has evidence of its own. */
export const portalUse = z.strictObject(stryMutAct_9fa48("2114") ? {} : (stryCov_9fa48("2114"), {
  portal: slug.describe(stryMutAct_9fa48("2115") ? "" : (stryCov_9fa48("2115"), 'Id of the portal.')),
  why: text.describe(stryMutAct_9fa48("2116") ? "" : (stryCov_9fa48("2116"), 'Why this region uses it, and who in it.')),
  evidence: stryMutAct_9fa48("2117") ? z.array(evidence).max(1, 'name at least one source').describe('What says that this region uses it.') : (stryCov_9fa48("2117"), z.array(evidence).min(1, stryMutAct_9fa48("2118") ? "" : (stryCov_9fa48("2118"), 'name at least one source')).describe(stryMutAct_9fa48("2119") ? "" : (stryCov_9fa48("2119"), 'What says that this region uses it.')))
}));
export type PortalUse = z.infer<typeof portalUse>;

/** A place whose staff look for their way in. */
export const region = z.strictObject(stryMutAct_9fa48("2120") ? {} : (stryCov_9fa48("2120"), {
  id: slug.describe(stryMutAct_9fa48("2121") ? "" : (stryCov_9fa48("2121"), 'Name in its address. Once published, it stays.')),
  name: text.describe(stryMutAct_9fa48("2122") ? "" : (stryCov_9fa48("2122"), 'As people there call it.')),
  kind: regionKind.describe(stryMutAct_9fa48("2123") ? "" : (stryCov_9fa48("2123"), 'State, county or program area.')),
  states: z.array(z.string().regex(stryMutAct_9fa48("2127") ? /^[^A-Z]{2}$/ : stryMutAct_9fa48("2126") ? /^[A-Z]$/ : stryMutAct_9fa48("2125") ? /^[A-Z]{2}/ : stryMutAct_9fa48("2124") ? /[A-Z]{2}$/ : (stryCov_9fa48("2124", "2125", "2126", "2127"), /^[A-Z]{2}$/), stryMutAct_9fa48("2128") ? "" : (stryCov_9fa48("2128"), 'use the two-letter code, for example AZ'))).default(stryMutAct_9fa48("2129") ? ["Stryker was here"] : (stryCov_9fa48("2129"), [])).describe(stryMutAct_9fa48("2130") ? "" : (stryCov_9fa48("2130"), 'Postal codes of the states it lies in. Empty where no source lists them.')),
  aliases: z.array(phrase).default(stryMutAct_9fa48("2131") ? ["Stryker was here"] : (stryCov_9fa48("2131"), [])).describe(stryMutAct_9fa48("2132") ? "" : (stryCov_9fa48("2132"), 'Other names people type.')),
  portals: z.array(portalUse).default(stryMutAct_9fa48("2133") ? ["Stryker was here"] : (stryCov_9fa48("2133"), [])).describe(stryMutAct_9fa48("2134") ? "" : (stryCov_9fa48("2134"), 'Portals of this region alone, most likely first. Those with everyState follow by themselves.')),
  notes: z.array(text).default(stryMutAct_9fa48("2135") ? ["Stryker was here"] : (stryCov_9fa48("2135"), [])).describe(stryMutAct_9fa48("2136") ? "" : (stryCov_9fa48("2136"), 'What else a reader there must know.')),
  evidence: z.array(evidence).default(stryMutAct_9fa48("2137") ? ["Stryker was here"] : (stryCov_9fa48("2137"), [])).describe(stryMutAct_9fa48("2138") ? "" : (stryCov_9fa48("2138"), 'What the notes rest on, where the portals do not say it.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("2139") ? ["Stryker was here"] : (stryCov_9fa48("2139"), [])).describe(stryMutAct_9fa48("2140") ? "" : (stryCov_9fa48("2140"), 'Support desks of this region alone.')),
  reviewedOn: day.describe(stryMutAct_9fa48("2141") ? "" : (stryCov_9fa48("2141"), 'The day the evidence was last read (YYYY-MM-DD).'))
}));
export type Region = z.infer<typeof region>;