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
import type { PortalUse } from '../../schemas/region.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { helpContacts } from './page.ts';
import { portalView, type PortalView } from './portal.ts';

/** A portal as one region uses it. */
export interface PortalUseView {
  portal: PortalView;
  why: string;
  /** What says that this region uses it; not what says that the portal exists. */
  evidence: EvidenceView;
}
export interface RegionView extends Omit<Stored<'regions'>, 'portals' | 'contacts' | 'evidence'> {
  /** Portals of this region alone, most likely first. Empty where no source names one. */
  own: PortalUseView[];
  /** Portals of every state. */
  nationwide: PortalView[];
  /** Portals that are offered because nothing is known: only when `own` is empty and the region is a state. */
  elsewhere: PortalUseView[];
  /** Desks of this region alone. */
  contacts: ContactView[];
  /** Desks to call for the region's first portal in use. Where the region has desks of that portal to itself, only those. */
  help: ContactView[];
  /** On a state: the areas in it. On an area: its states. */
  nearby: {
    id: string;
    name: string;
  }[];
  /** All that says which portals are this region's own; the nationwide portals name their own sources. */
  evidence: EvidenceView;
}
export function regionView(guide: Guide, id: string): RegionView {
  if (stryMutAct_9fa48("1480")) {
    {}
  } else {
    stryCov_9fa48("1480");
    const region = need(guide, stryMutAct_9fa48("1481") ? "" : (stryCov_9fa48("1481"), 'regions'), id);
    const useView = stryMutAct_9fa48("1482") ? () => undefined : (stryCov_9fa48("1482"), (() => {
      const useView = ({
        portal,
        why,
        evidence
      }: PortalUse): PortalUseView => stryMutAct_9fa48("1483") ? {} : (stryCov_9fa48("1483"), {
        portal: portalView(guide, portal),
        why,
        evidence: evidenceView(guide, stryMutAct_9fa48("1484") ? {} : (stryCov_9fa48("1484"), {
          evidence,
          reviewedOn: region.reviewedOn,
          ended: need(guide, stryMutAct_9fa48("1485") ? "" : (stryCov_9fa48("1485"), 'portals'), portal).ended
        }), paceOf.regions)
      });
      return useView;
    })());
    const elsewhere = (stryMutAct_9fa48("1488") ? region.portals.length === 0 || region.kind === 'state' : stryMutAct_9fa48("1487") ? false : stryMutAct_9fa48("1486") ? true : (stryCov_9fa48("1486", "1487", "1488"), (stryMutAct_9fa48("1490") ? region.portals.length !== 0 : stryMutAct_9fa48("1489") ? true : (stryCov_9fa48("1489", "1490"), region.portals.length === 0)) && (stryMutAct_9fa48("1492") ? region.kind !== 'state' : stryMutAct_9fa48("1491") ? true : (stryCov_9fa48("1491", "1492"), region.kind === (stryMutAct_9fa48("1493") ? "" : (stryCov_9fa48("1493"), 'state')))))) ? stryMutAct_9fa48("1494") ? [] : (stryCov_9fa48("1494"), [...guide.elsewhere.values()]) : stryMutAct_9fa48("1495") ? ["Stryker was here"] : (stryCov_9fa48("1495"), []);
    const uses = stryMutAct_9fa48("1496") ? [] : (stryCov_9fa48("1496"), [...region.portals, ...elsewhere]);
    const portalIds = stryMutAct_9fa48("1497") ? [] : (stryCov_9fa48("1497"), [...region.portals.map(stryMutAct_9fa48("1498") ? () => undefined : (stryCov_9fa48("1498"), use => use.portal)), ...nationwideIds(guide)]);
    const main = portalIds.map(stryMutAct_9fa48("1499") ? () => undefined : (stryCov_9fa48("1499"), portal => need(guide, stryMutAct_9fa48("1500") ? "" : (stryCov_9fa48("1500"), 'portals'), portal))).find(stryMutAct_9fa48("1501") ? () => undefined : (stryCov_9fa48("1501"), portal => stryMutAct_9fa48("1502") ? portal.ended : (stryCov_9fa48("1502"), !portal.ended)));
    const shared = stryMutAct_9fa48("1503") ? main?.contacts && [] : (stryCov_9fa48("1503"), (stryMutAct_9fa48("1504") ? main.contacts : (stryCov_9fa48("1504"), main?.contacts)) ?? (stryMutAct_9fa48("1505") ? ["Stryker was here"] : (stryCov_9fa48("1505"), [])));
    const narrowed = stryMutAct_9fa48("1506") ? shared : (stryCov_9fa48("1506"), shared.filter(stryMutAct_9fa48("1507") ? () => undefined : (stryCov_9fa48("1507"), contact => region.contacts.includes(contact))));
    const ownIds = new Set(uses.map(stryMutAct_9fa48("1508") ? () => undefined : (stryCov_9fa48("1508"), use => use.portal)));
    return stryMutAct_9fa48("1509") ? {} : (stryCov_9fa48("1509"), {
      ...region,
      own: region.portals.map(useView),
      elsewhere: elsewhere.map(useView),
      nationwide: stryMutAct_9fa48("1510") ? nationwideIds(guide).map(portal => portalView(guide, portal)) : (stryCov_9fa48("1510"), nationwideIds(guide).filter(stryMutAct_9fa48("1511") ? () => undefined : (stryCov_9fa48("1511"), portal => stryMutAct_9fa48("1512") ? ownIds.has(portal) : (stryCov_9fa48("1512"), !ownIds.has(portal)))).map(stryMutAct_9fa48("1513") ? () => undefined : (stryCov_9fa48("1513"), portal => portalView(guide, portal)))),
      contacts: contactViews(guide, region.contacts),
      help: helpContacts(guide, (stryMutAct_9fa48("1517") ? narrowed.length <= 0 : stryMutAct_9fa48("1516") ? narrowed.length >= 0 : stryMutAct_9fa48("1515") ? false : stryMutAct_9fa48("1514") ? true : (stryCov_9fa48("1514", "1515", "1516", "1517"), narrowed.length > 0)) ? narrowed : shared),
      nearby: stryMutAct_9fa48("1518") ? [...guide.regions.values()].map(other => ({
        id: other.id,
        name: other.name
      })) : (stryCov_9fa48("1518"), (stryMutAct_9fa48("1519") ? [] : (stryCov_9fa48("1519"), [...guide.regions.values()])).filter(stryMutAct_9fa48("1520") ? () => undefined : (stryCov_9fa48("1520"), other => stryMutAct_9fa48("1523") ? other.id !== id && other.kind === 'state' !== (region.kind === 'state') || other.states.some(state => region.states.includes(state)) : stryMutAct_9fa48("1522") ? false : stryMutAct_9fa48("1521") ? true : (stryCov_9fa48("1521", "1522", "1523"), (stryMutAct_9fa48("1525") ? other.id !== id || other.kind === 'state' !== (region.kind === 'state') : stryMutAct_9fa48("1524") ? true : (stryCov_9fa48("1524", "1525"), (stryMutAct_9fa48("1527") ? other.id === id : stryMutAct_9fa48("1526") ? true : (stryCov_9fa48("1526", "1527"), other.id !== id)) && (stryMutAct_9fa48("1529") ? other.kind === 'state' === (region.kind === 'state') : stryMutAct_9fa48("1528") ? true : (stryCov_9fa48("1528", "1529"), (stryMutAct_9fa48("1532") ? other.kind !== 'state' : stryMutAct_9fa48("1531") ? false : stryMutAct_9fa48("1530") ? true : (stryCov_9fa48("1530", "1531", "1532"), other.kind === (stryMutAct_9fa48("1533") ? "" : (stryCov_9fa48("1533"), 'state')))) !== (stryMutAct_9fa48("1536") ? region.kind !== 'state' : stryMutAct_9fa48("1535") ? false : stryMutAct_9fa48("1534") ? true : (stryCov_9fa48("1534", "1535", "1536"), region.kind === (stryMutAct_9fa48("1537") ? "" : (stryCov_9fa48("1537"), 'state')))))))) && (stryMutAct_9fa48("1538") ? other.states.every(state => region.states.includes(state)) : (stryCov_9fa48("1538"), other.states.some(stryMutAct_9fa48("1539") ? () => undefined : (stryCov_9fa48("1539"), state => region.states.includes(state)))))))).map(stryMutAct_9fa48("1540") ? () => undefined : (stryCov_9fa48("1540"), other => stryMutAct_9fa48("1541") ? {} : (stryCov_9fa48("1541"), {
        id: other.id,
        name: other.name
      })))),
      evidence: evidenceView(guide, stryMutAct_9fa48("1542") ? {} : (stryCov_9fa48("1542"), {
        evidence: stryMutAct_9fa48("1543") ? [] : (stryCov_9fa48("1543"), [...uses.flatMap(stryMutAct_9fa48("1544") ? () => undefined : (stryCov_9fa48("1544"), use => use.evidence)), ...region.evidence]),
        reviewedOn: region.reviewedOn
      }), paceOf.regions)
    });
  }
}

/** Ids of the portals that every state has, in the order of the data file. */
/** How many counties and other areas a list of all places names; beyond, each stands on the page of its state alone. */
const MAX_AREAS_LISTED = 60;

/** The places that a list of all places names, so that it stays short however much the guide holds. */
export function listedPlaces(guide: Guide): {
  places: Stored<'regions'>[];
  areasLeftOut: boolean;
} {
  if (stryMutAct_9fa48("1545")) {
    {}
  } else {
    stryCov_9fa48("1545");
    const all = stryMutAct_9fa48("1546") ? [] : (stryCov_9fa48("1546"), [...guide.regions.values()]);
    const states = stryMutAct_9fa48("1547") ? all : (stryCov_9fa48("1547"), all.filter(stryMutAct_9fa48("1548") ? () => undefined : (stryCov_9fa48("1548"), ({
      kind
    }) => stryMutAct_9fa48("1551") ? kind !== 'state' : stryMutAct_9fa48("1550") ? false : stryMutAct_9fa48("1549") ? true : (stryCov_9fa48("1549", "1550", "1551"), kind === (stryMutAct_9fa48("1552") ? "" : (stryCov_9fa48("1552"), 'state'))))));
    const areasLeftOut = stryMutAct_9fa48("1556") ? all.length - states.length <= MAX_AREAS_LISTED : stryMutAct_9fa48("1555") ? all.length - states.length >= MAX_AREAS_LISTED : stryMutAct_9fa48("1554") ? false : stryMutAct_9fa48("1553") ? true : (stryCov_9fa48("1553", "1554", "1555", "1556"), (stryMutAct_9fa48("1557") ? all.length + states.length : (stryCov_9fa48("1557"), all.length - states.length)) > MAX_AREAS_LISTED);
    // An area in no state's list would be nowhere.
    return stryMutAct_9fa48("1558") ? {} : (stryCov_9fa48("1558"), {
      places: areasLeftOut ? stryMutAct_9fa48("1559") ? all : (stryCov_9fa48("1559"), all.filter(stryMutAct_9fa48("1560") ? () => undefined : (stryCov_9fa48("1560"), ({
        kind,
        states: within
      }) => stryMutAct_9fa48("1563") ? kind === 'state' && within.length === 0 : stryMutAct_9fa48("1562") ? false : stryMutAct_9fa48("1561") ? true : (stryCov_9fa48("1561", "1562", "1563"), (stryMutAct_9fa48("1565") ? kind !== 'state' : stryMutAct_9fa48("1564") ? false : (stryCov_9fa48("1564", "1565"), kind === (stryMutAct_9fa48("1566") ? "" : (stryCov_9fa48("1566"), 'state')))) || (stryMutAct_9fa48("1568") ? within.length !== 0 : stryMutAct_9fa48("1567") ? false : (stryCov_9fa48("1567", "1568"), within.length === 0)))))) : all,
      areasLeftOut
    });
  }
}
export function nationwideIds(guide: Guide): string[] {
  if (stryMutAct_9fa48("1569")) {
    {}
  } else {
    stryCov_9fa48("1569");
    return stryMutAct_9fa48("1570") ? [...guide.portals.values()].map(({
      id
    }) => id) : (stryCov_9fa48("1570"), (stryMutAct_9fa48("1571") ? [] : (stryCov_9fa48("1571"), [...guide.portals.values()])).filter(stryMutAct_9fa48("1572") ? () => undefined : (stryCov_9fa48("1572"), portal => stryMutAct_9fa48("1575") ? portal.everyState || !portal.ended : stryMutAct_9fa48("1574") ? false : stryMutAct_9fa48("1573") ? true : (stryCov_9fa48("1573", "1574", "1575"), portal.everyState && (stryMutAct_9fa48("1576") ? portal.ended : (stryCov_9fa48("1576"), !portal.ended))))).map(stryMutAct_9fa48("1577") ? () => undefined : (stryCov_9fa48("1577"), ({
      id
    }) => id)));
  }
}