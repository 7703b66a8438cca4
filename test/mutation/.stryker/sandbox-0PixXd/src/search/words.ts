/** What a query is made of, once everything that cannot help has been taken away. Pure; used for documents and queries alike. */
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
import { foldText } from '../data/fold-text.ts';

/**
 * Words that carry no meaning in a query about a portal. "not", "no" and "never" stay: they turn a message around.
 */
const emptyWords = new Set(((stryMutAct_9fa48("3453") ? "" : (stryCov_9fa48("3453"), 'a also am an and any are as at be because been but by can could did do does doing even for from get gets getting go goes ')) + (stryMutAct_9fa48("3454") ? "" : (stryCov_9fa48("3454"), 'going got had has have having he help her here him how i if im in into is it its ive just know let like make me my of oh ok ')) + (stryMutAct_9fa48("3455") ? "" : (stryCov_9fa48("3455"), 'on or our out please say says saying she should so some something such tell than thanks that the their them then there ')) + (stryMutAct_9fa48("3456") ? "" : (stryCov_9fa48("3456"), 'these they thing things this those though to too try trying up us very was we were what when where which while who why will ')) + (stryMutAct_9fa48("3457") ? "" : (stryCov_9fa48("3457"), 'with would you your'))).split(stryMutAct_9fa48("3458") ? "" : (stryCov_9fa48("3458"), ' ')));

/** Menus, headers and footers that come along when a whole screen is pasted. */
const pageFurniture = stryMutAct_9fa48("3459") ? [] : (stryCov_9fa48("3459"), [stryMutAct_9fa48("3462") ? /(?:©|\(c\)|copyright)[^\n.]*\./gi : stryMutAct_9fa48("3461") ? /(?:©|\(c\)|copyright)[\n.]*\.?/gi : stryMutAct_9fa48("3460") ? /(?:©|\(c\)|copyright)[^\n.]\.?/gi : (stryCov_9fa48("3460", "3461", "3462"), /(?:©|\(c\)|copyright)[^\n.]*\.?/gi), stryMutAct_9fa48("3463") ? /all rights reserved\./gi : (stryCov_9fa48("3463"), /all rights reserved\.?/gi), stryMutAct_9fa48("3475") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s*[\W-]+/gi : stryMutAct_9fa48("3474") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s*[^\w-]+/gi : stryMutAct_9fa48("3473") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s*[\w-]/gi : stryMutAct_9fa48("3472") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\S*[\w-]+/gi : stryMutAct_9fa48("3471") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s[\w-]+/gi : stryMutAct_9fa48("3470") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[^:#]?\s*[\w-]+/gi : stryMutAct_9fa48("3469") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]\s*[\w-]+/gi : stryMutAct_9fa48("3468") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\S*[:#]?\s*[\w-]+/gi : stryMutAct_9fa48("3467") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s[:#]?\s*[\w-]+/gi : stryMutAct_9fa48("3466") ? /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.)\s*[:#]?\s*[\w-]+/gi : stryMutAct_9fa48("3465") ? /(?:trace|request|correlation|session|reference|transaction)\S*(?:id|number|no\.?)\s*[:#]?\s*[\w-]+/gi : stryMutAct_9fa48("3464") ? /(?:trace|request|correlation|session|reference|transaction)\s(?:id|number|no\.?)\s*[:#]?\s*[\w-]+/gi : (stryCov_9fa48("3464", "3465", "3466", "3467", "3468", "3469", "3470", "3471", "3472", "3473", "3474", "3475"), /(?:trace|request|correlation|session|reference|transaction)\s*(?:id|number|no\.?)\s*[:#]?\s*[\w-]+/gi), stryMutAct_9fa48("3478") ? /\bhttps?:\/\/\s+/gi : stryMutAct_9fa48("3477") ? /\bhttps?:\/\/\S/gi : stryMutAct_9fa48("3476") ? /\bhttps:\/\/\S+/gi : (stryCov_9fa48("3476", "3477", "3478"), /\bhttps?:\/\/\S+/gi), /\b(?:privacy policy|terms of use|terms and conditions|accessibility|cookie (?:policy|preferences)|contact us|skip to main content)\b/gi, stryMutAct_9fa48("3495") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\D{4}\b/g : stryMutAct_9fa48("3494") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d\b/g : stryMutAct_9fa48("3493") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\S]\d{4}\b/g : stryMutAct_9fa48("3492") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[^-.\s]\d{4}\b/g : stryMutAct_9fa48("3491") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\D{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3490") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d[-.\s]\d{4}\b/g : stryMutAct_9fa48("3489") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\S]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3488") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)?[^-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3487") ? /(?:\+?1[-.\s]?)?\(?\d{3}\)[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3486") ? /(?:\+?1[-.\s]?)?\(?\D{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3485") ? /(?:\+?1[-.\s]?)?\(?\d\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3484") ? /(?:\+?1[-.\s]?)?\(\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3483") ? /(?:\+?1[-.\S]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3482") ? /(?:\+?1[^-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3481") ? /(?:\+?1[-.\s])?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3480") ? /(?:\+1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : stryMutAct_9fa48("3479") ? /(?:\+?1[-.\s]?)\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g : (stryCov_9fa48("3479", "3480", "3481", "3482", "3483", "3484", "3485", "3486", "3487", "3488", "3489", "3490", "3491", "3492", "3493", "3494", "3495"), /(?:\+?1[-.\s]?)?\(?\d{3}\)?[-.\s]\d{3}[-.\s]\d{4}\b/g), stryMutAct_9fa48("3503") ? /\b\d{1,4}[/-]\d{1,2}[/-]\D{1,4}\b/g : stryMutAct_9fa48("3502") ? /\b\d{1,4}[/-]\d{1,2}[/-]\d\b/g : stryMutAct_9fa48("3501") ? /\b\d{1,4}[/-]\d{1,2}[^/-]\d{1,4}\b/g : stryMutAct_9fa48("3500") ? /\b\d{1,4}[/-]\D{1,2}[/-]\d{1,4}\b/g : stryMutAct_9fa48("3499") ? /\b\d{1,4}[/-]\d[/-]\d{1,4}\b/g : stryMutAct_9fa48("3498") ? /\b\d{1,4}[^/-]\d{1,2}[/-]\d{1,4}\b/g : stryMutAct_9fa48("3497") ? /\b\D{1,4}[/-]\d{1,2}[/-]\d{1,4}\b/g : stryMutAct_9fa48("3496") ? /\b\d[/-]\d{1,2}[/-]\d{1,4}\b/g : (stryCov_9fa48("3496", "3497", "3498", "3499", "3500", "3501", "3502", "3503"), /\b\d{1,4}[/-]\d{1,2}[/-]\d{1,4}\b/g), stryMutAct_9fa48("3516") ? /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.)?/gi : stryMutAct_9fa48("3515") ? /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.m\.?)?/gi : stryMutAct_9fa48("3514") ? /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[^ap]\.?m\.?)?/gi : stryMutAct_9fa48("3513") ? /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)/gi : stryMutAct_9fa48("3512") ? /\b\d{1,2}:\d{2}(?::\d{2})?\S*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3511") ? /\b\d{1,2}:\d{2}(?::\d{2})?\s(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3510") ? /\b\d{1,2}:\d{2}(?::\D{2})?\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3509") ? /\b\d{1,2}:\d{2}(?::\d)?\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3508") ? /\b\d{1,2}:\d{2}(?::\d{2})\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3507") ? /\b\d{1,2}:\D{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3506") ? /\b\d{1,2}:\d(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3505") ? /\b\D{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi : stryMutAct_9fa48("3504") ? /\b\d:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi : (stryCov_9fa48("3504", "3505", "3506", "3507", "3508", "3509", "3510", "3511", "3512", "3513", "3514", "3515", "3516"), /\b\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?/gi), // A run of nine or ten digits may be a tax ID, a Social Security number or an NPI: it is never matched.
stryMutAct_9fa48("3528") ? /\b\d{2}-\d{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\D{9,10}\b/g : stryMutAct_9fa48("3527") ? /\b\d{2}-\d{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\d\b/g : stryMutAct_9fa48("3526") ? /\b\d{2}-\d{7}\b|\b\d{3}-\d{2}-\D{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3525") ? /\b\d{2}-\d{7}\b|\b\d{3}-\d{2}-\d\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3524") ? /\b\d{2}-\d{7}\b|\b\d{3}-\D{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3523") ? /\b\d{2}-\d{7}\b|\b\d{3}-\d-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3522") ? /\b\d{2}-\d{7}\b|\b\D{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3521") ? /\b\d{2}-\d{7}\b|\b\d-\d{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3520") ? /\b\d{2}-\D{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3519") ? /\b\d{2}-\d\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3518") ? /\b\D{2}-\d{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g : stryMutAct_9fa48("3517") ? /\b\d-\d{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g : (stryCov_9fa48("3517", "3518", "3519", "3520", "3521", "3522", "3523", "3524", "3525", "3526", "3527", "3528"), /\b\d{2}-\d{7}\b|\b\d{3}-\d{2}-\d{4}\b|\b\d{9,10}\b/g)]);

/**
 * The words of a text that can find something, in order, lower case.
 * Letters and digits that belong to one code are joined: "OHID-1001" and "ohid 1001" are both `ohid1001`.
 */
export function words(text: string): string[] {
  if (stryMutAct_9fa48("3529")) {
    {}
  } else {
    stryCov_9fa48("3529");
    return stryMutAct_9fa48("3530") ? foldText(text.replace(/\b([a-z]{2,6})[- ](\d{2,5})\b/gi, '$1$2')).split(' ') : (stryCov_9fa48("3530"), foldText(text.replace(stryMutAct_9fa48("3535") ? /\b([a-z]{2,6})[- ](\D{2,5})\b/gi : stryMutAct_9fa48("3534") ? /\b([a-z]{2,6})[- ](\d)\b/gi : stryMutAct_9fa48("3533") ? /\b([a-z]{2,6})[^- ](\d{2,5})\b/gi : stryMutAct_9fa48("3532") ? /\b([^a-z]{2,6})[- ](\d{2,5})\b/gi : stryMutAct_9fa48("3531") ? /\b([a-z])[- ](\d{2,5})\b/gi : (stryCov_9fa48("3531", "3532", "3533", "3534", "3535"), /\b([a-z]{2,6})[- ](\d{2,5})\b/gi), stryMutAct_9fa48("3536") ? "" : (stryCov_9fa48("3536"), '$1$2'))).split(stryMutAct_9fa48("3537") ? "" : (stryCov_9fa48("3537"), ' ')).filter(stryMutAct_9fa48("3538") ? () => undefined : (stryCov_9fa48("3538"), word => stryMutAct_9fa48("3541") ? word !== '' || !emptyWords.has(word) : stryMutAct_9fa48("3540") ? false : stryMutAct_9fa48("3539") ? true : (stryCov_9fa48("3539", "3540", "3541"), (stryMutAct_9fa48("3543") ? word === '' : stryMutAct_9fa48("3542") ? true : (stryCov_9fa48("3542", "3543"), word !== (stryMutAct_9fa48("3544") ? "Stryker was here!" : (stryCov_9fa48("3544"), '')))) && (stryMutAct_9fa48("3545") ? emptyWords.has(word) : (stryCov_9fa48("3545"), !emptyWords.has(word)))))));
  }
}

/**
 * The form under which a word is matched: without plural s, -ed, -ing and a silent e, so that "expires" finds "expired".
 * Longer endings would bring words of other meanings together. After the S-stemmer (Harman 1991), with two endings more.
 */
export function stem(word: string): string {
  if (stryMutAct_9fa48("3546")) {
    {}
  } else {
    stryCov_9fa48("3546");
    if (stryMutAct_9fa48("3549") ? word.length < 4 && /\d/.test(word) : stryMutAct_9fa48("3548") ? false : stryMutAct_9fa48("3547") ? true : (stryCov_9fa48("3547", "3548", "3549"), (stryMutAct_9fa48("3552") ? word.length >= 4 : stryMutAct_9fa48("3551") ? word.length <= 4 : stryMutAct_9fa48("3550") ? false : (stryCov_9fa48("3550", "3551", "3552"), word.length < 4)) || (stryMutAct_9fa48("3553") ? /\D/ : (stryCov_9fa48("3553"), /\d/)).test(word))) return word;
    return word.replace(stryMutAct_9fa48("3554") ? /ies/ : (stryCov_9fa48("3554"), /ies$/), stryMutAct_9fa48("3555") ? "" : (stryCov_9fa48("3555"), 'y')).replace(stryMutAct_9fa48("3557") ? /([sui])s$/ : stryMutAct_9fa48("3556") ? /([^sui])s/ : (stryCov_9fa48("3556", "3557"), /([^sui])s$/), stryMutAct_9fa48("3558") ? "" : (stryCov_9fa48("3558"), '$1')).replace(stryMutAct_9fa48("3560") ? /(.)(?:ed|ing)$/ : stryMutAct_9fa48("3559") ? /(.{3})(?:ed|ing)/ : (stryCov_9fa48("3559", "3560"), /(.{3})(?:ed|ing)$/), stryMutAct_9fa48("3561") ? () => undefined : (stryCov_9fa48("3561"), (_, rest: string) => rest)).replace(stryMutAct_9fa48("3563") ? /([^bdgmnprt])\1$/ : stryMutAct_9fa48("3562") ? /([bdgmnprt])\1/ : (stryCov_9fa48("3562", "3563"), /([bdgmnprt])\1$/), stryMutAct_9fa48("3564") ? "" : (stryCov_9fa48("3564"), '$1')).replace(stryMutAct_9fa48("3566") ? /(.)e$/ : stryMutAct_9fa48("3565") ? /(.{3})e/ : (stryCov_9fa48("3565", "3566"), /(.{3})e$/), stryMutAct_9fa48("3567") ? "" : (stryCov_9fa48("3567"), '$1'));
  }
}

/** The stems of a text's words, in order. */
export const stems = stryMutAct_9fa48("3568") ? () => undefined : (stryCov_9fa48("3568"), (() => {
  const stems = (text: string) => words(text).map(stem);
  return stems;
})());

/** A query without the furniture of the page that it was pasted from. */
export function withoutFurniture(query: string): string {
  if (stryMutAct_9fa48("3569")) {
    {}
  } else {
    stryCov_9fa48("3569");
    return pageFurniture.reduce(stryMutAct_9fa48("3570") ? () => undefined : (stryCov_9fa48("3570"), (text, furniture) => text.replace(furniture, stryMutAct_9fa48("3571") ? "" : (stryCov_9fa48("3571"), ' '))), stryMutAct_9fa48("3572") ? query.normalize('NFKC') : (stryCov_9fa48("3572"), query.normalize(stryMutAct_9fa48("3573") ? "" : (stryCov_9fa48("3573"), 'NFKC')).slice(0, 2000)));
  }
}