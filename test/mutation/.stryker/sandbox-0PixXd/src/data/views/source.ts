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
import type { Guide } from '../guide.ts';
import { sourceView, type SourceView } from './evidence.ts';
import { titled, type Readable, type Titled } from './titled.ts';
export interface SourceInUse extends SourceView {
  /** The entries that name it as evidence. */
  usedBy: Titled[];
}

/** How many entries the Sources page names for one source; beyond, they stand on a page of their own. */
const MAX_USES_LISTED = 60;
export const hasOwnList = stryMutAct_9fa48("1673") ? () => undefined : (stryCov_9fa48("1673"), (() => {
  const hasOwnList = ({
    usedBy
  }: SourceInUse) => stryMutAct_9fa48("1677") ? usedBy.length <= MAX_USES_LISTED : stryMutAct_9fa48("1676") ? usedBy.length >= MAX_USES_LISTED : stryMutAct_9fa48("1675") ? false : stryMutAct_9fa48("1674") ? true : (stryCov_9fa48("1674", "1675", "1676", "1677"), usedBy.length > MAX_USES_LISTED);
  return hasOwnList;
})());
const readable: Readable[] = stryMutAct_9fa48("1678") ? [] : (stryCov_9fa48("1678"), [stryMutAct_9fa48("1679") ? "" : (stryCov_9fa48("1679"), 'portals'), stryMutAct_9fa48("1680") ? "" : (stryCov_9fa48("1680"), 'regions'), stryMutAct_9fa48("1681") ? "" : (stryCov_9fa48("1681"), 'steps'), stryMutAct_9fa48("1682") ? "" : (stryCov_9fa48("1682"), 'messages'), stryMutAct_9fa48("1683") ? "" : (stryCov_9fa48("1683"), 'faqs'), stryMutAct_9fa48("1684") ? "" : (stryCov_9fa48("1684"), 'docs')]);

/** All sources, in the order of their file, each with what rests on it. */
export function sourcesInUse(guide: Guide): SourceInUse[] {
  if (stryMutAct_9fa48("1685")) {
    {}
  } else {
    stryCov_9fa48("1685");
    const uses = new Map<string, Map<string, Titled>>();
    for (const collection of readable) {
      if (stryMutAct_9fa48("1686")) {
        {}
      } else {
        stryCov_9fa48("1686");
        for (const entry of guide[collection].values()) {
          if (stryMutAct_9fa48("1687")) {
            {}
          } else {
            stryCov_9fa48("1687");
            const ofUses = (stryMutAct_9fa48("1690") ? collection !== 'regions' : stryMutAct_9fa48("1689") ? false : stryMutAct_9fa48("1688") ? true : (stryCov_9fa48("1688", "1689", "1690"), collection === (stryMutAct_9fa48("1691") ? "" : (stryCov_9fa48("1691"), 'regions')))) ? stryMutAct_9fa48("1692") ? guide.regions.get(entry.id)?.portals.flatMap(use => use.evidence) && [] : (stryCov_9fa48("1692"), (stryMutAct_9fa48("1693") ? guide.regions.get(entry.id).portals.flatMap(use => use.evidence) : (stryCov_9fa48("1693"), guide.regions.get(entry.id)?.portals.flatMap(stryMutAct_9fa48("1694") ? () => undefined : (stryCov_9fa48("1694"), use => use.evidence)))) ?? (stryMutAct_9fa48("1695") ? ["Stryker was here"] : (stryCov_9fa48("1695"), []))) : stryMutAct_9fa48("1696") ? ["Stryker was here"] : (stryCov_9fa48("1696"), []);
            for (const {
              source
            } of stryMutAct_9fa48("1697") ? [] : (stryCov_9fa48("1697"), [...entry.evidence, ...ofUses])) {
              if (stryMutAct_9fa48("1698")) {
                {}
              } else {
                stryCov_9fa48("1698");
                const list = stryMutAct_9fa48("1699") ? uses.get(source) && new Map<string, Titled>() : (stryCov_9fa48("1699"), uses.get(source) ?? new Map<string, Titled>());
                uses.set(source, list.set(stryMutAct_9fa48("1701") ? `` : (stryCov_9fa48("1701"), `${collection}/${entry.id}`), titled(guide, collection, entry.id)));
              }
            }
          }
        }
      }
    }
    return (stryMutAct_9fa48("1702") ? [] : (stryCov_9fa48("1702"), [...guide.sources.keys()])).map(stryMutAct_9fa48("1703") ? () => undefined : (stryCov_9fa48("1703"), id => stryMutAct_9fa48("1704") ? {} : (stryCov_9fa48("1704"), {
      ...sourceView(guide, id),
      usedBy: stryMutAct_9fa48("1705") ? [] : (stryCov_9fa48("1705"), [...(stryMutAct_9fa48("1706") ? uses.get(id)?.values() && [] : (stryCov_9fa48("1706"), (stryMutAct_9fa48("1707") ? uses.get(id).values() : (stryCov_9fa48("1707"), uses.get(id)?.values())) ?? (stryMutAct_9fa48("1708") ? ["Stryker was here"] : (stryCov_9fa48("1708"), []))))])
    })));
  }
}