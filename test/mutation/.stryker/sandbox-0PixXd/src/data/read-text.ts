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
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** A file that is larger than this is a mistake: with 5,000 regions the largest honest one is a quarter of it. */
const MAX_FILE_BYTES = 10_000_000;

/** A file's text with plain line ends, or the problem that keeps it from being read. */
export function readText(path: string, file: string): string | Problem {
  if (stryMutAct_9fa48("932")) {
    {}
  } else {
    stryCov_9fa48("932");
    let bytes: Buffer;
    try {
      if (stryMutAct_9fa48("933")) {
        {}
      } else {
        stryCov_9fa48("933");
        if (stryMutAct_9fa48("937") ? statSync(path).size <= MAX_FILE_BYTES : stryMutAct_9fa48("936") ? statSync(path).size >= MAX_FILE_BYTES : stryMutAct_9fa48("935") ? false : stryMutAct_9fa48("934") ? true : (stryCov_9fa48("934", "935", "936", "937"), statSync(path).size > MAX_FILE_BYTES)) return wholeFile(file, stryMutAct_9fa48("938") ? "" : (stryCov_9fa48("938"), 'this file is larger than 10 MB: split it or remove what is not text'));
        bytes = readFileSync(path);
      }
    } catch {
      if (stryMutAct_9fa48("939")) {
        {}
      } else {
        stryCov_9fa48("939");
        return wholeFile(file, stryMutAct_9fa48("940") ? "" : (stryCov_9fa48("940"), 'this file is missing: restore it'));
      }
    }
    try {
      if (stryMutAct_9fa48("941")) {
        {}
      } else {
        stryCov_9fa48("941");
        // A byte-order mark and Windows line ends are accepted; TextDecoder drops the former.
        return new TextDecoder(stryMutAct_9fa48("942") ? "" : (stryCov_9fa48("942"), 'utf-8'), stryMutAct_9fa48("943") ? {} : (stryCov_9fa48("943"), {
          fatal: stryMutAct_9fa48("944") ? false : (stryCov_9fa48("944"), true)
        })).decode(bytes).replaceAll(stryMutAct_9fa48("945") ? "" : (stryCov_9fa48("945"), '\r\n'), stryMutAct_9fa48("946") ? "" : (stryCov_9fa48("946"), '\n'));
      }
    } catch {
      if (stryMutAct_9fa48("947")) {
        {}
      } else {
        stryCov_9fa48("947");
        return wholeFile(file, stryMutAct_9fa48("948") ? "" : (stryCov_9fa48("948"), 'this file is not UTF-8 text: save it again with the encoding UTF-8'));
      }
    }
  }
}

/** A problem of a whole file, shown at its start. */
export function wholeFile(file: string, message: string): Problem {
  if (stryMutAct_9fa48("949")) {
    {}
  } else {
    stryCov_9fa48("949");
    return stryMutAct_9fa48("950") ? {} : (stryCov_9fa48("950"), {
      file,
      line: 1,
      column: 1,
      path: stryMutAct_9fa48("951") ? "Stryker was here!" : (stryCov_9fa48("951"), ''),
      message
    });
  }
}