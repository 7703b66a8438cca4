/** The one value that pages, sheets and search are made from: every entry by id, in the order of its file. */
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
import type { CollectionName, DataOf } from './collections.ts';
export type Stored<Name extends CollectionName> = DataOf<Name> & {
  id: string;
  /** Whether an MDX file has text below its frontmatter. */
  hasBody: boolean;
};
export type Guide = { [Name in CollectionName]: ReadonlyMap<string, Stored<Name>> };

/** An entry as Astro's content layer hands it back. */
type EntryLike = {
  id: string;
  data: object;
  body?: string | undefined;
};

/** Puts entries into a Guide. Pure: what it is given must have passed the checks. */
export function assembleGuide(entries: Record<CollectionName, readonly EntryLike[]>): Guide {
  if (stryMutAct_9fa48("850")) {
    {}
  } else {
    stryCov_9fa48("850");
    const guide: Record<string, Map<string, unknown>> = {};
    for (const [name, list] of Object.entries(entries)) {
      if (stryMutAct_9fa48("851")) {
        {}
      } else {
        stryCov_9fa48("851");
        guide[name] = new Map(list.map(stryMutAct_9fa48("852") ? () => undefined : (stryCov_9fa48("852"), ({
          id,
          data,
          body
        }) => stryMutAct_9fa48("853") ? [] : (stryCov_9fa48("853"), [id, stryMutAct_9fa48("854") ? {} : (stryCov_9fa48("854"), {
          ...data,
          id,
          hasBody: Boolean(stryMutAct_9fa48("856") ? body.trim() : stryMutAct_9fa48("855") ? body : (stryCov_9fa48("855", "856"), body?.trim()))
        })]))));
      }
    }
    return guide as unknown as Guide;
  }
}

/**
 * The entry with an id.
 * @throws if there is none; the checks make sure that this cannot happen with content that passed them.
 */
export function need<Name extends CollectionName>(guide: Guide, name: Name, id: string): Stored<Name> {
  if (stryMutAct_9fa48("857")) {
    {}
  } else {
    stryCov_9fa48("857");
    const entry = guide[name].get(id);
    if (stryMutAct_9fa48("860") ? false : stryMutAct_9fa48("859") ? true : stryMutAct_9fa48("858") ? entry : (stryCov_9fa48("858", "859", "860"), !entry)) throw new Error(stryMutAct_9fa48("862") ? `` : (stryCov_9fa48("862"), `no entry "${id}" in ${name}: run "npm run check"`));
    return entry;
  }
}