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
import { addressesIn } from '../addresses/find.ts';
import type { Content, Entry } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';
type Place = Omit<Problem, 'message'>;

/** A piece of written text, and where it stands. */
export interface Text extends Place {
  text: string;
}

/** Every text of the content: each field that holds words, and each line below a frontmatter. */
export function textsOf({
  entries
}: Content): Text[] {
  if (stryMutAct_9fa48("748")) {
    {}
  } else {
    stryCov_9fa48("748");
    return Object.values<Entry[]>(entries).flatMap(stryMutAct_9fa48("749") ? () => undefined : (stryCov_9fa48("749"), list => list.flatMap(stryMutAct_9fa48("750") ? () => undefined : (stryCov_9fa48("750"), entry => stryMutAct_9fa48("751") ? [] : (stryCov_9fa48("751"), [...inFields(entry), ...inBody(entry)])))));
  }
}

/** Every address of the content, in a field of its own or among words, and where it stands. */
export function addressesOf(content: Content): (Place & {
  address: string;
})[] {
  if (stryMutAct_9fa48("752")) {
    {}
  } else {
    stryCov_9fa48("752");
    return textsOf(content).flatMap(stryMutAct_9fa48("753") ? () => undefined : (stryCov_9fa48("753"), ({
      text,
      ...place
    }) => ((stryMutAct_9fa48("756") ? /^[^a-z]+:\/\//i : stryMutAct_9fa48("755") ? /^[a-z]:\/\//i : stryMutAct_9fa48("754") ? /[a-z]+:\/\//i : (stryCov_9fa48("754", "755", "756"), /^[a-z]+:\/\//i)).test(text) ? stryMutAct_9fa48("757") ? [] : (stryCov_9fa48("757"), [text]) : addressesIn(text)).map(stryMutAct_9fa48("758") ? () => undefined : (stryCov_9fa48("758"), address => stryMutAct_9fa48("759") ? {} : (stryCov_9fa48("759"), {
      ...place,
      address
    })))));
  }
}
function inFields(entry: Entry): Text[] {
  if (stryMutAct_9fa48("760")) {
    {}
  } else {
    stryCov_9fa48("760");
    return strings(entry.data).map(stryMutAct_9fa48("761") ? () => undefined : (stryCov_9fa48("761"), ({
      text,
      path
    }) => stryMutAct_9fa48("762") ? {} : (stryCov_9fa48("762"), {
      ...entry.locate(path),
      path: (stryMutAct_9fa48("763") ? [] : (stryCov_9fa48("763"), [entry.collection, entry.id, ...path])).join(stryMutAct_9fa48("764") ? "" : (stryCov_9fa48("764"), '.')),
      text
    })));
  }
}
function inBody({
  collection,
  id,
  file,
  body
}: Entry): Text[] {
  if (stryMutAct_9fa48("765")) {
    {}
  } else {
    stryCov_9fa48("765");
    return (stryMutAct_9fa48("766") ? body?.text && '' : (stryCov_9fa48("766"), (stryMutAct_9fa48("767") ? body.text : (stryCov_9fa48("767"), body?.text)) ?? (stryMutAct_9fa48("768") ? "Stryker was here!" : (stryCov_9fa48("768"), '')))).split(stryMutAct_9fa48("769") ? "" : (stryCov_9fa48("769"), '\n')).map(stryMutAct_9fa48("770") ? () => undefined : (stryCov_9fa48("770"), (text, index) => stryMutAct_9fa48("771") ? {} : (stryCov_9fa48("771"), {
      file,
      line: stryMutAct_9fa48("772") ? (body?.firstLine ?? 1) - index : (stryCov_9fa48("772"), (stryMutAct_9fa48("773") ? body?.firstLine && 1 : (stryCov_9fa48("773"), (stryMutAct_9fa48("774") ? body.firstLine : (stryCov_9fa48("774"), body?.firstLine)) ?? 1)) + index),
      column: 1,
      path: stryMutAct_9fa48("775") ? `` : (stryCov_9fa48("775"), `${collection}.${id}`),
      text
    })));
  }
}
function strings(value: unknown, path: (string | number)[] = stryMutAct_9fa48("776") ? ["Stryker was here"] : (stryCov_9fa48("776"), [])): {
  text: string;
  path: (string | number)[];
}[] {
  if (stryMutAct_9fa48("777")) {
    {}
  } else {
    stryCov_9fa48("777");
    if (stryMutAct_9fa48("780") ? typeof value !== 'string' : stryMutAct_9fa48("779") ? false : stryMutAct_9fa48("778") ? true : (stryCov_9fa48("778", "779", "780"), typeof value === (stryMutAct_9fa48("781") ? "" : (stryCov_9fa48("781"), 'string')))) return stryMutAct_9fa48("782") ? [] : (stryCov_9fa48("782"), [stryMutAct_9fa48("783") ? {} : (stryCov_9fa48("783"), {
      text: value,
      path
    })]);
    if (stryMutAct_9fa48("786") ? typeof value !== 'object' && value === null : stryMutAct_9fa48("785") ? false : stryMutAct_9fa48("784") ? true : (stryCov_9fa48("784", "785", "786"), (stryMutAct_9fa48("788") ? typeof value === 'object' : stryMutAct_9fa48("787") ? false : (stryCov_9fa48("787", "788"), typeof value !== (stryMutAct_9fa48("789") ? "" : (stryCov_9fa48("789"), 'object')))) || (stryMutAct_9fa48("791") ? value !== null : stryMutAct_9fa48("790") ? false : (stryCov_9fa48("790", "791"), value === null)))) return stryMutAct_9fa48("792") ? ["Stryker was here"] : (stryCov_9fa48("792"), []);
    return Object.entries(value).flatMap(stryMutAct_9fa48("793") ? () => undefined : (stryCov_9fa48("793"), ([key, item]) => strings(item, stryMutAct_9fa48("794") ? [] : (stryCov_9fa48("794"), [...path, Array.isArray(value) ? Number(key) : key]))));
  }
}