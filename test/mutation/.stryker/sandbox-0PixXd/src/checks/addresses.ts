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
import { getDomain } from 'tldts';
import { inspectAddress, type FaultKind } from '../addresses/inspect.ts';
import { didYouMean } from '../data/nearest.ts';
import type { Problem } from '../data/problem.ts';
import type { Entry } from '../data/read.ts';
import { isOfficial, type HostRole } from '../schemas/labels.ts';
import type { Check } from './check.ts';
import { addressesOf } from './texts.ts';
export const addresses: Check = stryMutAct_9fa48("0") ? {} : (stryCov_9fa48("0"), {
  name: stryMutAct_9fa48("1") ? "" : (stryCov_9fa48("1"), 'addresses'),
  about: stryMutAct_9fa48("2") ? "" : (stryCov_9fa48("2"), 'Every address, in a field of its own or in a text, is https on a host of hosts.yaml, letter for letter. Look-alike addresses are how payer logins get stolen.'),
  check(content) {
    if (stryMutAct_9fa48("3")) {
      {}
    } else {
      stryCov_9fa48("3");
      const {
        entries,
        whole
      } = content;
      const roles = new Map(entries.hosts.map(stryMutAct_9fa48("4") ? () => undefined : (stryCov_9fa48("4"), entry => stryMutAct_9fa48("5") ? [] : (stryCov_9fa48("5"), [entry.id, entry.data.role]))));
      if (stryMutAct_9fa48("8") ? false : stryMutAct_9fa48("7") ? true : stryMutAct_9fa48("6") ? whole.has('hosts') : (stryCov_9fa48("6", "7", "8"), !whole.has(stryMutAct_9fa48("9") ? "" : (stryCov_9fa48("9"), 'hosts')))) return stryMutAct_9fa48("10") ? ["Stryker was here"] : (stryCov_9fa48("10"), []);
      const anywhere = addressesOf(content).flatMap(({
        address,
        ...place
      }): Problem[] => {
        if (stryMutAct_9fa48("11")) {
          {}
        } else {
          stryCov_9fa48("11");
          const message = faultOf(address, roles);
          return message ? stryMutAct_9fa48("12") ? [] : (stryCov_9fa48("12"), [stryMutAct_9fa48("13") ? {} : (stryCov_9fa48("13"), {
            ...place,
            message
          })]) : stryMutAct_9fa48("14") ? ["Stryker was here"] : (stryCov_9fa48("14"), []);
        }
      });
      return stryMutAct_9fa48("15") ? [] : (stryCov_9fa48("15"), [...anywhere, ...entries.portals.flatMap(stryMutAct_9fa48("16") ? () => undefined : (stryCov_9fa48("16"), portal => unofficial(portal, roles)))]);
    }
  }
});
type Roles = Map<string, HostRole>;

/** A portal's own addresses must not be on a page that we merely read. */
function unofficial(portal: Entry<'portals'>, roles: Roles): Problem[] {
  if (stryMutAct_9fa48("17")) {
    {}
  } else {
    stryCov_9fa48("17");
    return (['address', 'registerAddress'] as const).flatMap(field => {
      if (stryMutAct_9fa48("18")) {
        {}
      } else {
        stryCov_9fa48("18");
        const address = portal.data[field];
        const host = (stryMutAct_9fa48("21") ? address || URL.canParse(address) : stryMutAct_9fa48("20") ? false : stryMutAct_9fa48("19") ? true : (stryCov_9fa48("19", "20", "21"), address && URL.canParse(address))) ? new URL(address).hostname : stryMutAct_9fa48("22") ? "Stryker was here!" : (stryCov_9fa48("22"), '');
        const role = roles.get(host);
        if (stryMutAct_9fa48("25") ? !role && isOfficial(role) : stryMutAct_9fa48("24") ? false : stryMutAct_9fa48("23") ? true : (stryCov_9fa48("23", "24", "25"), (stryMutAct_9fa48("26") ? role : (stryCov_9fa48("26"), !role)) || isOfficial(role))) return stryMutAct_9fa48("27") ? ["Stryker was here"] : (stryCov_9fa48("27"), []);
        return stryMutAct_9fa48("28") ? {} : (stryCov_9fa48("28"), {
          ...portal.locate(stryMutAct_9fa48("29") ? [] : (stryCov_9fa48("29"), [field])),
          path: stryMutAct_9fa48("30") ? `` : (stryCov_9fa48("30"), `portals.${portal.id}.${field}`),
          message: stryMutAct_9fa48("31") ? `` : (stryCov_9fa48("31"), `the host "${host}" is listed as "${role}": a portal needs an official host`)
        });
      }
    });
  }
}

/** What an editor should do about each fault; without an entry, the fault's own words are enough. */
const mend: Partial<Record<FaultKind, string>> = stryMutAct_9fa48("32") ? {} : (stryCov_9fa48("32"), {
  unreadable: stryMutAct_9fa48("33") ? "" : (stryCov_9fa48("33"), 'this is not an address: copy it again from its source'),
  'not-https': stryMutAct_9fa48("34") ? "" : (stryCov_9fa48("34"), 'write the whole address, starting with https://'),
  'user-info': stryMutAct_9fa48("35") ? "" : (stryCov_9fa48("35"), 'remove the part before @: an address must not carry a user name'),
  port: stryMutAct_9fa48("36") ? "" : (stryCov_9fa48("36"), 'remove the port, the number after the host'),
  number: stryMutAct_9fa48("37") ? "" : (stryCov_9fa48("37"), 'name the host: a number names no owner'),
  'trailing-dot': stryMutAct_9fa48("38") ? "" : (stryCov_9fa48("38"), 'remove the dot at the end of the host'),
  'foreign-letters': stryMutAct_9fa48("39") ? "" : (stryCov_9fa48("39"), 'write the address in plain letters only: a foreign letter can imitate another'),
  shortener: stryMutAct_9fa48("40") ? "" : (stryCov_9fa48("40"), 'write the address that the short link leads to'),
  redirect: stryMutAct_9fa48("41") ? "" : (stryCov_9fa48("41"), 'remove the other address that it carries inside')
});
function faultOf(address: string, roles: Roles): string | undefined {
  if (stryMutAct_9fa48("42")) {
    {}
  } else {
    stryCov_9fa48("42");
    const {
      host,
      listed,
      faults
    } = inspectAddress(address, new Set(roles.keys()), getDomain);
    const [message] = faults.flatMap(stryMutAct_9fa48("43") ? () => undefined : (stryCov_9fa48("43"), ({
      kind
    }) => stryMutAct_9fa48("44") ? mend[kind] && [] : (stryCov_9fa48("44"), mend[kind] ?? (stryMutAct_9fa48("45") ? ["Stryker was here"] : (stryCov_9fa48("45"), [])))));
    if (stryMutAct_9fa48("47") ? false : stryMutAct_9fa48("46") ? true : (stryCov_9fa48("46", "47"), message)) return message;
    if (stryMutAct_9fa48("50") ? false : stryMutAct_9fa48("49") ? true : stryMutAct_9fa48("48") ? listed : (stryCov_9fa48("48", "49", "50"), !listed)) return stryMutAct_9fa48("51") ? `` : (stryCov_9fa48("51"), `the host "${host}" is not in hosts.yaml${didYouMean(host, roles.keys())}`);
    if (stryMutAct_9fa48("53") ? false : stryMutAct_9fa48("52") ? true : (stryCov_9fa48("52", "53"), (stryMutAct_9fa48("54") ? /[\x21-\x7e]/ : (stryCov_9fa48("54"), /[^\x21-\x7e]/)).test(address))) return mend[stryMutAct_9fa48("55") ? "" : (stryCov_9fa48("55"), 'foreign-letters')];
    return undefined;
  }
}