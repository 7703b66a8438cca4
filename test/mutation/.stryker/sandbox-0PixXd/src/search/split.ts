/** Splits what the finder loads into files, so that the first answer costs the same however much the guide holds. */
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
import { pack, packSynonyms, type Packed, type SearchData } from './packed.ts';

/** With the finder's script (4.2 kB) a first answer stays within 15 kB. */
const FIRST_FILE_BYTES = 10_600;

/**
 * @param bytesOf the bytes that a file of this text costs on the way
 * @returns the files, in the order in which they are loaded, whatever the reader types: files chosen by the query would
 *   tell the server what was typed. Messages come first, since they are what people look for; questions, steps, portals and places follow.
 */
export function split({
  documents,
  synonyms
}: SearchData, bytesOf: (text: string) => number): Packed[] {
  if (stryMutAct_9fa48("3144")) {
    {}
  } else {
    stryCov_9fa48("3144");
    const messages = stryMutAct_9fa48("3145") ? documents : (stryCov_9fa48("3145"), documents.filter(stryMutAct_9fa48("3146") ? () => undefined : (stryCov_9fa48("3146"), ({
      kind
    }) => stryMutAct_9fa48("3149") ? kind !== 'message' : stryMutAct_9fa48("3148") ? false : stryMutAct_9fa48("3147") ? true : (stryCov_9fa48("3147", "3148", "3149"), kind === (stryMutAct_9fa48("3150") ? "" : (stryCov_9fa48("3150"), 'message'))))));
    const others = stryMutAct_9fa48("3151") ? documents : (stryCov_9fa48("3151"), documents.filter(stryMutAct_9fa48("3152") ? () => undefined : (stryCov_9fa48("3152"), ({
      kind
    }) => stryMutAct_9fa48("3155") ? kind === 'message' : stryMutAct_9fa48("3154") ? false : stryMutAct_9fa48("3153") ? true : (stryCov_9fa48("3153", "3154", "3155"), kind !== (stryMutAct_9fa48("3156") ? "" : (stryCov_9fa48("3156"), 'message'))))));
    if (stryMutAct_9fa48("3157")) {
      for (let count = 1; false; count += 1) {
        const size = Math.ceil(messages.length / count);
        const lists = [...chunks(messages, size), ...chunks(others, size)];
        const [first = pack([]), ...rest] = lists.map(pack);
        const files = [{
          ...first,
          synonyms: packSynonyms(synonyms),
          files: lists.length
        }, ...rest];
        if (size <= 1 || bytesOf(JSON.stringify(files[0])) <= FIRST_FILE_BYTES) return files;
      }
    } else {
      stryCov_9fa48("3157");
      for (let count = 1;; stryMutAct_9fa48("3158") ? count -= 1 : (stryCov_9fa48("3158"), count += 1)) {
        if (stryMutAct_9fa48("3159")) {
          {}
        } else {
          stryCov_9fa48("3159");
          const size = Math.ceil(stryMutAct_9fa48("3160") ? messages.length * count : (stryCov_9fa48("3160"), messages.length / count));
          const lists = stryMutAct_9fa48("3161") ? [] : (stryCov_9fa48("3161"), [...chunks(messages, size), ...chunks(others, size)]);
          const [first = pack(stryMutAct_9fa48("3162") ? ["Stryker was here"] : (stryCov_9fa48("3162"), [])), ...rest] = lists.map(pack);
          const files = stryMutAct_9fa48("3163") ? [] : (stryCov_9fa48("3163"), [stryMutAct_9fa48("3164") ? {} : (stryCov_9fa48("3164"), {
            ...first,
            synonyms: packSynonyms(synonyms),
            files: lists.length
          }), ...rest]);
          if (stryMutAct_9fa48("3167") ? size <= 1 && bytesOf(JSON.stringify(files[0])) <= FIRST_FILE_BYTES : stryMutAct_9fa48("3166") ? false : stryMutAct_9fa48("3165") ? true : (stryCov_9fa48("3165", "3166", "3167"), (stryMutAct_9fa48("3170") ? size > 1 : stryMutAct_9fa48("3169") ? size < 1 : stryMutAct_9fa48("3168") ? false : (stryCov_9fa48("3168", "3169", "3170"), size <= 1)) || (stryMutAct_9fa48("3173") ? bytesOf(JSON.stringify(files[0])) > FIRST_FILE_BYTES : stryMutAct_9fa48("3172") ? bytesOf(JSON.stringify(files[0])) < FIRST_FILE_BYTES : stryMutAct_9fa48("3171") ? false : (stryCov_9fa48("3171", "3172", "3173"), bytesOf(JSON.stringify(files[0])) <= FIRST_FILE_BYTES)))) return files;
        }
      }
    }
  }
}
function chunks<Item>(list: Item[], size: number): Item[][] {
  if (stryMutAct_9fa48("3174")) {
    {}
  } else {
    stryCov_9fa48("3174");
    return Array.from(stryMutAct_9fa48("3175") ? {} : (stryCov_9fa48("3175"), {
      length: Math.ceil(stryMutAct_9fa48("3176") ? list.length * size : (stryCov_9fa48("3176"), list.length / size))
    }), stryMutAct_9fa48("3177") ? () => undefined : (stryCov_9fa48("3177"), (_, index) => stryMutAct_9fa48("3178") ? list : (stryCov_9fa48("3178"), list.slice(stryMutAct_9fa48("3179") ? index / size : (stryCov_9fa48("3179"), index * size), stryMutAct_9fa48("3180") ? (index + 1) / size : (stryCov_9fa48("3180"), (stryMutAct_9fa48("3181") ? index - 1 : (stryCov_9fa48("3181"), index + 1)) * size)))));
  }
}