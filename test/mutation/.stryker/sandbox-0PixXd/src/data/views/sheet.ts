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
import type { RegionKind, Status } from '../../schemas/labels.ts';
import type { ContactView } from './contact.ts';
import type { MessageLink } from './message.ts';
import { helpContacts } from './page.ts';
import { portalView, type PortalView, type SignOnView } from './portal.ts';
import { procedureView, type ProcedureView } from './procedure.ts';
import { listedPlaces, nationwideIds, regionView } from './region.ts';

/** Everything on a printed sheet. */
export interface SheetView {
  /** Region or portal name: the heading. */
  name: string;
  /** The portal that the steps are for. */
  portal: PortalView;
  /** Why the place uses it, and what we may say of that: on the sheets of regions with a portal of their own. */
  use?: {
    why: string;
    status: Status;
  } | undefined;
  /** The sheet is of a place, and no source names a portal in use for that place alone. */
  noOwnPortal?: boolean;
  /** More portals of the place, one line each. */
  others: {
    name: string;
    address?: string | undefined;
    status: Status;
  }[];
  messages: MessageLink[];
  contacts: ContactView[];
}

/** Rows that a sheet has room for, found by printing the fullest sheet on the smaller paper. */
const MAX_OTHERS = 2;
const MAX_CONTACTS = 3;
const MAX_MESSAGES = 5;
export function portalSheet(guide: Guide, id: string): SheetView {
  if (stryMutAct_9fa48("1578")) {
    {}
  } else {
    stryCov_9fa48("1578");
    const portal = portalView(guide, id);
    return sheet(guide, portal, stryMutAct_9fa48("1579") ? {} : (stryCov_9fa48("1579"), {
      name: portal.name
    }));
  }
}

/** The sheet of a region: its most likely portal in full, the next ones in a line each. */
export function regionSheet(guide: Guide, id: string): SheetView {
  if (stryMutAct_9fa48("1580")) {
    {}
  } else {
    stryCov_9fa48("1580");
    const region = regionView(guide, id);
    const [nationwide, ...rest] = region.nationwide;
    const uses = stryMutAct_9fa48("1581") ? region.own : (stryCov_9fa48("1581"), region.own.filter(stryMutAct_9fa48("1582") ? () => undefined : (stryCov_9fa48("1582"), ({
      portal
    }) => stryMutAct_9fa48("1583") ? portal.ended : (stryCov_9fa48("1583"), !portal.ended))));
    const [first, ...others] = uses;
    const line = stryMutAct_9fa48("1584") ? () => undefined : (stryCov_9fa48("1584"), (() => {
      const line = (portal: PortalView, status: Status) => stryMutAct_9fa48("1585") ? {} : (stryCov_9fa48("1585"), {
        name: portal.name,
        address: stryMutAct_9fa48("1586") ? portal.address.text : (stryCov_9fa48("1586"), portal.address?.text),
        status
      });
      return line;
    })());
    const ownOthers = others.map(stryMutAct_9fa48("1587") ? () => undefined : (stryCov_9fa48("1587"), ({
      portal,
      evidence
    }) => line(portal, evidence.status)));
    const otherPortals = stryMutAct_9fa48("1588") ? [nationwide, ...rest].map(portal => line(portal, portal.evidence.status)) : (stryCov_9fa48("1588"), (stryMutAct_9fa48("1589") ? [] : (stryCov_9fa48("1589"), [nationwide, ...rest])).filter(stryMutAct_9fa48("1590") ? () => undefined : (stryCov_9fa48("1590"), portal => stryMutAct_9fa48("1593") ? portal === undefined : stryMutAct_9fa48("1592") ? false : stryMutAct_9fa48("1591") ? true : (stryCov_9fa48("1591", "1592", "1593"), portal !== undefined))).map(stryMutAct_9fa48("1594") ? () => undefined : (stryCov_9fa48("1594"), portal => line(portal, portal.evidence.status))));
    if (stryMutAct_9fa48("1596") ? false : stryMutAct_9fa48("1595") ? true : (stryCov_9fa48("1595", "1596"), first)) {
      if (stryMutAct_9fa48("1597")) {
        {}
      } else {
        stryCov_9fa48("1597");
        return sheet(guide, first.portal, stryMutAct_9fa48("1598") ? {} : (stryCov_9fa48("1598"), {
          name: region.name,
          use: stryMutAct_9fa48("1599") ? {} : (stryCov_9fa48("1599"), {
            why: first.why,
            status: first.evidence.status
          }),
          others: stryMutAct_9fa48("1600") ? [...ownOthers, ...otherPortals] : (stryCov_9fa48("1600"), (stryMutAct_9fa48("1601") ? [] : (stryCov_9fa48("1601"), [...ownOthers, ...otherPortals])).slice(0, MAX_OTHERS)),
          contacts: stryMutAct_9fa48("1602") ? [] : (stryCov_9fa48("1602"), [...region.help, ...region.contacts])
        }));
      }
    }
    if (stryMutAct_9fa48("1605") ? false : stryMutAct_9fa48("1604") ? true : stryMutAct_9fa48("1603") ? nationwide : (stryCov_9fa48("1603", "1604", "1605"), !nationwide)) throw new Error(stryMutAct_9fa48("1607") ? `` : (stryCov_9fa48("1607"), `region "${id}" has no portal in use: give one, or a portal with everyState`));
    const offered = region.elsewhere.map(stryMutAct_9fa48("1608") ? () => undefined : (stryCov_9fa48("1608"), ({
      portal,
      evidence
    }) => line(portal, evidence.status)));
    return sheet(guide, nationwide, stryMutAct_9fa48("1609") ? {} : (stryCov_9fa48("1609"), {
      name: region.name,
      noOwnPortal: stryMutAct_9fa48("1610") ? false : (stryCov_9fa48("1610"), true),
      others: stryMutAct_9fa48("1611") ? [...offered, ...otherPortals.slice(1)] : (stryCov_9fa48("1611"), (stryMutAct_9fa48("1612") ? [] : (stryCov_9fa48("1612"), [...offered, ...(stryMutAct_9fa48("1613") ? otherPortals : (stryCov_9fa48("1613"), otherPortals.slice(1)))])).slice(0, MAX_OTHERS)),
      contacts: stryMutAct_9fa48("1614") ? [] : (stryCov_9fa48("1614"), [...region.help, ...region.contacts])
    }));
  }
}
type Own = Pick<SheetView, 'name' | 'use' | 'noOwnPortal'> & Partial<Pick<SheetView, 'others' | 'contacts'>>;
function sheet(guide: Guide, portal: PortalView, {
  others = stryMutAct_9fa48("1615") ? ["Stryker was here"] : (stryCov_9fa48("1615"), []),
  contacts,
  ...own
}: Own): SheetView {
  if (stryMutAct_9fa48("1616")) {
    {}
  } else {
    stryCov_9fa48("1616");
    const first = stryMutAct_9fa48("1617") ? contacts && helpContacts(guide, portal.contacts.map(({
      id
    }) => id)) : (stryCov_9fa48("1617"), contacts ?? helpContacts(guide, portal.contacts.map(stryMutAct_9fa48("1618") ? () => undefined : (stryCov_9fa48("1618"), ({
      id
    }) => id))));
    const all = new Map((stryMutAct_9fa48("1619") ? [] : (stryCov_9fa48("1619"), [...first, ...portal.signOn.contacts])).map(stryMutAct_9fa48("1620") ? () => undefined : (stryCov_9fa48("1620"), contact => stryMutAct_9fa48("1621") ? [] : (stryCov_9fa48("1621"), [contact.id, contact]))));
    return stryMutAct_9fa48("1622") ? {} : (stryCov_9fa48("1622"), {
      ...own,
      portal,
      others,
      contacts: stryMutAct_9fa48("1623") ? [...all.values()] : (stryCov_9fa48("1623"), (stryMutAct_9fa48("1624") ? [] : (stryCov_9fa48("1624"), [...all.values()])).slice(0, MAX_CONTACTS)),
      messages: stryMutAct_9fa48("1625") ? portal.commonMessages : (stryCov_9fa48("1625"), portal.commonMessages.slice(0, MAX_MESSAGES))
    });
  }
}

/** Everything that a sheet of one's own can be made of. */
export interface SheetParts {
  portals: (PortalView & {
    desks: string[];
  })[];
  procedures: ProcedureView[];
  signOns: SignOnView[];
  messages: MessageLink[];
  contacts: ContactView[];
}
export function sheetParts(guide: Guide): SheetParts {
  if (stryMutAct_9fa48("1626")) {
    {}
  } else {
    stryCov_9fa48("1626");
    const portals = stryMutAct_9fa48("1627") ? [...guide.portals.keys()].map(id => portalView(guide, id)) : (stryCov_9fa48("1627"), (stryMutAct_9fa48("1628") ? [] : (stryCov_9fa48("1628"), [...guide.portals.keys()])).map(stryMutAct_9fa48("1629") ? () => undefined : (stryCov_9fa48("1629"), id => portalView(guide, id))).filter(stryMutAct_9fa48("1630") ? () => undefined : (stryCov_9fa48("1630"), ({
      ended
    }) => stryMutAct_9fa48("1631") ? ended : (stryCov_9fa48("1631"), !ended))));
    const unique = stryMutAct_9fa48("1632") ? () => undefined : (stryCov_9fa48("1632"), (() => {
      const unique = <Part extends {
        id: string;
      },>(parts: Part[]) => stryMutAct_9fa48("1633") ? [] : (stryCov_9fa48("1633"), [...new Map(parts.map(stryMutAct_9fa48("1634") ? () => undefined : (stryCov_9fa48("1634"), part => stryMutAct_9fa48("1635") ? [] : (stryCov_9fa48("1635"), [part.id, part])))).values()]);
      return unique;
    })());
    const desksOf = stryMutAct_9fa48("1636") ? () => undefined : (stryCov_9fa48("1636"), (() => {
      const desksOf = (portal: PortalView) => unique(stryMutAct_9fa48("1637") ? [] : (stryCov_9fa48("1637"), [...helpContacts(guide, portal.contacts.map(stryMutAct_9fa48("1638") ? () => undefined : (stryCov_9fa48("1638"), ({
        id
      }) => id))), ...portal.signOn.contacts]));
      return desksOf;
    })());
    return stryMutAct_9fa48("1639") ? {} : (stryCov_9fa48("1639"), {
      portals: portals.map(stryMutAct_9fa48("1640") ? () => undefined : (stryCov_9fa48("1640"), portal => stryMutAct_9fa48("1641") ? {} : (stryCov_9fa48("1641"), {
        ...portal,
        desks: desksOf(portal).map(stryMutAct_9fa48("1642") ? () => undefined : (stryCov_9fa48("1642"), ({
          id
        }) => id))
      }))),
      procedures: unique(portals.flatMap(stryMutAct_9fa48("1643") ? () => undefined : (stryCov_9fa48("1643"), ({
        signIn,
        signOn
      }) => stryMutAct_9fa48("1644") ? [] : (stryCov_9fa48("1644"), [signIn, ...(signOn.signIn ? stryMutAct_9fa48("1645") ? [] : (stryCov_9fa48("1645"), [procedureView(guide, signOn.signIn)]) : stryMutAct_9fa48("1646") ? ["Stryker was here"] : (stryCov_9fa48("1646"), []))])))),
      signOns: unique(portals.map(stryMutAct_9fa48("1647") ? () => undefined : (stryCov_9fa48("1647"), ({
        signOn
      }) => signOn))),
      messages: unique(portals.flatMap(stryMutAct_9fa48("1648") ? () => undefined : (stryCov_9fa48("1648"), ({
        commonMessages
      }) => commonMessages))),
      contacts: unique(portals.flatMap(desksOf))
    });
  }
}

/** What the maker of a sheet chooses from: places with the portals that they use, and all portals in use. */
export interface SheetChoices {
  places: {
    id: string;
    name: string;
    kind: RegionKind;
    portals: string[];
  }[];
  portals: {
    id: string;
    name: string;
  }[];
}
export function sheetChoices(guide: Guide): SheetChoices {
  if (stryMutAct_9fa48("1649")) {
    {}
  } else {
    stryCov_9fa48("1649");
    const portals = stryMutAct_9fa48("1650") ? [...guide.portals.values()] : (stryCov_9fa48("1650"), (stryMutAct_9fa48("1651") ? [] : (stryCov_9fa48("1651"), [...guide.portals.values()])).filter(stryMutAct_9fa48("1652") ? () => undefined : (stryCov_9fa48("1652"), ({
      ended
    }) => stryMutAct_9fa48("1653") ? ended : (stryCov_9fa48("1653"), !ended))));
    const inUse = new Set(portals.map(stryMutAct_9fa48("1654") ? () => undefined : (stryCov_9fa48("1654"), ({
      id
    }) => id)));
    const [nationwide] = nationwideIds(guide);
    return stryMutAct_9fa48("1655") ? {} : (stryCov_9fa48("1655"), {
      places: listedPlaces(guide).places.map(({
        id,
        name,
        kind,
        portals: uses
      }) => {
        if (stryMutAct_9fa48("1656")) {
          {}
        } else {
          stryCov_9fa48("1656");
          const own = stryMutAct_9fa48("1657") ? uses.map(({
            portal
          }) => portal) : (stryCov_9fa48("1657"), uses.map(stryMutAct_9fa48("1658") ? () => undefined : (stryCov_9fa48("1658"), ({
            portal
          }) => portal)).filter(stryMutAct_9fa48("1659") ? () => undefined : (stryCov_9fa48("1659"), portal => inUse.has(portal))));
          return stryMutAct_9fa48("1660") ? {} : (stryCov_9fa48("1660"), {
            id,
            name,
            kind,
            portals: (stryMutAct_9fa48("1663") ? own.length > 0 && nationwide === undefined : stryMutAct_9fa48("1662") ? false : stryMutAct_9fa48("1661") ? true : (stryCov_9fa48("1661", "1662", "1663"), (stryMutAct_9fa48("1666") ? own.length <= 0 : stryMutAct_9fa48("1665") ? own.length >= 0 : stryMutAct_9fa48("1664") ? false : (stryCov_9fa48("1664", "1665", "1666"), own.length > 0)) || (stryMutAct_9fa48("1668") ? nationwide !== undefined : stryMutAct_9fa48("1667") ? false : (stryCov_9fa48("1667", "1668"), nationwide === undefined)))) ? stryMutAct_9fa48("1669") ? own : (stryCov_9fa48("1669"), own.slice(0, 1)) : stryMutAct_9fa48("1670") ? [] : (stryCov_9fa48("1670"), [nationwide])
          });
        }
      }),
      portals: portals.map(stryMutAct_9fa48("1671") ? () => undefined : (stryCov_9fa48("1671"), ({
        id,
        name
      }) => stryMutAct_9fa48("1672") ? {} : (stryCov_9fa48("1672"), {
        id,
        name
      })))
    });
  }
}