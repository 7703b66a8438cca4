/**
 * `npm run check`: every problem of the content, one a line; exit code 1 if there is any. Then advice: language, reviews that
 * are due, entries that nothing leads to. `--json` prints both as JSON; on GitHub they become annotations.
 */
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
import { join } from 'node:path';
import { byPlace, ContentError, formatProblem, type Problem } from '../data/problem.ts';
import { checkContent } from './index.ts';
import { plainLanguage } from './plain-language.ts';
import { dueReviews } from './reviews.ts';
import { unlinked } from './unlinked.ts';
const started = performance.now();
const content = checkContent(join(import.meta.dirname, stryMutAct_9fa48("636") ? "" : (stryCov_9fa48("636"), '../../content')));
const {
  entries,
  problems
} = content;
const today = stryMutAct_9fa48("637") ? new Date().toISOString() : (stryCov_9fa48("637"), new Date().toISOString().slice(0, 10));
const warnings = (stryMutAct_9fa48("641") ? problems.length <= 0 : stryMutAct_9fa48("640") ? problems.length >= 0 : stryMutAct_9fa48("639") ? false : stryMutAct_9fa48("638") ? true : (stryCov_9fa48("638", "639", "640", "641"), problems.length > 0)) ? stryMutAct_9fa48("642") ? ["Stryker was here"] : (stryCov_9fa48("642"), []) : stryMutAct_9fa48("643") ? [...plainLanguage(content), ...dueReviews(content, today), ...unlinked(content)] : (stryCov_9fa48("643"), (stryMutAct_9fa48("644") ? [] : (stryCov_9fa48("644"), [...plainLanguage(content), ...dueReviews(content, today), ...unlinked(content)])).sort(byPlace));
if (stryMutAct_9fa48("648") ? problems.length <= 0 : stryMutAct_9fa48("647") ? problems.length >= 0 : stryMutAct_9fa48("646") ? false : stryMutAct_9fa48("645") ? true : (stryCov_9fa48("645", "646", "647", "648"), problems.length > 0)) process.exitCode = 1;
if (stryMutAct_9fa48("650") ? false : stryMutAct_9fa48("649") ? true : (stryCov_9fa48("649", "650"), process.argv.includes(stryMutAct_9fa48("651") ? "" : (stryCov_9fa48("651"), '--json')))) console.log(JSON.stringify(stryMutAct_9fa48("653") ? {} : (stryCov_9fa48("653"), {
  problems,
  warnings
}), undefined, 2));else {
  if (stryMutAct_9fa48("654")) {
    {}
  } else {
    stryCov_9fa48("654");
    if (stryMutAct_9fa48("658") ? problems.length <= 0 : stryMutAct_9fa48("657") ? problems.length >= 0 : stryMutAct_9fa48("656") ? false : stryMutAct_9fa48("655") ? true : (stryCov_9fa48("655", "656", "657", "658"), problems.length > 0)) if (stryMutAct_9fa48("659")) {
      ;
    } else {
      stryCov_9fa48("659");
      console.error(new ContentError(problems).message);
    }
    for (const warning of warnings) console.warn(stryMutAct_9fa48("661") ? `` : (stryCov_9fa48("661"), `${formatProblem(warning)} (warning)`));
    if (stryMutAct_9fa48("663") ? false : stryMutAct_9fa48("662") ? true : (stryCov_9fa48("662", "663"), process.env[stryMutAct_9fa48("664") ? "" : (stryCov_9fa48("664"), 'GITHUB_ACTIONS')])) for (const [level, list] of [['error', problems], ['warning', warnings]] as const) for (const problem of list) if (stryMutAct_9fa48("665")) {
      ;
    } else {
      stryCov_9fa48("665");
      console.log(annotation(level, problem));
    }
    if (stryMutAct_9fa48("668") ? problems.length !== 0 : stryMutAct_9fa48("667") ? false : stryMutAct_9fa48("666") ? true : (stryCov_9fa48("666", "667", "668"), problems.length === 0)) console.log(stryMutAct_9fa48("670") ? `` : (stryCov_9fa48("670"), `${Object.values(entries).flat().length} entries, no problems, ${warnings.length} warnings (${Math.round(stryMutAct_9fa48("671") ? performance.now() + started : (stryCov_9fa48("671"), performance.now() - started))} ms)`));
  }
}

/** A line that GitHub shows beside the changed line. */
function annotation(level: 'error' | 'warning', {
  file,
  line,
  column,
  message
}: Problem): string {
  if (stryMutAct_9fa48("672")) {
    {}
  } else {
    stryCov_9fa48("672");
    const escaped = message.replaceAll(stryMutAct_9fa48("673") ? "" : (stryCov_9fa48("673"), '%'), stryMutAct_9fa48("674") ? "" : (stryCov_9fa48("674"), '%25')).replaceAll(stryMutAct_9fa48("675") ? "" : (stryCov_9fa48("675"), '\n'), stryMutAct_9fa48("676") ? "" : (stryCov_9fa48("676"), '%0A')).replaceAll(stryMutAct_9fa48("677") ? "" : (stryCov_9fa48("677"), '\r'), stryMutAct_9fa48("678") ? "" : (stryCov_9fa48("678"), '%0D'));
    return stryMutAct_9fa48("679") ? `` : (stryCov_9fa48("679"), `::${level} file=${file},line=${line},col=${column}::${escaped}`);
  }
}