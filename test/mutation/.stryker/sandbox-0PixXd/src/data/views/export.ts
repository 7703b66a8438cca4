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
import type { Exported } from '../../schemas/export.ts';
import type { Guide } from '../guide.ts';
import { sourceView, type EvidenceView } from './evidence.ts';
import { faqViews } from './faq.ts';
import { messageView } from './message.ts';
import { portalView } from './portal.ts';
import { procedureView } from './procedure.ts';
import { regionView } from './region.ts';

/**
 * The guide for other programs: what its pages say, without what only a reader needs.
 *
 * @param pageOf address of an entry's page
 */
export function exportGuide(guide: Guide, notice: string, pageOf: (use: {
  collection: string;
  id: string;
  task?: string;
}) => string): Exported {
  if (stryMutAct_9fa48("1272")) {
    {}
  } else {
    stryCov_9fa48("1272");
    const about = stryMutAct_9fa48("1273") ? () => undefined : (stryCov_9fa48("1273"), (() => {
      const about = (collection: string, id: string, {
        status,
        items,
        reviewedOn,
        reviewDue
      }: EvidenceView, task?: string) => stryMutAct_9fa48("1274") ? {} : (stryCov_9fa48("1274"), {
        id,
        page: pageOf(stryMutAct_9fa48("1275") ? {} : (stryCov_9fa48("1275"), {
          collection,
          id,
          ...(stryMutAct_9fa48("1278") ? task || {
            task
          } : stryMutAct_9fa48("1277") ? false : stryMutAct_9fa48("1276") ? true : (stryCov_9fa48("1276", "1277", "1278"), task && (stryMutAct_9fa48("1279") ? {} : (stryCov_9fa48("1279"), {
            task
          }))))
        })),
        status,
        sources: stryMutAct_9fa48("1280") ? [] : (stryCov_9fa48("1280"), [...new Set(items.map(stryMutAct_9fa48("1281") ? () => undefined : (stryCov_9fa48("1281"), ({
          source
        }) => source.id)))]),
        reviewedOn,
        reviewDue
      });
      return about;
    })());
    return stryMutAct_9fa48("1282") ? {} : (stryCov_9fa48("1282"), {
      version: 1,
      notice,
      regions: (stryMutAct_9fa48("1283") ? [] : (stryCov_9fa48("1283"), [...guide.regions.keys()])).map(id => {
        if (stryMutAct_9fa48("1284")) {
          {}
        } else {
          stryCov_9fa48("1284");
          const {
            name,
            kind,
            states,
            own,
            notes,
            evidence
          } = regionView(guide, id);
          return stryMutAct_9fa48("1285") ? {} : (stryCov_9fa48("1285"), {
            ...about(stryMutAct_9fa48("1286") ? "" : (stryCov_9fa48("1286"), 'regions'), id, evidence),
            name,
            kind,
            states,
            portals: own.map(stryMutAct_9fa48("1287") ? () => undefined : (stryCov_9fa48("1287"), ({
              portal
            }) => portal.id)),
            notes
          });
        }
      }),
      portals: (stryMutAct_9fa48("1288") ? [] : (stryCov_9fa48("1288"), [...guide.portals.keys()])).map(id => {
        if (stryMutAct_9fa48("1289")) {
          {}
        } else {
          stryCov_9fa48("1289");
          const {
            name,
            purpose,
            address,
            everyState,
            ended,
            signOn,
            tasks,
            contacts,
            evidence
          } = portalView(guide, id);
          return stryMutAct_9fa48("1290") ? {} : (stryCov_9fa48("1290"), {
            ...about(stryMutAct_9fa48("1291") ? "" : (stryCov_9fa48("1291"), 'portals'), id, evidence),
            name,
            purpose,
            ...(stryMutAct_9fa48("1294") ? address || {
              address: address.href
            } : stryMutAct_9fa48("1293") ? false : stryMutAct_9fa48("1292") ? true : (stryCov_9fa48("1292", "1293", "1294"), address && (stryMutAct_9fa48("1295") ? {} : (stryCov_9fa48("1295"), {
              address: address.href
            })))),
            everyState,
            ended: stryMutAct_9fa48("1298") ? ended === undefined : stryMutAct_9fa48("1297") ? false : stryMutAct_9fa48("1296") ? true : (stryCov_9fa48("1296", "1297", "1298"), ended !== undefined),
            signOn: signOn.name,
            tasks,
            phones: contacts.map(stryMutAct_9fa48("1299") ? () => undefined : (stryCov_9fa48("1299"), ({
              name: desk,
              phone,
              hours
            }) => stryMutAct_9fa48("1300") ? {} : (stryCov_9fa48("1300"), {
              name: desk,
              ...(stryMutAct_9fa48("1303") ? phone || {
                phone
              } : stryMutAct_9fa48("1302") ? false : stryMutAct_9fa48("1301") ? true : (stryCov_9fa48("1301", "1302", "1303"), phone && (stryMutAct_9fa48("1304") ? {} : (stryCov_9fa48("1304"), {
                phone
              })))),
              hours
            })))
          });
        }
      }),
      procedures: (stryMutAct_9fa48("1305") ? [] : (stryCov_9fa48("1305"), [...guide.steps.keys()])).map(id => {
        if (stryMutAct_9fa48("1306")) {
          {}
        } else {
          stryCov_9fa48("1306");
          const {
            title,
            task,
            steps,
            evidence
          } = procedureView(guide, id);
          return stryMutAct_9fa48("1307") ? {} : (stryCov_9fa48("1307"), {
            ...about(stryMutAct_9fa48("1308") ? "" : (stryCov_9fa48("1308"), 'steps'), id, evidence, task),
            title,
            task,
            steps: steps.map(stryMutAct_9fa48("1309") ? () => undefined : (stryCov_9fa48("1309"), ({
              where,
              do: does,
              see
            }) => stryMutAct_9fa48("1310") ? {} : (stryCov_9fa48("1310"), {
              where,
              do: does,
              see
            })))
          });
        }
      }),
      messages: (stryMutAct_9fa48("1311") ? [] : (stryCov_9fa48("1311"), [...guide.messages.keys()])).map(id => {
        if (stryMutAct_9fa48("1312")) {
          {}
        } else {
          stryCov_9fa48("1312");
          const {
            title,
            wording,
            moment,
            cause,
            fix,
            whoCanFix,
            portals,
            evidence
          } = messageView(guide, id);
          return stryMutAct_9fa48("1313") ? {} : (stryCov_9fa48("1313"), {
            ...about(stryMutAct_9fa48("1314") ? "" : (stryCov_9fa48("1314"), 'messages'), id, evidence),
            title,
            wording,
            moment,
            cause,
            fix,
            whoCanFix,
            portals: portals.map(stryMutAct_9fa48("1315") ? () => undefined : (stryCov_9fa48("1315"), portal => portal.id))
          });
        }
      }),
      faqs: faqViews(guide).map(stryMutAct_9fa48("1316") ? () => undefined : (stryCov_9fa48("1316"), ({
        id,
        question,
        answer,
        evidence
      }) => stryMutAct_9fa48("1317") ? {} : (stryCov_9fa48("1317"), {
        ...about(stryMutAct_9fa48("1318") ? "" : (stryCov_9fa48("1318"), 'faqs'), id, evidence),
        question,
        answer
      }))),
      sources: (stryMutAct_9fa48("1319") ? [] : (stryCov_9fa48("1319"), [...guide.sources.keys()])).map(id => {
        if (stryMutAct_9fa48("1320")) {
          {}
        } else {
          stryCov_9fa48("1320");
          const {
            title,
            publisher,
            kind,
            pageDate,
            readOn,
            address,
            linked
          } = sourceView(guide, id);
          return stryMutAct_9fa48("1321") ? {} : (stryCov_9fa48("1321"), {
            id,
            title,
            publisher,
            kind,
            pageDate,
            readOn,
            ...(stryMutAct_9fa48("1324") ? linked && address || {
              address
            } : stryMutAct_9fa48("1323") ? false : stryMutAct_9fa48("1322") ? true : (stryCov_9fa48("1322", "1323", "1324"), (stryMutAct_9fa48("1326") ? linked || address : stryMutAct_9fa48("1325") ? true : (stryCov_9fa48("1325", "1326"), linked && address)) && (stryMutAct_9fa48("1327") ? {} : (stryCov_9fa48("1327"), {
              address
            }))))
          });
        }
      })
    });
  }
}