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
import type { Check } from './check.ts';
import { textsOf } from './texts.ts';

/** What must never stand in a public guide, how it is recognized, and how to mend it. */
const kinds: {
  found(text: string): boolean;
  message: string;
}[] = stryMutAct_9fa48("390") ? [] : (stryCov_9fa48("390"), [stryMutAct_9fa48("391") ? {} : (stryCov_9fa48("391"), {
  found: stryMutAct_9fa48("392") ? () => undefined : (stryCov_9fa48("392"), text => (stryMutAct_9fa48("404") ? /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\D-])/ : stryMutAct_9fa48("403") ? /(?<![\d-])\d{3}-\d{2}-\d{4}(?![^\d-])/ : stryMutAct_9fa48("402") ? /(?<![\d-])\d{3}-\d{2}-\d{4}(?=[\d-])/ : stryMutAct_9fa48("401") ? /(?<![\d-])\d{3}-\d{2}-\D{4}(?![\d-])/ : stryMutAct_9fa48("400") ? /(?<![\d-])\d{3}-\d{2}-\d(?![\d-])/ : stryMutAct_9fa48("399") ? /(?<![\d-])\d{3}-\D{2}-\d{4}(?![\d-])/ : stryMutAct_9fa48("398") ? /(?<![\d-])\d{3}-\d-\d{4}(?![\d-])/ : stryMutAct_9fa48("397") ? /(?<![\d-])\D{3}-\d{2}-\d{4}(?![\d-])/ : stryMutAct_9fa48("396") ? /(?<![\d-])\d-\d{2}-\d{4}(?![\d-])/ : stryMutAct_9fa48("395") ? /(?<![\D-])\d{3}-\d{2}-\d{4}(?![\d-])/ : stryMutAct_9fa48("394") ? /(?<![^\d-])\d{3}-\d{2}-\d{4}(?![\d-])/ : stryMutAct_9fa48("393") ? /(?<=[\d-])\d{3}-\d{2}-\d{4}(?![\d-])/ : (stryCov_9fa48("393", "394", "395", "396", "397", "398", "399", "400", "401", "402", "403", "404"), /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/)).test(text)),
  message: stryMutAct_9fa48("405") ? "" : (stryCov_9fa48("405"), 'this looks like a Social Security number: remove it')
}), stryMutAct_9fa48("406") ? {} : (stryCov_9fa48("406"), {
  found: stryMutAct_9fa48("407") ? () => undefined : (stryCov_9fa48("407"), text => (stryMutAct_9fa48("419") ? /(?<![\d-])(\d{2}-\d{7}|\d{9})(?![\D-])/ : stryMutAct_9fa48("418") ? /(?<![\d-])(\d{2}-\d{7}|\d{9})(?![^\d-])/ : stryMutAct_9fa48("417") ? /(?<![\d-])(\d{2}-\d{7}|\d{9})(?=[\d-])/ : stryMutAct_9fa48("416") ? /(?<![\d-])(\d{2}-\d{7}|\D{9})(?![\d-])/ : stryMutAct_9fa48("415") ? /(?<![\d-])(\d{2}-\d{7}|\d)(?![\d-])/ : stryMutAct_9fa48("414") ? /(?<![\d-])(\d{2}-\D{7}|\d{9})(?![\d-])/ : stryMutAct_9fa48("413") ? /(?<![\d-])(\d{2}-\d|\d{9})(?![\d-])/ : stryMutAct_9fa48("412") ? /(?<![\d-])(\D{2}-\d{7}|\d{9})(?![\d-])/ : stryMutAct_9fa48("411") ? /(?<![\d-])(\d-\d{7}|\d{9})(?![\d-])/ : stryMutAct_9fa48("410") ? /(?<![\D-])(\d{2}-\d{7}|\d{9})(?![\d-])/ : stryMutAct_9fa48("409") ? /(?<![^\d-])(\d{2}-\d{7}|\d{9})(?![\d-])/ : stryMutAct_9fa48("408") ? /(?<=[\d-])(\d{2}-\d{7}|\d{9})(?![\d-])/ : (stryCov_9fa48("408", "409", "410", "411", "412", "413", "414", "415", "416", "417", "418", "419"), /(?<![\d-])(\d{2}-\d{7}|\d{9})(?![\d-])/)).test(text)),
  message: stryMutAct_9fa48("420") ? "" : (stryCov_9fa48("420"), 'this looks like a whole tax ID (TIN): remove it')
}), stryMutAct_9fa48("421") ? {} : (stryCov_9fa48("421"), {
  found: stryMutAct_9fa48("422") ? () => undefined : (stryCov_9fa48("422"), text => stryMutAct_9fa48("423") ? (text.match(/(?<!\d)[12]\d{9}(?!\d)/g) ?? []).every(isNpi) : (stryCov_9fa48("423"), (stryMutAct_9fa48("424") ? text.match(/(?<!\d)[12]\d{9}(?!\d)/g) && [] : (stryCov_9fa48("424"), text.match(stryMutAct_9fa48("431") ? /(?<!\d)[12]\d{9}(?!\D)/g : stryMutAct_9fa48("430") ? /(?<!\d)[12]\d{9}(?=\d)/g : stryMutAct_9fa48("429") ? /(?<!\d)[12]\D{9}(?!\d)/g : stryMutAct_9fa48("428") ? /(?<!\d)[12]\d(?!\d)/g : stryMutAct_9fa48("427") ? /(?<!\d)[^12]\d{9}(?!\d)/g : stryMutAct_9fa48("426") ? /(?<!\D)[12]\d{9}(?!\d)/g : stryMutAct_9fa48("425") ? /(?<=\d)[12]\d{9}(?!\d)/g : (stryCov_9fa48("425", "426", "427", "428", "429", "430", "431"), /(?<!\d)[12]\d{9}(?!\d)/g)) ?? (stryMutAct_9fa48("432") ? ["Stryker was here"] : (stryCov_9fa48("432"), [])))).some(isNpi))),
  message: stryMutAct_9fa48("433") ? "" : (stryCov_9fa48("433"), 'this is a valid National Provider Identifier (NPI), so it may belong to somebody: remove it')
}), stryMutAct_9fa48("434") ? {} : (stryCov_9fa48("434"), {
  found: stryMutAct_9fa48("435") ? () => undefined : (stryCov_9fa48("435"), text => (stryMutAct_9fa48("445") ? /\b(password|passcode|pin)\s*[:=]\s*["']?\S*\D/i : stryMutAct_9fa48("444") ? /\b(password|passcode|pin)\s*[:=]\s*["']?\s*\d/i : stryMutAct_9fa48("443") ? /\b(password|passcode|pin)\s*[:=]\s*["']?\S\d/i : stryMutAct_9fa48("442") ? /\b(password|passcode|pin)\s*[:=]\s*[^"']?\S*\d/i : stryMutAct_9fa48("441") ? /\b(password|passcode|pin)\s*[:=]\s*["']\S*\d/i : stryMutAct_9fa48("440") ? /\b(password|passcode|pin)\s*[:=]\S*["']?\S*\d/i : stryMutAct_9fa48("439") ? /\b(password|passcode|pin)\s*[:=]\s["']?\S*\d/i : stryMutAct_9fa48("438") ? /\b(password|passcode|pin)\s*[^:=]\s*["']?\S*\d/i : stryMutAct_9fa48("437") ? /\b(password|passcode|pin)\S*[:=]\s*["']?\S*\d/i : stryMutAct_9fa48("436") ? /\b(password|passcode|pin)\s[:=]\s*["']?\S*\d/i : (stryCov_9fa48("436", "437", "438", "439", "440", "441", "442", "443", "444", "445"), /\b(password|passcode|pin)\s*[:=]\s*["']?\S*\d/i)).test(text)),
  message: stryMutAct_9fa48("446") ? "" : (stryCov_9fa48("446"), 'this looks like a password or a code: remove it')
}), stryMutAct_9fa48("447") ? {} : (stryCov_9fa48("447"), {
  found: stryMutAct_9fa48("448") ? () => undefined : (stryCov_9fa48("448"), text => (stryMutAct_9fa48("451") ? /[\W.+-]+@(gmail|googlemail|yahoo|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|comcast|verizon|att)\.(com|net|me)\b/i : stryMutAct_9fa48("450") ? /[^\w.+-]+@(gmail|googlemail|yahoo|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|comcast|verizon|att)\.(com|net|me)\b/i : stryMutAct_9fa48("449") ? /[\w.+-]@(gmail|googlemail|yahoo|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|comcast|verizon|att)\.(com|net|me)\b/i : (stryCov_9fa48("449", "450", "451"), /[\w.+-]+@(gmail|googlemail|yahoo|outlook|hotmail|live|msn|icloud|me|aol|proton|protonmail|comcast|verizon|att)\.(com|net|me)\b/i)).test(text)),
  message: stryMutAct_9fa48("452") ? "" : (stryCov_9fa48("452"), 'this looks like a personal e-mail address: name the address of a desk instead')
})]);
export const privateData: Check = stryMutAct_9fa48("453") ? {} : (stryCov_9fa48("453"), {
  name: stryMutAct_9fa48("454") ? "" : (stryCov_9fa48("454"), 'private data'),
  about: stryMutAct_9fa48("455") ? "" : (stryCov_9fa48("455"), 'The guide is public. Numbers that may belong to a person or a practice have no place in it.'),
  check: stryMutAct_9fa48("456") ? () => undefined : (stryCov_9fa48("456"), content => textsOf(content).flatMap(stryMutAct_9fa48("457") ? () => undefined : (stryCov_9fa48("457"), ({
    text,
    ...place
  }) => stryMutAct_9fa48("458") ? kinds.map(({
    message
  }) => ({
    ...place,
    message
  })) : (stryCov_9fa48("458"), kinds.filter(stryMutAct_9fa48("459") ? () => undefined : (stryCov_9fa48("459"), ({
    found
  }) => found(text))).map(stryMutAct_9fa48("460") ? () => undefined : (stryCov_9fa48("460"), ({
    message
  }) => stryMutAct_9fa48("461") ? {} : (stryCov_9fa48("461"), {
    ...place,
    message
  })))))))
});

/**
 * Whether ten digits are an NPI: the Luhn check of the number with the prefix 80840, as the Centers for Medicare and
 * Medicaid Services define it (45 CFR 162.406).
 */
export function isNpi(digits: string): boolean {
  if (stryMutAct_9fa48("462")) {
    {}
  } else {
    stryCov_9fa48("462");
    const sum = stryMutAct_9fa48("463") ? [...`80840${digits}`].reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0) : (stryCov_9fa48("463"), (stryMutAct_9fa48("464") ? [] : (stryCov_9fa48("464"), [...(stryMutAct_9fa48("465") ? `` : (stryCov_9fa48("465"), `80840${digits}`))])).reverse().reduce((total, digit, index) => {
      if (stryMutAct_9fa48("466")) {
        {}
      } else {
        stryCov_9fa48("466");
        const value = stryMutAct_9fa48("467") ? Number(digit) / (index % 2 === 1 ? 2 : 1) : (stryCov_9fa48("467"), Number(digit) * ((stryMutAct_9fa48("470") ? index % 2 !== 1 : stryMutAct_9fa48("469") ? false : stryMutAct_9fa48("468") ? true : (stryCov_9fa48("468", "469", "470"), (stryMutAct_9fa48("471") ? index * 2 : (stryCov_9fa48("471"), index % 2)) === 1)) ? 2 : 1));
        return stryMutAct_9fa48("472") ? total - (value > 9 ? value - 9 : value) : (stryCov_9fa48("472"), total + ((stryMutAct_9fa48("476") ? value <= 9 : stryMutAct_9fa48("475") ? value >= 9 : stryMutAct_9fa48("474") ? false : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474", "475", "476"), value > 9)) ? stryMutAct_9fa48("477") ? value + 9 : (stryCov_9fa48("477"), value - 9) : value));
      }
    }, 0));
    return stryMutAct_9fa48("480") ? sum % 10 !== 0 : stryMutAct_9fa48("479") ? false : stryMutAct_9fa48("478") ? true : (stryCov_9fa48("478", "479", "480"), (stryMutAct_9fa48("481") ? sum * 10 : (stryCov_9fa48("481"), sum % 10)) === 0);
  }
}