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
import { hostName, slug, text } from './text.ts';

/** The ID that a portal asks for, and how it verifies a person. */
export const signOn = z.strictObject(stryMutAct_9fa48("2142") ? {} : (stryCov_9fa48("2142"), {
  id: slug.describe(stryMutAct_9fa48("2143") ? "" : (stryCov_9fa48("2143"), 'Name in references.')),
  name: text.describe(stryMutAct_9fa48("2144") ? "" : (stryCov_9fa48("2144"), 'As its own pages call it.')),
  summary: text.describe(stryMutAct_9fa48("2145") ? "" : (stryCov_9fa48("2145"), 'What this ID is, in one or two sentences.')),
  host: hostName.optional().describe(stryMutAct_9fa48("2146") ? "" : (stryCov_9fa48("2146"), 'Host of the page where the password is typed.')),
  methods: z.array(text).describe(stryMutAct_9fa48("2147") ? "" : (stryCov_9fa48("2147"), 'Verification methods that work today.')),
  noLongerWorks: z.array(text).describe(stryMutAct_9fa48("2148") ? "" : (stryCov_9fa48("2148"), 'Methods that people still try.')),
  notTheSameAs: z.array(text).default(stryMutAct_9fa48("2149") ? ["Stryker was here"] : (stryCov_9fa48("2149"), [])).describe(stryMutAct_9fa48("2150") ? "" : (stryCov_9fa48("2150"), 'Other IDs that people confuse with it.')),
  signIn: slug.optional().describe(stryMutAct_9fa48("2151") ? "" : (stryCov_9fa48("2151"), 'Procedure that signs in to every portal of this ID.')),
  recover: z.array(slug).default(stryMutAct_9fa48("2152") ? ["Stryker was here"] : (stryCov_9fa48("2152"), [])).describe(stryMutAct_9fa48("2153") ? "" : (stryCov_9fa48("2153"), 'Procedures that get a person back in.')),
  contacts: z.array(slug).default(stryMutAct_9fa48("2154") ? ["Stryker was here"] : (stryCov_9fa48("2154"), [])).describe(stryMutAct_9fa48("2155") ? "" : (stryCov_9fa48("2155"), 'Desks that help with the ID itself.')),
  ...evidenced
}));