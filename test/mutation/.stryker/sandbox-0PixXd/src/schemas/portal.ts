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
import { address, phrase, slug, text } from './text.ts';
import { portalTask } from './vocabulary.ts';

/** A web site that a practice signs in to. */
export const portal = z.strictObject(stryMutAct_9fa48("2047") ? {} : (stryCov_9fa48("2047"), {
  id: slug.describe(stryMutAct_9fa48("2048") ? "" : (stryCov_9fa48("2048"), 'Name in references and in its address. Once published, it stays.')),
  name: text.describe(stryMutAct_9fa48("2049") ? "" : (stryCov_9fa48("2049"), 'As the portal names itself.')),
  aliases: z.array(phrase).default(stryMutAct_9fa48("2050") ? ["Stryker was here"] : (stryCov_9fa48("2050"), [])).describe(stryMutAct_9fa48("2051") ? "" : (stryCov_9fa48("2051"), 'Old and everyday names, for search.')),
  purpose: text.describe(stryMutAct_9fa48("2052") ? "" : (stryCov_9fa48("2052"), 'What it is for, in one or two sentences.')),
  audience: text.describe(stryMutAct_9fa48("2053") ? "" : (stryCov_9fa48("2053"), 'Which practices use it.')),
  tasks: stryMutAct_9fa48("2054") ? z.array(portalTask).max(1, 'name at least one task').describe('What is done in it.') : (stryCov_9fa48("2054"), z.array(portalTask).min(1, stryMutAct_9fa48("2055") ? "" : (stryCov_9fa48("2055"), 'name at least one task')).describe(stryMutAct_9fa48("2056") ? "" : (stryCov_9fa48("2056"), 'What is done in it.'))),
  address: address.optional().describe(stryMutAct_9fa48("2057") ? "" : (stryCov_9fa48("2057"), 'Where sign-in starts: the home page, never a deep sign-in page.')),
  registerAddress: address.optional().describe(stryMutAct_9fa48("2058") ? "" : (stryCov_9fa48("2058"), 'Where registration starts, if a source names another page.')),
  unconfirmedAddress: text.optional().describe(stryMutAct_9fa48("2059") ? "" : (stryCov_9fa48("2059"), 'An address nobody confirms, without https://. Shown as text, never linked.')),
  signOn: slug.describe(stryMutAct_9fa48("2060") ? "" : (stryCov_9fa48("2060"), 'Id of an entry under signOns.')),
  signIn: slug.describe(stryMutAct_9fa48("2061") ? "" : (stryCov_9fa48("2061"), 'Procedure for signing in.')),
  register: slug.optional().describe(stryMutAct_9fa48("2062") ? "" : (stryCov_9fa48("2062"), 'Procedure for registering, where one is known.')),
  approvedBy: text.describe(stryMutAct_9fa48("2063") ? "" : (stryCov_9fa48("2063"), 'Who lets a new user in.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("2064") ? ["Stryker was here"] : (stryCov_9fa48("2064"), [])).describe(stryMutAct_9fa48("2065") ? "" : (stryCov_9fa48("2065"), 'Support desks, best first.')),
  everyState: z.boolean().default(stryMutAct_9fa48("2066") ? true : (stryCov_9fa48("2066"), false)).describe(stryMutAct_9fa48("2067") ? "" : (stryCov_9fa48("2067"), 'true: offered on the page of every state.')),
  commonMessages: stryMutAct_9fa48("2068") ? z.array(slug).min(5, 'choose at most 5').default([]).describe('The messages people meet most here; they go on the sheet.') : (stryCov_9fa48("2068"), z.array(slug).max(5, stryMutAct_9fa48("2069") ? "" : (stryCov_9fa48("2069"), 'choose at most 5')).default(stryMutAct_9fa48("2070") ? ["Stryker was here"] : (stryCov_9fa48("2070"), [])).describe(stryMutAct_9fa48("2071") ? "" : (stryCov_9fa48("2071"), 'The messages people meet most here; they go on the sheet.'))),
  notes: z.array(text).default(stryMutAct_9fa48("2072") ? ["Stryker was here"] : (stryCov_9fa48("2072"), [])).describe(stryMutAct_9fa48("2073") ? "" : (stryCov_9fa48("2073"), 'What else a reader must know.')),
  ended: ended.optional().describe(stryMutAct_9fa48("2074") ? "" : (stryCov_9fa48("2074"), 'Only when it is no longer in use.')),
  ...evidenced
})).refine(stryMutAct_9fa48("2075") ? () => undefined : (stryCov_9fa48("2075"), value => stryMutAct_9fa48("2076") ? value.address && value.unconfirmedAddress : (stryCov_9fa48("2076"), !(stryMutAct_9fa48("2079") ? value.address || value.unconfirmedAddress : stryMutAct_9fa48("2078") ? false : stryMutAct_9fa48("2077") ? true : (stryCov_9fa48("2077", "2078", "2079"), value.address && value.unconfirmedAddress)))), stryMutAct_9fa48("2080") ? {} : (stryCov_9fa48("2080"), {
  message: stryMutAct_9fa48("2081") ? "" : (stryCov_9fa48("2081"), 'give address or unconfirmedAddress, not both'),
  path: stryMutAct_9fa48("2082") ? [] : (stryCov_9fa48("2082"), [stryMutAct_9fa48("2083") ? "" : (stryCov_9fa48("2083"), 'unconfirmedAddress')])
}));