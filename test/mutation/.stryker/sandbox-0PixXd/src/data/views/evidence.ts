/** What a page says of an entry's evidence. */
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
import type { Evidence } from '../../schemas/evidence.ts';
import { isOfficial, type Status } from '../../schemas/labels.ts';
import type { Confidence } from '../../schemas/vocabulary.ts';
import { need, type Guide, type Stored } from '../guide.ts';
import { reviewDue, type Pace } from '../review.ts';
import { statusOf } from '../status.ts';
export interface EvidenceItem {
  source: SourceView;
  says: string;
  confidence: Confidence;
  contradicts: boolean;
}
export interface EvidenceView {
  status: Status;
  items: EvidenceItem[];
  reviewedOn: string;
  reviewDue: string;
}
export interface SourceView extends Stored<'sources'> {
  /** Whether the address may be a link: only official hosts are linked, other addresses stand as text. */
  linked: boolean;
}

/** Anything that rests on evidence. */
interface Evidenced {
  evidence: readonly Evidence[];
  reviewedOn: string;
  ended?: object | undefined;
}
export function statusIn(guide: Guide, evidence: readonly Evidence[], ended = stryMutAct_9fa48("1242") ? true : (stryCov_9fa48("1242"), false)): Status {
  if (stryMutAct_9fa48("1243")) {
    {}
  } else {
    stryCov_9fa48("1243");
    return statusOf(evidence, stryMutAct_9fa48("1244") ? () => undefined : (stryCov_9fa48("1244"), id => need(guide, stryMutAct_9fa48("1245") ? "" : (stryCov_9fa48("1245"), 'sources'), id).kind), ended);
  }
}
export function evidenceView(guide: Guide, entry: Evidenced, pace: Pace): EvidenceView {
  if (stryMutAct_9fa48("1246")) {
    {}
  } else {
    stryCov_9fa48("1246");
    return stryMutAct_9fa48("1247") ? {} : (stryCov_9fa48("1247"), {
      status: statusIn(guide, entry.evidence, stryMutAct_9fa48("1250") ? entry.ended === undefined : stryMutAct_9fa48("1249") ? false : stryMutAct_9fa48("1248") ? true : (stryCov_9fa48("1248", "1249", "1250"), entry.ended !== undefined)),
      items: entry.evidence.map(stryMutAct_9fa48("1251") ? () => undefined : (stryCov_9fa48("1251"), ({
        source,
        says,
        confidence,
        stance
      }) => stryMutAct_9fa48("1252") ? {} : (stryCov_9fa48("1252"), {
        source: sourceView(guide, source),
        says,
        confidence,
        contradicts: stryMutAct_9fa48("1255") ? stance !== 'contradicts' : stryMutAct_9fa48("1254") ? false : stryMutAct_9fa48("1253") ? true : (stryCov_9fa48("1253", "1254", "1255"), stance === (stryMutAct_9fa48("1256") ? "" : (stryCov_9fa48("1256"), 'contradicts')))
      }))),
      reviewedOn: entry.reviewedOn,
      reviewDue: reviewDue(entry.reviewedOn, pace)
    });
  }
}
export function sourceView(guide: Guide, id: string): SourceView {
  if (stryMutAct_9fa48("1257")) {
    {}
  } else {
    stryCov_9fa48("1257");
    const source = need(guide, stryMutAct_9fa48("1258") ? "" : (stryCov_9fa48("1258"), 'sources'), id);
    return stryMutAct_9fa48("1259") ? {} : (stryCov_9fa48("1259"), {
      ...source,
      linked: stryMutAct_9fa48("1262") ? source.address !== undefined || isOfficialHost(guide, source.address) : stryMutAct_9fa48("1261") ? false : stryMutAct_9fa48("1260") ? true : (stryCov_9fa48("1260", "1261", "1262"), (stryMutAct_9fa48("1264") ? source.address === undefined : stryMutAct_9fa48("1263") ? true : (stryCov_9fa48("1263", "1264"), source.address !== undefined)) && isOfficialHost(guide, source.address))
    });
  }
}

/** Whether the address stands on a host that an official owner answers for. */
function isOfficialHost(guide: Guide, address: string): boolean {
  if (stryMutAct_9fa48("1265")) {
    {}
  } else {
    stryCov_9fa48("1265");
    const role = stryMutAct_9fa48("1266") ? guide.hosts.get(new URL(address).hostname).role : (stryCov_9fa48("1266"), guide.hosts.get(new URL(address).hostname)?.role);
    return stryMutAct_9fa48("1269") ? role !== undefined || isOfficial(role) : stryMutAct_9fa48("1268") ? false : stryMutAct_9fa48("1267") ? true : (stryCov_9fa48("1267", "1268", "1269"), (stryMutAct_9fa48("1271") ? role === undefined : stryMutAct_9fa48("1270") ? true : (stryCov_9fa48("1270", "1271"), role !== undefined)) && isOfficial(role));
  }
}