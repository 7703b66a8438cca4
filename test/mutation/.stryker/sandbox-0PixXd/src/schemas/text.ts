/** The small values that every other schema is made of. Messages speak to an editor, not to a programmer. */
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

/** A name in an address: lower-case words joined by single hyphens. */
export const slug = z.string().regex(stryMutAct_9fa48("2185") ? /^[a-z0-9]+(-[^a-z0-9]+)*$/ : stryMutAct_9fa48("2184") ? /^[a-z0-9]+(-[a-z0-9])*$/ : stryMutAct_9fa48("2183") ? /^[a-z0-9]+(-[a-z0-9]+)$/ : stryMutAct_9fa48("2182") ? /^[^a-z0-9]+(-[a-z0-9]+)*$/ : stryMutAct_9fa48("2181") ? /^[a-z0-9](-[a-z0-9]+)*$/ : stryMutAct_9fa48("2180") ? /^[a-z0-9]+(-[a-z0-9]+)*/ : stryMutAct_9fa48("2179") ? /[a-z0-9]+(-[a-z0-9]+)*$/ : (stryCov_9fa48("2179", "2180", "2181", "2182", "2183", "2184", "2185"), /^[a-z0-9]+(-[a-z0-9]+)*$/), stryMutAct_9fa48("2186") ? "" : (stryCov_9fa48("2186"), 'use lower-case letters, digits and single hyphens, as in "reset-your-password"'));

/** Words for readers. `**…**` marks what is pressed or read on the screen; nothing else is markup. */
export const text = stryMutAct_9fa48("2188") ? z.string().max(1, 'write something here, or remove the line').max(600, 'shorten this to at most 600 characters').refine(value => value === value.trim(), 'remove the spaces at the start or the end').refine(value => (value.match(/\*\*/g)?.length ?? 0) % 2 === 0, 'close the bold text: every ** needs a second **').refine(value => !/[<>]/.test(value), 'write words only: no < or > and no HTML') : stryMutAct_9fa48("2187") ? z.string().min(1, 'write something here, or remove the line').min(600, 'shorten this to at most 600 characters').refine(value => value === value.trim(), 'remove the spaces at the start or the end').refine(value => (value.match(/\*\*/g)?.length ?? 0) % 2 === 0, 'close the bold text: every ** needs a second **').refine(value => !/[<>]/.test(value), 'write words only: no < or > and no HTML') : (stryCov_9fa48("2187", "2188"), z.string().min(1, stryMutAct_9fa48("2189") ? "" : (stryCov_9fa48("2189"), 'write something here, or remove the line')).max(600, stryMutAct_9fa48("2190") ? "" : (stryCov_9fa48("2190"), 'shorten this to at most 600 characters')).refine(stryMutAct_9fa48("2191") ? () => undefined : (stryCov_9fa48("2191"), value => stryMutAct_9fa48("2194") ? value !== value.trim() : stryMutAct_9fa48("2193") ? false : stryMutAct_9fa48("2192") ? true : (stryCov_9fa48("2192", "2193", "2194"), value === (stryMutAct_9fa48("2195") ? value : (stryCov_9fa48("2195"), value.trim())))), stryMutAct_9fa48("2196") ? "" : (stryCov_9fa48("2196"), 'remove the spaces at the start or the end')).refine(stryMutAct_9fa48("2197") ? () => undefined : (stryCov_9fa48("2197"), value => stryMutAct_9fa48("2200") ? (value.match(/\*\*/g)?.length ?? 0) % 2 !== 0 : stryMutAct_9fa48("2199") ? false : stryMutAct_9fa48("2198") ? true : (stryCov_9fa48("2198", "2199", "2200"), (stryMutAct_9fa48("2201") ? (value.match(/\*\*/g)?.length ?? 0) * 2 : (stryCov_9fa48("2201"), (stryMutAct_9fa48("2202") ? value.match(/\*\*/g)?.length && 0 : (stryCov_9fa48("2202"), (stryMutAct_9fa48("2203") ? value.match(/\*\*/g).length : (stryCov_9fa48("2203"), value.match(/\*\*/g)?.length)) ?? 0)) % 2)) === 0)), stryMutAct_9fa48("2204") ? "" : (stryCov_9fa48("2204"), 'close the bold text: every ** needs a second **')).refine(stryMutAct_9fa48("2205") ? () => undefined : (stryCov_9fa48("2205"), value => stryMutAct_9fa48("2206") ? /[<>]/.test(value) : (stryCov_9fa48("2206"), !(stryMutAct_9fa48("2207") ? /[^<>]/ : (stryCov_9fa48("2207"), /[<>]/)).test(value))), stryMutAct_9fa48("2208") ? "" : (stryCov_9fa48("2208"), 'write words only: no < or > and no HTML')));

/** What people type or see: free of markup, any punctuation. */
export const phrase = stryMutAct_9fa48("2210") ? z.string().max(1, 'write something here, or remove the line').max(300) : stryMutAct_9fa48("2209") ? z.string().min(1, 'write something here, or remove the line').min(300) : (stryCov_9fa48("2209", "2210"), z.string().min(1, stryMutAct_9fa48("2211") ? "" : (stryCov_9fa48("2211"), 'write something here, or remove the line')).max(300));

/** A calendar day, `YYYY-MM-DD`. Kept as text, so that no time zone can move it. */
export const day = z.iso.date(stryMutAct_9fa48("2212") ? "" : (stryCov_9fa48("2212"), 'write the day as YYYY-MM-DD, for example 2026-11-22'));

/** A US telephone number, printed as its source prints it. */
export const phone = z.string().regex(stryMutAct_9fa48("2223") ? /^(1-)?[2-9]\d{2}-[2-9]\d{2}-\D{4}$/ : stryMutAct_9fa48("2222") ? /^(1-)?[2-9]\d{2}-[2-9]\d{2}-\d$/ : stryMutAct_9fa48("2221") ? /^(1-)?[2-9]\d{2}-[2-9]\D{2}-\d{4}$/ : stryMutAct_9fa48("2220") ? /^(1-)?[2-9]\d{2}-[2-9]\d-\d{4}$/ : stryMutAct_9fa48("2219") ? /^(1-)?[2-9]\d{2}-[^2-9]\d{2}-\d{4}$/ : stryMutAct_9fa48("2218") ? /^(1-)?[2-9]\D{2}-[2-9]\d{2}-\d{4}$/ : stryMutAct_9fa48("2217") ? /^(1-)?[2-9]\d-[2-9]\d{2}-\d{4}$/ : stryMutAct_9fa48("2216") ? /^(1-)?[^2-9]\d{2}-[2-9]\d{2}-\d{4}$/ : stryMutAct_9fa48("2215") ? /^(1-)[2-9]\d{2}-[2-9]\d{2}-\d{4}$/ : stryMutAct_9fa48("2214") ? /^(1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}/ : stryMutAct_9fa48("2213") ? /(1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}$/ : (stryCov_9fa48("2213", "2214", "2215", "2216", "2217", "2218", "2219", "2220", "2221", "2222", "2223"), /^(1-)?[2-9]\d{2}-[2-9]\d{2}-\d{4}$/), stryMutAct_9fa48("2224") ? "" : (stryCov_9fa48("2224"), 'write the number as 866-842-3278 or 1-866-842-3278'));

/** An https address. Whether its host may be used at all is the business of `checks/`. */
export const address = z.string().regex(stryMutAct_9fa48("2229") ? /^https:\/\/[^\S]+$/ : stryMutAct_9fa48("2228") ? /^https:\/\/[\s]+$/ : stryMutAct_9fa48("2227") ? /^https:\/\/[^\s]$/ : stryMutAct_9fa48("2226") ? /^https:\/\/[^\s]+/ : stryMutAct_9fa48("2225") ? /https:\/\/[^\s]+$/ : (stryCov_9fa48("2225", "2226", "2227", "2228", "2229"), /^https:\/\/[^\s]+$/), stryMutAct_9fa48("2230") ? "" : (stryCov_9fa48("2230"), 'write the whole address, starting with https://'));

/** A host name alone, lower case, as a browser shows it. */
export const hostName = z.string().regex(stryMutAct_9fa48("2237") ? /^[a-z0-9-]+(\.[^a-z0-9-]+)+$/ : stryMutAct_9fa48("2236") ? /^[a-z0-9-]+(\.[a-z0-9-])+$/ : stryMutAct_9fa48("2235") ? /^[a-z0-9-]+(\.[a-z0-9-]+)$/ : stryMutAct_9fa48("2234") ? /^[^a-z0-9-]+(\.[a-z0-9-]+)+$/ : stryMutAct_9fa48("2233") ? /^[a-z0-9-](\.[a-z0-9-]+)+$/ : stryMutAct_9fa48("2232") ? /^[a-z0-9-]+(\.[a-z0-9-]+)+/ : stryMutAct_9fa48("2231") ? /[a-z0-9-]+(\.[a-z0-9-]+)+$/ : (stryCov_9fa48("2231", "2232", "2233", "2234", "2235", "2236", "2237"), /^[a-z0-9-]+(\.[a-z0-9-]+)+$/), stryMutAct_9fa48("2238") ? "" : (stryCov_9fa48("2238"), 'write the host alone, in lower case, for example www.uhcprovider.com'));