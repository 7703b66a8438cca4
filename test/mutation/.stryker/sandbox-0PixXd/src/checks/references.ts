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
import { didYouMean } from '../data/nearest.ts';
import type { CollectionName } from '../data/collections.ts';
import type { Content, Entries, Entry } from '../data/read.ts';
import type { Check } from './check.ts';

/** Fields that name entries of another collection. `*` stands for each item of a list. */
const references: Partial<Record<CollectionName, Record<string, CollectionName>>> = stryMutAct_9fa48("482") ? {} : (stryCov_9fa48("482"), {
  contacts: stryMutAct_9fa48("483") ? {} : (stryCov_9fa48("483"), {
    'evidence.*.source': stryMutAct_9fa48("484") ? "" : (stryCov_9fa48("484"), 'sources')
  }),
  signOns: stryMutAct_9fa48("485") ? {} : (stryCov_9fa48("485"), {
    signIn: stryMutAct_9fa48("486") ? "" : (stryCov_9fa48("486"), 'steps'),
    'recover.*': stryMutAct_9fa48("487") ? "" : (stryCov_9fa48("487"), 'steps'),
    'contacts.*': stryMutAct_9fa48("488") ? "" : (stryCov_9fa48("488"), 'contacts'),
    'evidence.*.source': stryMutAct_9fa48("489") ? "" : (stryCov_9fa48("489"), 'sources')
  }),
  portals: stryMutAct_9fa48("490") ? {} : (stryCov_9fa48("490"), {
    signOn: stryMutAct_9fa48("491") ? "" : (stryCov_9fa48("491"), 'signOns'),
    signIn: stryMutAct_9fa48("492") ? "" : (stryCov_9fa48("492"), 'steps'),
    register: stryMutAct_9fa48("493") ? "" : (stryCov_9fa48("493"), 'steps'),
    'contacts.*': stryMutAct_9fa48("494") ? "" : (stryCov_9fa48("494"), 'contacts'),
    'commonMessages.*': stryMutAct_9fa48("495") ? "" : (stryCov_9fa48("495"), 'messages'),
    'evidence.*.source': stryMutAct_9fa48("496") ? "" : (stryCov_9fa48("496"), 'sources')
  }),
  elsewhere: stryMutAct_9fa48("497") ? {} : (stryCov_9fa48("497"), {
    portal: stryMutAct_9fa48("498") ? "" : (stryCov_9fa48("498"), 'portals'),
    'evidence.*.source': stryMutAct_9fa48("499") ? "" : (stryCov_9fa48("499"), 'sources')
  }),
  regions: stryMutAct_9fa48("500") ? {} : (stryCov_9fa48("500"), {
    'portals.*.portal': stryMutAct_9fa48("501") ? "" : (stryCov_9fa48("501"), 'portals'),
    'portals.*.evidence.*.source': stryMutAct_9fa48("502") ? "" : (stryCov_9fa48("502"), 'sources'),
    'evidence.*.source': stryMutAct_9fa48("503") ? "" : (stryCov_9fa48("503"), 'sources'),
    'contacts.*': stryMutAct_9fa48("504") ? "" : (stryCov_9fa48("504"), 'contacts')
  }),
  claims: stryMutAct_9fa48("505") ? {} : (stryCov_9fa48("505"), {
    'sources.*': stryMutAct_9fa48("506") ? "" : (stryCov_9fa48("506"), 'sources')
  }),
  terms: stryMutAct_9fa48("507") ? {} : (stryCov_9fa48("507"), {
    'sources.*': stryMutAct_9fa48("508") ? "" : (stryCov_9fa48("508"), 'sources')
  }),
  hosts: stryMutAct_9fa48("509") ? {} : (stryCov_9fa48("509"), {
    'sources.*': stryMutAct_9fa48("510") ? "" : (stryCov_9fa48("510"), 'sources')
  }),
  steps: stryMutAct_9fa48("511") ? {} : (stryCov_9fa48("511"), {
    'steps.*.otherwise.*': stryMutAct_9fa48("512") ? "" : (stryCov_9fa48("512"), 'messages'),
    'contacts.*': stryMutAct_9fa48("513") ? "" : (stryCov_9fa48("513"), 'contacts'),
    'evidence.*.source': stryMutAct_9fa48("514") ? "" : (stryCov_9fa48("514"), 'sources')
  }),
  messages: stryMutAct_9fa48("515") ? {} : (stryCov_9fa48("515"), {
    'portals.*': stryMutAct_9fa48("516") ? "" : (stryCov_9fa48("516"), 'portals'),
    'related.*': stryMutAct_9fa48("517") ? "" : (stryCov_9fa48("517"), 'messages'),
    'contacts.*': stryMutAct_9fa48("518") ? "" : (stryCov_9fa48("518"), 'contacts'),
    'evidence.*.source': stryMutAct_9fa48("519") ? "" : (stryCov_9fa48("519"), 'sources')
  }),
  faqs: stryMutAct_9fa48("520") ? {} : (stryCov_9fa48("520"), {
    'procedures.*': stryMutAct_9fa48("521") ? "" : (stryCov_9fa48("521"), 'steps'),
    'messages.*': stryMutAct_9fa48("522") ? "" : (stryCov_9fa48("522"), 'messages'),
    'contacts.*': stryMutAct_9fa48("523") ? "" : (stryCov_9fa48("523"), 'contacts'),
    'evidence.*.source': stryMutAct_9fa48("524") ? "" : (stryCov_9fa48("524"), 'sources')
  }),
  docs: stryMutAct_9fa48("525") ? {} : (stryCov_9fa48("525"), {
    'procedures.*': stryMutAct_9fa48("526") ? "" : (stryCov_9fa48("526"), 'steps'),
    'messages.*': stryMutAct_9fa48("527") ? "" : (stryCov_9fa48("527"), 'messages'),
    'contacts.*': stryMutAct_9fa48("528") ? "" : (stryCov_9fa48("528"), 'contacts'),
    'evidence.*.source': stryMutAct_9fa48("529") ? "" : (stryCov_9fa48("529"), 'sources')
  })
});

/** What one entry of each collection is called in an error. */
const singular: Record<CollectionName, string> = stryMutAct_9fa48("530") ? {} : (stryCov_9fa48("530"), {
  contacts: stryMutAct_9fa48("531") ? "" : (stryCov_9fa48("531"), 'contact'),
  signOns: stryMutAct_9fa48("532") ? "" : (stryCov_9fa48("532"), 'sign-on'),
  portals: stryMutAct_9fa48("533") ? "" : (stryCov_9fa48("533"), 'portal'),
  elsewhere: stryMutAct_9fa48("534") ? "" : (stryCov_9fa48("534"), 'portal'),
  regions: stryMutAct_9fa48("535") ? "" : (stryCov_9fa48("535"), 'region'),
  sources: stryMutAct_9fa48("536") ? "" : (stryCov_9fa48("536"), 'source'),
  claims: stryMutAct_9fa48("537") ? "" : (stryCov_9fa48("537"), 'claim'),
  terms: stryMutAct_9fa48("538") ? "" : (stryCov_9fa48("538"), 'term'),
  everyday: stryMutAct_9fa48("539") ? "" : (stryCov_9fa48("539"), 'everyday word'),
  hosts: stryMutAct_9fa48("540") ? "" : (stryCov_9fa48("540"), 'host'),
  steps: stryMutAct_9fa48("541") ? "" : (stryCov_9fa48("541"), 'procedure'),
  messages: stryMutAct_9fa48("542") ? "" : (stryCov_9fa48("542"), 'message'),
  faqs: stryMutAct_9fa48("543") ? "" : (stryCov_9fa48("543"), 'FAQ'),
  docs: stryMutAct_9fa48("544") ? "" : (stryCov_9fa48("544"), 'page')
});

/** Every id that some entry refers to, by collection. */
export function referredTo({
  entries
}: Pick<Content, 'entries'>): Map<CollectionName, Set<string>> {
  if (stryMutAct_9fa48("545")) {
    {}
  } else {
    stryCov_9fa48("545");
    const found = new Map<CollectionName, Set<string>>();
    for (const {
      target,
      value
    } of referencesIn(entries)) found.set(target, (stryMutAct_9fa48("547") ? found.get(target) && new Set() : (stryCov_9fa48("547"), found.get(target) ?? new Set())).add(value));
    return found;
  }
}

/** Every reference by a field of the table above, and where it stands. */
function referencesIn(entries: Entries): {
  entry: Entry;
  path: (string | number)[];
  value: string;
  target: CollectionName;
}[] {
  if (stryMutAct_9fa48("548")) {
    {}
  } else {
    stryCov_9fa48("548");
    return Object.entries(references).flatMap(stryMutAct_9fa48("549") ? () => undefined : (stryCov_9fa48("549"), ([name, fields]) => entries[name as CollectionName].flatMap(stryMutAct_9fa48("550") ? () => undefined : (stryCov_9fa48("550"), entry => Object.entries(fields).flatMap(stryMutAct_9fa48("551") ? () => undefined : (stryCov_9fa48("551"), ([field, target]) => valuesAt(entry.data, field.split(stryMutAct_9fa48("552") ? "" : (stryCov_9fa48("552"), '.'))).map(stryMutAct_9fa48("553") ? () => undefined : (stryCov_9fa48("553"), found => stryMutAct_9fa48("554") ? {} : (stryCov_9fa48("554"), {
      ...found,
      entry,
      target
    })))))))));
  }
}
export const referencesExist: Check = stryMutAct_9fa48("555") ? {} : (stryCov_9fa48("555"), {
  name: stryMutAct_9fa48("556") ? "" : (stryCov_9fa48("556"), 'references'),
  about: stryMutAct_9fa48("557") ? "" : (stryCov_9fa48("557"), 'A fact is written once and referred to by id, so every id must lead somewhere.'),
  check({
    entries,
    ids
  }) {
    if (stryMutAct_9fa48("558")) {
      {}
    } else {
      stryCov_9fa48("558");
      // A collection that cannot be read at all has been reported: references into it are not a second mistake.
      const leadsNowhere = stryMutAct_9fa48("559") ? () => undefined : (stryCov_9fa48("559"), (() => {
        const leadsNowhere = (target: CollectionName, id: string) => stryMutAct_9fa48("562") ? ids[target].size > 0 || !ids[target].has(id) : stryMutAct_9fa48("561") ? false : stryMutAct_9fa48("560") ? true : (stryCov_9fa48("560", "561", "562"), (stryMutAct_9fa48("565") ? ids[target].size <= 0 : stryMutAct_9fa48("564") ? ids[target].size >= 0 : stryMutAct_9fa48("563") ? true : (stryCov_9fa48("563", "564", "565"), ids[target].size > 0)) && (stryMutAct_9fa48("566") ? ids[target].has(id) : (stryCov_9fa48("566"), !ids[target].has(id))));
        return leadsNowhere;
      })());
      const problem = stryMutAct_9fa48("567") ? () => undefined : (stryCov_9fa48("567"), (() => {
        const problem = (entry: Entry, path: (string | number)[], id: string, target: CollectionName) => stryMutAct_9fa48("568") ? {} : (stryCov_9fa48("568"), {
          ...entry.locate(path),
          path: printed(entry, path),
          message: stryMutAct_9fa48("569") ? `` : (stryCov_9fa48("569"), `no ${singular[target]} "${id}"${didYouMean(id, ids[target])}`)
        });
        return problem;
      })());
      const problems = stryMutAct_9fa48("570") ? referencesIn(entries).map(({
        entry,
        path,
        value,
        target
      }) => problem(entry, path, value, target)) : (stryCov_9fa48("570"), referencesIn(entries).filter(stryMutAct_9fa48("571") ? () => undefined : (stryCov_9fa48("571"), ({
        target,
        value
      }) => leadsNowhere(target, value))).map(stryMutAct_9fa48("572") ? () => undefined : (stryCov_9fa48("572"), ({
        entry,
        path,
        value,
        target
      }) => problem(entry, path, value, target))));
      // A claim's "treatedIn" carries the collection in the reference itself.
      for (const claim of entries.claims) {
        if (stryMutAct_9fa48("573")) {
          {}
        } else {
          stryCov_9fa48("573");
          if (stryMutAct_9fa48("574")) {
            ;
          } else {
            stryCov_9fa48("574");
            claim.data.treatedIn.forEach((reference, index) => {
              if (stryMutAct_9fa48("575")) {
                {}
              } else {
                stryCov_9fa48("575");
                const [target, id] = reference.split('/') as [CollectionName, string];
                if (stryMutAct_9fa48("577") ? false : stryMutAct_9fa48("576") ? true : (stryCov_9fa48("576", "577"), leadsNowhere(target, id))) problems.push(problem(claim, stryMutAct_9fa48("579") ? [] : (stryCov_9fa48("579"), [stryMutAct_9fa48("580") ? "" : (stryCov_9fa48("580"), 'treatedIn'), index]), id, target));
              }
            });
          }
        }
      }
      return problems;
    }
  }
});
function printed(entry: Entry, path: (string | number)[]): string {
  if (stryMutAct_9fa48("581")) {
    {}
  } else {
    stryCov_9fa48("581");
    return path.reduce<string>(stryMutAct_9fa48("582") ? () => undefined : (stryCov_9fa48("582"), (text, part) => (stryMutAct_9fa48("585") ? typeof part !== 'number' : stryMutAct_9fa48("584") ? false : stryMutAct_9fa48("583") ? true : (stryCov_9fa48("583", "584", "585"), typeof part === (stryMutAct_9fa48("586") ? "" : (stryCov_9fa48("586"), 'number')))) ? stryMutAct_9fa48("587") ? `` : (stryCov_9fa48("587"), `${text}[${part}]`) : stryMutAct_9fa48("588") ? `` : (stryCov_9fa48("588"), `${text}.${part}`)), stryMutAct_9fa48("589") ? `` : (stryCov_9fa48("589"), `${entry.collection}.${entry.id}`));
  }
}

/** All values that a pattern such as `steps.*.otherwise.*` reaches, with their paths. */
function valuesAt(data: unknown, pattern: string[], path: (string | number)[] = stryMutAct_9fa48("590") ? ["Stryker was here"] : (stryCov_9fa48("590"), [])): {
  path: (string | number)[];
  value: string;
}[] {
  if (stryMutAct_9fa48("591")) {
    {}
  } else {
    stryCov_9fa48("591");
    const [head, ...rest] = pattern;
    if (stryMutAct_9fa48("594") ? data !== undefined : stryMutAct_9fa48("593") ? false : stryMutAct_9fa48("592") ? true : (stryCov_9fa48("592", "593", "594"), data === undefined)) return stryMutAct_9fa48("595") ? ["Stryker was here"] : (stryCov_9fa48("595"), []);
    if (stryMutAct_9fa48("598") ? head !== undefined : stryMutAct_9fa48("597") ? false : stryMutAct_9fa48("596") ? true : (stryCov_9fa48("596", "597", "598"), head === undefined)) return stryMutAct_9fa48("599") ? [] : (stryCov_9fa48("599"), [stryMutAct_9fa48("600") ? {} : (stryCov_9fa48("600"), {
      path,
      value: String(data)
    })]);
    if (stryMutAct_9fa48("603") ? head !== '*' : stryMutAct_9fa48("602") ? false : stryMutAct_9fa48("601") ? true : (stryCov_9fa48("601", "602", "603"), head === (stryMutAct_9fa48("604") ? "" : (stryCov_9fa48("604"), '*')))) return (data as unknown[]).flatMap(stryMutAct_9fa48("605") ? () => undefined : (stryCov_9fa48("605"), (item, index) => valuesAt(item, rest, stryMutAct_9fa48("606") ? [] : (stryCov_9fa48("606"), [...path, index]))));
    return valuesAt((data as Record<string, unknown>)[head], rest, stryMutAct_9fa48("607") ? [] : (stryCov_9fa48("607"), [...path, head]));
  }
}