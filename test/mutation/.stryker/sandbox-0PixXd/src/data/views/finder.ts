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
import { procedureTaskLabels, type ProcedureTask, type RegionKind } from '../../schemas/labels.ts';
import type { Guide } from '../guide.ts';
import { portalsByTask } from './portal.ts';
import { listedPlaces, nationwideIds } from './region.ts';

/** What the finder offers: a place, a wish, and what it takes to bring the two together. */
export interface FinderChoices {
  places: {
    id: string;
    name: string;
    kind: RegionKind;
    /** Every portal on the page of the place, its own first. */
    portals: string[];
    /** The first portal whose registration steps stand on that page. */
    register?: string | undefined;
  }[];
  /** Tasks with a page of their own. */
  tasks: {
    task: ProcedureTask;
    label: string;
  }[];
  /** Wishes that some portals serve, with those portals. */
  wishes: {
    task: string;
    label: string;
    portals: string[];
  }[];
}
export function finderChoices(guide: Guide): FinderChoices {
  if (stryMutAct_9fa48("1335")) {
    {}
  } else {
    stryCov_9fa48("1335");
    const inUse = stryMutAct_9fa48("1336") ? () => undefined : (stryCov_9fa48("1336"), (() => {
      const inUse = (id: string) => stryMutAct_9fa48("1337") ? guide.portals.get(id)?.ended : (stryCov_9fa48("1337"), !(stryMutAct_9fa48("1338") ? guide.portals.get(id).ended : (stryCov_9fa48("1338"), guide.portals.get(id)?.ended)));
      return inUse;
    })());
    const nationwide = nationwideIds(guide);
    return stryMutAct_9fa48("1339") ? {} : (stryCov_9fa48("1339"), {
      places: listedPlaces(guide).places.map(({
        id,
        name,
        kind,
        portals: uses
      }) => {
        if (stryMutAct_9fa48("1340")) {
          {}
        } else {
          stryCov_9fa48("1340");
          const own = stryMutAct_9fa48("1341") ? uses.map(use => use.portal) : (stryCov_9fa48("1341"), uses.map(stryMutAct_9fa48("1342") ? () => undefined : (stryCov_9fa48("1342"), use => use.portal)).filter(inUse));
          return stryMutAct_9fa48("1343") ? {} : (stryCov_9fa48("1343"), {
            id,
            name,
            kind,
            portals: stryMutAct_9fa48("1344") ? [] : (stryCov_9fa48("1344"), [...own, ...nationwide]),
            register: (stryMutAct_9fa48("1345") ? [] : (stryCov_9fa48("1345"), [...own, ...(stryMutAct_9fa48("1346") ? nationwide : (stryCov_9fa48("1346"), nationwide.slice(0, 1)))])).find(stryMutAct_9fa48("1347") ? () => undefined : (stryCov_9fa48("1347"), portal => stryMutAct_9fa48("1348") ? guide.portals.get(portal).register : (stryCov_9fa48("1348"), guide.portals.get(portal)?.register)))
          });
        }
      }),
      tasks: (Object.entries(procedureTaskLabels) as [ProcedureTask, string][]).map(stryMutAct_9fa48("1349") ? () => undefined : (stryCov_9fa48("1349"), ([task, label]) => stryMutAct_9fa48("1350") ? {} : (stryCov_9fa48("1350"), {
        task,
        label
      }))),
      wishes: portalsByTask(guide).map(stryMutAct_9fa48("1351") ? () => undefined : (stryCov_9fa48("1351"), ({
        task,
        label,
        portals
      }) => stryMutAct_9fa48("1352") ? {} : (stryCov_9fa48("1352"), {
        task,
        label,
        portals: portals.map(stryMutAct_9fa48("1353") ? () => undefined : (stryCov_9fa48("1353"), ({
          id
        }) => id))
      })))
    });
  }
}