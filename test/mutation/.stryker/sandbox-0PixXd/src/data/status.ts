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
import type { Evidence } from '../schemas/evidence.ts';
import type { SourceKind, Status } from '../schemas/labels.ts';

/**
 * What the guide may say of an entry, from its evidence alone.
 *
 * - ended: the entry says that it is no longer in use
 * - official: an official page that was read says so (`official`, confidence high)
 * - contradicted: no such page says so, and one says otherwise
 * - article-only: nobody but the article that the guide began with says so
 * - reported: anything else, that is secondary, old or test-code evidence
 *
 * @param evidence what the entry rests on
 * @param kindOf the kind of each source, by id
 * @param ended whether the entry is marked as ended
 */
export function statusOf(evidence: readonly Evidence[], kindOf: (source: string) => SourceKind, ended = stryMutAct_9fa48("1167") ? true : (stryCov_9fa48("1167"), false)): Status {
  if (stryMutAct_9fa48("1168")) {
    {}
  } else {
    stryCov_9fa48("1168");
    if (stryMutAct_9fa48("1170") ? false : stryMutAct_9fa48("1169") ? true : (stryCov_9fa48("1169", "1170"), ended)) return stryMutAct_9fa48("1171") ? "" : (stryCov_9fa48("1171"), 'ended');
    const official = stryMutAct_9fa48("1172") ? evidence : (stryCov_9fa48("1172"), evidence.filter(stryMutAct_9fa48("1173") ? () => undefined : (stryCov_9fa48("1173"), item => stryMutAct_9fa48("1176") ? kindOf(item.source) === 'official' || item.confidence === 'high' : stryMutAct_9fa48("1175") ? false : stryMutAct_9fa48("1174") ? true : (stryCov_9fa48("1174", "1175", "1176"), (stryMutAct_9fa48("1178") ? kindOf(item.source) !== 'official' : stryMutAct_9fa48("1177") ? true : (stryCov_9fa48("1177", "1178"), kindOf(item.source) === (stryMutAct_9fa48("1179") ? "" : (stryCov_9fa48("1179"), 'official')))) && (stryMutAct_9fa48("1181") ? item.confidence !== 'high' : stryMutAct_9fa48("1180") ? true : (stryCov_9fa48("1180", "1181"), item.confidence === (stryMutAct_9fa48("1182") ? "" : (stryCov_9fa48("1182"), 'high'))))))));
    if (stryMutAct_9fa48("1185") ? official.every(item => item.stance === 'supports') : stryMutAct_9fa48("1184") ? false : stryMutAct_9fa48("1183") ? true : (stryCov_9fa48("1183", "1184", "1185"), official.some(stryMutAct_9fa48("1186") ? () => undefined : (stryCov_9fa48("1186"), item => stryMutAct_9fa48("1189") ? item.stance !== 'supports' : stryMutAct_9fa48("1188") ? false : stryMutAct_9fa48("1187") ? true : (stryCov_9fa48("1187", "1188", "1189"), item.stance === (stryMutAct_9fa48("1190") ? "" : (stryCov_9fa48("1190"), 'supports'))))))) return stryMutAct_9fa48("1191") ? "" : (stryCov_9fa48("1191"), 'official');
    if (stryMutAct_9fa48("1195") ? official.length <= 0 : stryMutAct_9fa48("1194") ? official.length >= 0 : stryMutAct_9fa48("1193") ? false : stryMutAct_9fa48("1192") ? true : (stryCov_9fa48("1192", "1193", "1194", "1195"), official.length > 0)) return stryMutAct_9fa48("1196") ? "" : (stryCov_9fa48("1196"), 'contradicted');
    const supporting = stryMutAct_9fa48("1197") ? evidence : (stryCov_9fa48("1197"), evidence.filter(stryMutAct_9fa48("1198") ? () => undefined : (stryCov_9fa48("1198"), item => stryMutAct_9fa48("1201") ? item.stance !== 'supports' : stryMutAct_9fa48("1200") ? false : stryMutAct_9fa48("1199") ? true : (stryCov_9fa48("1199", "1200", "1201"), item.stance === (stryMutAct_9fa48("1202") ? "" : (stryCov_9fa48("1202"), 'supports'))))));
    return (stryMutAct_9fa48("1203") ? supporting.some(item => kindOf(item.source) === 'start-article') : (stryCov_9fa48("1203"), supporting.every(stryMutAct_9fa48("1204") ? () => undefined : (stryCov_9fa48("1204"), item => stryMutAct_9fa48("1207") ? kindOf(item.source) !== 'start-article' : stryMutAct_9fa48("1206") ? false : stryMutAct_9fa48("1205") ? true : (stryCov_9fa48("1205", "1206", "1207"), kindOf(item.source) === (stryMutAct_9fa48("1208") ? "" : (stryCov_9fa48("1208"), 'start-article'))))))) ? stryMutAct_9fa48("1209") ? "" : (stryCov_9fa48("1209"), 'article-only') : stryMutAct_9fa48("1210") ? "" : (stryCov_9fa48("1210"), 'reported');
  }
}