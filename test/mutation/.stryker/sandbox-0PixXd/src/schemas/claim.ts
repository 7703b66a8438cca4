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
import { slug, text } from './text.ts';
import { confidence, verdict } from './vocabulary.ts';

/** A statement of the source article, with our verdict. */
export const claim = z.strictObject(stryMutAct_9fa48("1898") ? {} : (stryCov_9fa48("1898"), {
  number: stryMutAct_9fa48("1899") ? z.number().int().max(1).describe('Its place in the article, counted from 1 without a gap.') : (stryCov_9fa48("1899"), z.number().int().min(1).describe(stryMutAct_9fa48("1900") ? "" : (stryCov_9fa48("1900"), 'Its place in the article, counted from 1 without a gap.'))),
  claim: text.describe(stryMutAct_9fa48("1901") ? "" : (stryCov_9fa48("1901"), 'What the article says, in our own words.')),
  verdict: verdict.describe(stryMutAct_9fa48("1902") ? "" : (stryCov_9fa48("1902"), 'What our evidence says of it.')),
  reason: text.describe(stryMutAct_9fa48("1903") ? "" : (stryCov_9fa48("1903"), 'Why, in plain words.')),
  confidence: confidence.nullable().describe(stryMutAct_9fa48("1904") ? "" : (stryCov_9fa48("1904"), 'null where nothing was found to judge by.')),
  sources: z.array(slug).default(stryMutAct_9fa48("1905") ? ["Stryker was here"] : (stryCov_9fa48("1905"), [])).describe(stryMutAct_9fa48("1906") ? "" : (stryCov_9fa48("1906"), 'Sources the verdict rests on.')),
  treatedIn: z.array(z.string().regex(stryMutAct_9fa48("1910") ? /^(portals|regions|steps|messages|faqs|docs)\/[^a-z0-9-]+$/ : stryMutAct_9fa48("1909") ? /^(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]$/ : stryMutAct_9fa48("1908") ? /^(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]+/ : stryMutAct_9fa48("1907") ? /(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]+$/ : (stryCov_9fa48("1907", "1908", "1909", "1910"), /^(portals|regions|steps|messages|faqs|docs)\/[a-z0-9-]+$/), stryMutAct_9fa48("1911") ? "" : (stryCov_9fa48("1911"), 'write folder/id, for example messages/access-pending'))).default(stryMutAct_9fa48("1912") ? ["Stryker was here"] : (stryCov_9fa48("1912"), [])).describe(stryMutAct_9fa48("1913") ? "" : (stryCov_9fa48("1913"), 'Where the guide deals with it.'))
}));