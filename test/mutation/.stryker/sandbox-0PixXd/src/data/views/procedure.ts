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
import type { ProcedureTask } from '../../schemas/labels.ts';
import { need, type Guide } from '../guide.ts';
import { paceOf } from '../review.ts';
import { contactViews, type ContactView } from './contact.ts';
import { evidenceView, type EvidenceView } from './evidence.ts';
import { messageLinks, type MessageLink } from './message.ts';
export interface StepView {
  where: string;
  do: string;
  see: string;
  otherwise: MessageLink[];
}
export interface ProcedureView {
  id: string;
  hasBody: boolean;
  title: string;
  task: ProcedureTask;
  for: string;
  before: string[];
  steps: StepView[];
  after?: string | undefined;
  contacts: ContactView[];
  evidence: EvidenceView;
}
export function procedureView(guide: Guide, id: string): ProcedureView {
  if (stryMutAct_9fa48("1475")) {
    {}
  } else {
    stryCov_9fa48("1475");
    const procedure = need(guide, stryMutAct_9fa48("1476") ? "" : (stryCov_9fa48("1476"), 'steps'), id);
    return stryMutAct_9fa48("1477") ? {} : (stryCov_9fa48("1477"), {
      ...procedure,
      steps: procedure.steps.map(stryMutAct_9fa48("1478") ? () => undefined : (stryCov_9fa48("1478"), step => stryMutAct_9fa48("1479") ? {} : (stryCov_9fa48("1479"), {
        ...step,
        otherwise: messageLinks(guide, step.otherwise)
      }))),
      contacts: contactViews(guide, procedure.contacts),
      evidence: evidenceView(guide, procedure, paceOf.steps)
    });
  }
}