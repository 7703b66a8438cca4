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
import { portalTaskLabels, type PortalTask, type Status } from '../../schemas/labels.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { addressView, type AddressView } from './address.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, statusIn, type EvidenceView } from './evidence.ts';
import { messageLinks, messagesOfPortal, type MessageLink } from './message.ts';
import { procedureView, type ProcedureView } from './procedure.ts';
export interface SignOnView extends Omit<Stored<'signOns'>, 'recover' | 'contacts' | 'evidence'> {
  recover: {
    id: string;
    title: string;
    task: string;
  }[];
  contacts: ContactView[];
  evidence: EvidenceView;
}
type Replaced = 'address' | 'registerAddress' | 'signOn' | 'signIn' | 'register' | 'contacts' | 'commonMessages' | 'evidence';
export interface PortalView extends Omit<Stored<'portals'>, Replaced> {
  address?: AddressView | undefined;
  registerAddress?: AddressView | undefined;
  signOn: SignOnView;
  signIn: ProcedureView;
  register?: ProcedureView | undefined;
  contacts: ContactView[];
  commonMessages: MessageLink[];
  messages: MessageLink[];
  evidence: EvidenceView;
  usedIn: {
    id: string;
    name: string;
    why: string;
    status: Status;
  }[];
}
export function portalView(guide: Guide, id: string): PortalView {
  if (stryMutAct_9fa48("1422")) {
    {}
  } else {
    stryCov_9fa48("1422");
    const portal = need(guide, stryMutAct_9fa48("1423") ? "" : (stryCov_9fa48("1423"), 'portals'), id);
    return stryMutAct_9fa48("1424") ? {} : (stryCov_9fa48("1424"), {
      ...portal,
      address: (stryMutAct_9fa48("1427") ? portal.address !== undefined : stryMutAct_9fa48("1426") ? false : stryMutAct_9fa48("1425") ? true : (stryCov_9fa48("1425", "1426", "1427"), portal.address === undefined)) ? undefined : addressView(portal.address),
      registerAddress: (stryMutAct_9fa48("1430") ? portal.registerAddress !== undefined : stryMutAct_9fa48("1429") ? false : stryMutAct_9fa48("1428") ? true : (stryCov_9fa48("1428", "1429", "1430"), portal.registerAddress === undefined)) ? undefined : addressView(portal.registerAddress),
      signOn: signOnView(guide, portal.signOn),
      signIn: procedureView(guide, portal.signIn),
      register: (stryMutAct_9fa48("1433") ? portal.register !== undefined : stryMutAct_9fa48("1432") ? false : stryMutAct_9fa48("1431") ? true : (stryCov_9fa48("1431", "1432", "1433"), portal.register === undefined)) ? undefined : procedureView(guide, portal.register),
      contacts: contactViews(guide, portal.contacts),
      commonMessages: messageLinks(guide, portal.commonMessages),
      messages: messagesOfPortal(guide, id),
      evidence: evidenceView(guide, portal, paceOf.portals),
      usedIn: (stryMutAct_9fa48("1434") ? [] : (stryCov_9fa48("1434"), [...guide.regions.values()])).flatMap(stryMutAct_9fa48("1435") ? () => undefined : (stryCov_9fa48("1435"), region => stryMutAct_9fa48("1436") ? region.portals.map(({
        why,
        evidence
      }) => ({
        id: region.id,
        name: region.name,
        why,
        status: statusIn(guide, evidence, portal.ended !== undefined)
      })) : (stryCov_9fa48("1436"), region.portals.filter(stryMutAct_9fa48("1437") ? () => undefined : (stryCov_9fa48("1437"), use => stryMutAct_9fa48("1440") ? use.portal !== id : stryMutAct_9fa48("1439") ? false : stryMutAct_9fa48("1438") ? true : (stryCov_9fa48("1438", "1439", "1440"), use.portal === id))).map(stryMutAct_9fa48("1441") ? () => undefined : (stryCov_9fa48("1441"), ({
        why,
        evidence
      }) => stryMutAct_9fa48("1442") ? {} : (stryCov_9fa48("1442"), {
        id: region.id,
        name: region.name,
        why,
        status: statusIn(guide, evidence, stryMutAct_9fa48("1445") ? portal.ended === undefined : stryMutAct_9fa48("1444") ? false : stryMutAct_9fa48("1443") ? true : (stryCov_9fa48("1443", "1444", "1445"), portal.ended !== undefined))
      }))))))
    });
  }
}
function signOnView(guide: Guide, id: string): SignOnView {
  if (stryMutAct_9fa48("1446")) {
    {}
  } else {
    stryCov_9fa48("1446");
    const signOn = need(guide, stryMutAct_9fa48("1447") ? "" : (stryCov_9fa48("1447"), 'signOns'), id);
    return stryMutAct_9fa48("1448") ? {} : (stryCov_9fa48("1448"), {
      ...signOn,
      recover: signOn.recover.map(procedure => {
        if (stryMutAct_9fa48("1449")) {
          {}
        } else {
          stryCov_9fa48("1449");
          const {
            title,
            task
          } = need(guide, stryMutAct_9fa48("1450") ? "" : (stryCov_9fa48("1450"), 'steps'), procedure);
          return stryMutAct_9fa48("1451") ? {} : (stryCov_9fa48("1451"), {
            id: procedure,
            title,
            task
          });
        }
      }),
      contacts: contactViews(guide, signOn.contacts),
      evidence: evidenceView(guide, signOn, paceOf.signOns)
    });
  }
}

/** Beyond so many, a list by task names those of every state; the others stand on the pages of their places. */
const MAX_PORTALS_BY_TASK = 60;

/** For each task, the portals in use that serve it, in the order of the data file. */
export function portalsByTask(guide: Guide): {
  task: PortalTask;
  label: string;
  portals: {
    id: string;
    name: string;
    status: Status;
  }[];
}[] {
  if (stryMutAct_9fa48("1452")) {
    {}
  } else {
    stryCov_9fa48("1452");
    const inUse = stryMutAct_9fa48("1453") ? [...guide.portals.values()] : (stryCov_9fa48("1453"), (stryMutAct_9fa48("1454") ? [] : (stryCov_9fa48("1454"), [...guide.portals.values()])).filter(stryMutAct_9fa48("1455") ? () => undefined : (stryCov_9fa48("1455"), ({
      ended
    }) => stryMutAct_9fa48("1456") ? ended : (stryCov_9fa48("1456"), !ended))));
    const listed = (stryMutAct_9fa48("1460") ? inUse.length <= MAX_PORTALS_BY_TASK : stryMutAct_9fa48("1459") ? inUse.length >= MAX_PORTALS_BY_TASK : stryMutAct_9fa48("1458") ? false : stryMutAct_9fa48("1457") ? true : (stryCov_9fa48("1457", "1458", "1459", "1460"), inUse.length > MAX_PORTALS_BY_TASK)) ? stryMutAct_9fa48("1461") ? inUse : (stryCov_9fa48("1461"), inUse.filter(stryMutAct_9fa48("1462") ? () => undefined : (stryCov_9fa48("1462"), ({
      everyState
    }) => everyState))) : inUse;
    return stryMutAct_9fa48("1463") ? (Object.entries(portalTaskLabels) as [PortalTask, string][]).map(([task, label]) => ({
      task,
      label,
      portals: listed.filter(portal => portal.tasks.includes(task)).map(({
        id,
        name,
        evidence
      }) => ({
        id,
        name,
        status: statusIn(guide, evidence)
      }))
    })) : (stryCov_9fa48("1463"), (Object.entries(portalTaskLabels) as [PortalTask, string][]).map(stryMutAct_9fa48("1464") ? () => undefined : (stryCov_9fa48("1464"), ([task, label]) => stryMutAct_9fa48("1465") ? {} : (stryCov_9fa48("1465"), {
      task,
      label,
      portals: stryMutAct_9fa48("1466") ? listed.map(({
        id,
        name,
        evidence
      }) => ({
        id,
        name,
        status: statusIn(guide, evidence)
      })) : (stryCov_9fa48("1466"), listed.filter(stryMutAct_9fa48("1467") ? () => undefined : (stryCov_9fa48("1467"), portal => portal.tasks.includes(task))).map(stryMutAct_9fa48("1468") ? () => undefined : (stryCov_9fa48("1468"), ({
        id,
        name,
        evidence
      }) => stryMutAct_9fa48("1469") ? {} : (stryCov_9fa48("1469"), {
        id,
        name,
        status: statusIn(guide, evidence)
      }))))
    }))).filter(stryMutAct_9fa48("1470") ? () => undefined : (stryCov_9fa48("1470"), ({
      portals
    }) => stryMutAct_9fa48("1474") ? portals.length <= 0 : stryMutAct_9fa48("1473") ? portals.length >= 0 : stryMutAct_9fa48("1472") ? false : stryMutAct_9fa48("1471") ? true : (stryCov_9fa48("1471", "1472", "1473", "1474"), portals.length > 0))));
  }
}