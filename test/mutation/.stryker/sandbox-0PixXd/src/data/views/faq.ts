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
import { need, type Guide, type Stored } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { messageLinks, type MessageLink } from './message.ts';
export interface FaqView extends Omit<Stored<'faqs'>, 'procedures' | 'messages' | 'contacts' | 'evidence'> {
  procedures: {
    id: string;
    task: string;
    title: string;
  }[];
  messages: MessageLink[];
  contacts: ContactView[];
  evidence: EvidenceView;
}

/** All questions, in the order of their files. */
export function faqViews(guide: Guide): FaqView[] {
  if (stryMutAct_9fa48("1328")) {
    {}
  } else {
    stryCov_9fa48("1328");
    return (stryMutAct_9fa48("1329") ? [] : (stryCov_9fa48("1329"), [...guide.faqs.values()])).map(stryMutAct_9fa48("1330") ? () => undefined : (stryCov_9fa48("1330"), faq => stryMutAct_9fa48("1331") ? {} : (stryCov_9fa48("1331"), {
      ...faq,
      procedures: faq.procedures.map(id => {
        if (stryMutAct_9fa48("1332")) {
          {}
        } else {
          stryCov_9fa48("1332");
          const {
            task,
            title
          } = need(guide, stryMutAct_9fa48("1333") ? "" : (stryCov_9fa48("1333"), 'steps'), id);
          return stryMutAct_9fa48("1334") ? {} : (stryCov_9fa48("1334"), {
            id,
            task,
            title
          });
        }
      }),
      messages: messageLinks(guide, faq.messages),
      contacts: contactViews(guide, faq.contacts),
      evidence: evidenceView(guide, faq, paceOf.faqs)
    })));
  }
}