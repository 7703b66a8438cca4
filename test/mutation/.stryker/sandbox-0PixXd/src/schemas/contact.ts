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
import { phone, slug, text } from './text.ts';

/** A support desk: the last line of every page. */
export const contact = z.strictObject(stryMutAct_9fa48("1914") ? {} : (stryCov_9fa48("1914"), {
  id: slug.describe(stryMutAct_9fa48("1915") ? "" : (stryCov_9fa48("1915"), 'Name in references. Once published, it stays.')),
  name: text.describe(stryMutAct_9fa48("1916") ? "" : (stryCov_9fa48("1916"), 'Name of the desk.')),
  helpsWith: text.describe(stryMutAct_9fa48("1917") ? "" : (stryCov_9fa48("1917"), 'What to call it for, and what not.')),
  phone: phone.optional().describe(stryMutAct_9fa48("1918") ? "" : (stryCov_9fa48("1918"), 'As its source prints it.')),
  option: text.optional().describe(stryMutAct_9fa48("1919") ? "" : (stryCov_9fa48("1919"), 'What to press, for example "option 1".')),
  email: z.email(stryMutAct_9fa48("1920") ? "" : (stryCov_9fa48("1920"), 'write an e-mail address')).optional().describe(stryMutAct_9fa48("1921") ? "" : (stryCov_9fa48("1921"), 'Left out where no source prints one.')),
  hours: text.nullable().describe(stryMutAct_9fa48("1922") ? "" : (stryCov_9fa48("1922"), 'With time zone. null: no source prints any hours.')),
  chat: text.optional().describe(stryMutAct_9fa48("1923") ? "" : (stryCov_9fa48("1923"), 'Where a chat is, and when.')),
  ...evidenced
})).refine(stryMutAct_9fa48("1924") ? () => undefined : (stryCov_9fa48("1924"), value => stryMutAct_9fa48("1925") ? value.phone && value.email : (stryCov_9fa48("1925"), value.phone ?? value.email)), stryMutAct_9fa48("1926") ? {} : (stryCov_9fa48("1926"), {
  message: stryMutAct_9fa48("1927") ? "" : (stryCov_9fa48("1927"), 'give a phone number or an e-mail address'),
  path: stryMutAct_9fa48("1928") ? [] : (stryCov_9fa48("1928"), [stryMutAct_9fa48("1929") ? "" : (stryCov_9fa48("1929"), 'phone')])
}));