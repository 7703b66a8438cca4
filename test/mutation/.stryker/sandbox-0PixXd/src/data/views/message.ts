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
import type { Fixer, Moment } from '../../schemas/labels.ts';
import { momentLabels } from '../../schemas/labels.ts';
import { foldText } from '../fold-text.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
export interface MessageLink {
  id: string;
  title: string;
  /** The first exact wording that says more than the title. */
  wording?: string | undefined;
  /** The fix in one line. */
  inShort: string;
  whoCanFix: Fixer;
}
export interface MessageView extends Omit<Stored<'messages'>, 'evidence' | 'portals' | 'contacts' | 'related'> {
  evidence: EvidenceView;
  portals: {
    id: string;
    name: string;
  }[];
  contacts: ContactView[];
  related: MessageLink[];
}
export function messageLinks(guide: Guide, ids: Iterable<string>): MessageLink[] {
  if (stryMutAct_9fa48("1354")) {
    {}
  } else {
    stryCov_9fa48("1354");
    return (stryMutAct_9fa48("1355") ? [] : (stryCov_9fa48("1355"), [...ids])).map(id => {
      if (stryMutAct_9fa48("1356")) {
        {}
      } else {
        stryCov_9fa48("1356");
        const {
          title,
          wording,
          inShort,
          whoCanFix
        } = need(guide, stryMutAct_9fa48("1357") ? "" : (stryCov_9fa48("1357"), 'messages'), id);
        return stryMutAct_9fa48("1358") ? {} : (stryCov_9fa48("1358"), {
          id,
          title,
          wording: wording.find(stryMutAct_9fa48("1359") ? () => undefined : (stryCov_9fa48("1359"), words => stryMutAct_9fa48("1362") ? foldText(words) === foldText(title) : stryMutAct_9fa48("1361") ? false : stryMutAct_9fa48("1360") ? true : (stryCov_9fa48("1360", "1361", "1362"), foldText(words) !== foldText(title)))),
          inShort,
          whoCanFix
        });
      }
    });
  }
}
export function messageView(guide: Guide, id: string): MessageView {
  if (stryMutAct_9fa48("1363")) {
    {}
  } else {
    stryCov_9fa48("1363");
    const message = need(guide, stryMutAct_9fa48("1364") ? "" : (stryCov_9fa48("1364"), 'messages'), id);
    return stryMutAct_9fa48("1365") ? {} : (stryCov_9fa48("1365"), {
      ...message,
      evidence: evidenceView(guide, message, paceOf.messages),
      portals: message.portals.map(stryMutAct_9fa48("1366") ? () => undefined : (stryCov_9fa48("1366"), portal => stryMutAct_9fa48("1367") ? {} : (stryCov_9fa48("1367"), {
        id: portal,
        name: need(guide, stryMutAct_9fa48("1368") ? "" : (stryCov_9fa48("1368"), 'portals'), portal).name
      }))),
      contacts: contactViews(guide, message.contacts),
      related: messageLinks(guide, message.related)
    });
  }
}

/** All messages, by title, as a telephone book sorts them. */
export function messagesByTitle(guide: Guide): MessageView[] {
  if (stryMutAct_9fa48("1369")) {
    {}
  } else {
    stryCov_9fa48("1369");
    return stryMutAct_9fa48("1370") ? [...guide.messages.keys()].map(id => messageView(guide, id)) : (stryCov_9fa48("1370"), (stryMutAct_9fa48("1371") ? [] : (stryCov_9fa48("1371"), [...guide.messages.keys()])).map(stryMutAct_9fa48("1372") ? () => undefined : (stryCov_9fa48("1372"), id => messageView(guide, id))).sort(stryMutAct_9fa48("1373") ? () => undefined : (stryCov_9fa48("1373"), (a, b) => a.title.localeCompare(b.title, stryMutAct_9fa48("1374") ? "" : (stryCov_9fa48("1374"), 'en')))));
  }
}
export interface MessageGroup {
  id: string;
  label: string;
  messages: MessageLink[];
}

/** The messages of each portal that has any, in the order of the portals. */
export function messagesByPortal(guide: Guide): MessageGroup[] {
  if (stryMutAct_9fa48("1375")) {
    {}
  } else {
    stryCov_9fa48("1375");
    return stryMutAct_9fa48("1376") ? [...guide.portals.values()].map(({
      id,
      name
    }) => ({
      id: `portal-${id}`,
      label: name,
      messages: messagesOfPortal(guide, id)
    })) : (stryCov_9fa48("1376"), (stryMutAct_9fa48("1377") ? [] : (stryCov_9fa48("1377"), [...guide.portals.values()])).map(stryMutAct_9fa48("1378") ? () => undefined : (stryCov_9fa48("1378"), ({
      id,
      name
    }) => stryMutAct_9fa48("1379") ? {} : (stryCov_9fa48("1379"), {
      id: stryMutAct_9fa48("1380") ? `` : (stryCov_9fa48("1380"), `portal-${id}`),
      label: name,
      messages: messagesOfPortal(guide, id)
    }))).filter(stryMutAct_9fa48("1381") ? () => undefined : (stryCov_9fa48("1381"), ({
      messages
    }) => stryMutAct_9fa48("1385") ? messages.length <= 0 : stryMutAct_9fa48("1384") ? messages.length >= 0 : stryMutAct_9fa48("1383") ? false : stryMutAct_9fa48("1382") ? true : (stryCov_9fa48("1382", "1383", "1384", "1385"), messages.length > 0))));
  }
}

/** The messages of each moment of the journey. */
export function messagesByMoment(guide: Guide): MessageGroup[] {
  if (stryMutAct_9fa48("1386")) {
    {}
  } else {
    stryCov_9fa48("1386");
    return (Object.entries(momentLabels) as [Moment, string][]).map(stryMutAct_9fa48("1387") ? () => undefined : (stryCov_9fa48("1387"), ([moment, label]) => stryMutAct_9fa48("1388") ? {} : (stryCov_9fa48("1388"), {
      id: stryMutAct_9fa48("1389") ? `` : (stryCov_9fa48("1389"), `moment-${moment}`),
      label,
      messages: messageLinks(guide, idsWhere(guide, stryMutAct_9fa48("1390") ? () => undefined : (stryCov_9fa48("1390"), message => stryMutAct_9fa48("1393") ? message.moment !== moment : stryMutAct_9fa48("1392") ? false : stryMutAct_9fa48("1391") ? true : (stryCov_9fa48("1391", "1392", "1393"), message.moment === moment))))
    })));
  }
}
export function messagesOfPortal(guide: Guide, portal: string): MessageLink[] {
  if (stryMutAct_9fa48("1394")) {
    {}
  } else {
    stryCov_9fa48("1394");
    return messageLinks(guide, idsWhere(guide, stryMutAct_9fa48("1395") ? () => undefined : (stryCov_9fa48("1395"), message => message.portals.includes(portal))));
  }
}
function idsWhere(guide: Guide, wanted: (message: Stored<'messages'>) => boolean): string[] {
  if (stryMutAct_9fa48("1396")) {
    {}
  } else {
    stryCov_9fa48("1396");
    return stryMutAct_9fa48("1397") ? [...guide.messages.values()].map(({
      id
    }) => id) : (stryCov_9fa48("1397"), (stryMutAct_9fa48("1398") ? [] : (stryCov_9fa48("1398"), [...guide.messages.values()])).filter(wanted).map(stryMutAct_9fa48("1399") ? () => undefined : (stryCov_9fa48("1399"), ({
      id
    }) => id)));
  }
}