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
import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import type { CollectionName } from './collections.ts';
import { ContentError } from './problem.ts';
import { readCollection } from './read.ts';

/**
 * Hands one collection to Astro, through the same reader as the checks.
 *
 * Astro's own `file()` and `glob()` loaders publish the previous data when a file is broken, and lose one of two
 * files with the same id, both with exit code 0. This one throws, with every problem of the collection.
 * Astro gives entries back in the order of their ids, so each carries its position in its file.
 */
export function strictLoader(name: CollectionName): Loader {
  if (stryMutAct_9fa48("863")) {
    {}
  } else {
    stryCov_9fa48("863");
    return stryMutAct_9fa48("864") ? {} : (stryCov_9fa48("864"), {
      name: stryMutAct_9fa48("865") ? `` : (stryCov_9fa48("865"), `strict-loader-${name}`),
      load: async ({
        config,
        store,
        watcher,
        logger,
        parseData,
        generateDigest
      }) => {
        if (stryMutAct_9fa48("866")) {
          {}
        } else {
          stryCov_9fa48("866");
          const folder = fileURLToPath(new URL(stryMutAct_9fa48("867") ? "" : (stryCov_9fa48("867"), './content/'), config.root));
          const load = async () => {
            if (stryMutAct_9fa48("868")) {
              {}
            } else {
              stryCov_9fa48("868");
              const {
                entries,
                problems
              } = readCollection(name, folder);
              if (stryMutAct_9fa48("872") ? problems.length <= 0 : stryMutAct_9fa48("871") ? problems.length >= 0 : stryMutAct_9fa48("870") ? false : stryMutAct_9fa48("869") ? true : (stryCov_9fa48("869", "870", "871", "872"), problems.length > 0)) if (stryMutAct_9fa48("873")) {
                ;
              } else {
                stryCov_9fa48("873");
                throw new ContentError(problems);
              }
              if (stryMutAct_9fa48("874")) {
                ;
              } else {
                stryCov_9fa48("874");
                store.clear();
              }
              for (const [position, {
                id,
                data,
                file,
                body
              }] of entries.entries()) {
                if (stryMutAct_9fa48("875")) {
                  {}
                } else {
                  stryCov_9fa48("875");
                  const parsed = await parseData(stryMutAct_9fa48("876") ? {} : (stryCov_9fa48("876"), {
                    id,
                    data: stryMutAct_9fa48("877") ? {} : (stryCov_9fa48("877"), {
                      position,
                      value: data
                    }),
                    filePath: file
                  }));
                  const digest = generateDigest(stryMutAct_9fa48("878") ? {} : (stryCov_9fa48("878"), {
                    ...parsed,
                    body: stryMutAct_9fa48("879") ? body.text : (stryCov_9fa48("879"), body?.text)
                  }));
                  // A body is rendered by the MDX integration when a page asks for it; an empty one never is.
                  const deferredRender = Boolean(stryMutAct_9fa48("881") ? body.text.trim() : stryMutAct_9fa48("880") ? body?.text : (stryCov_9fa48("880", "881"), body?.text.trim()));
                  store.set(stryMutAct_9fa48("883") ? {} : (stryCov_9fa48("883"), {
                    id,
                    data: parsed,
                    body: stryMutAct_9fa48("884") ? body.text : (stryCov_9fa48("884"), body?.text),
                    filePath: file,
                    digest,
                    deferredRender
                  }));
                }
              }
            }
          };
          await load();
          stryMutAct_9fa48("885") ? watcher.on('change', path => {
            if (!path.startsWith(folder)) return;
            load().catch((error: Error) => logger.error(error.message));
          }) : (stryCov_9fa48("885"), watcher?.on(stryMutAct_9fa48("886") ? "" : (stryCov_9fa48("886"), 'change'), path => {
            if (stryMutAct_9fa48("887")) {
              {}
            } else {
              stryCov_9fa48("887");
              if (stryMutAct_9fa48("890") ? false : stryMutAct_9fa48("889") ? true : stryMutAct_9fa48("888") ? path.startsWith(folder) : (stryCov_9fa48("888", "889", "890"), !(stryMutAct_9fa48("891") ? path.endsWith(folder) : (stryCov_9fa48("891"), path.startsWith(folder))))) return;
              if (stryMutAct_9fa48("892")) {
                ;
              } else {
                stryCov_9fa48("892");
                load().catch(stryMutAct_9fa48("893") ? () => undefined : (stryCov_9fa48("893"), (error: Error) => logger.error(error.message)));
              }
            }
          }));
        }
      }
    });
  }
}