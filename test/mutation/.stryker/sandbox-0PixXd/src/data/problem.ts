/** What is wrong in the content: where, what, and how to mend it. */
// @ts-nocheck


/** A place in a file. Lines and columns count from 1. */function stryNS_9fa48() {
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
export interface Position {
  file: string;
  line: number;
  column: number;
}
export interface Problem extends Position {
  /** Where in the data, for example `regions.washington.portals[0]`. Empty for a whole file. */
  path: string;
  /** What is wrong and how to mend it, in one plain sentence. */
  message: string;
}

/** One line for a person or an editor: `content/regions.yaml:412:14  regions.washington  no portal …`. */
export function formatProblem({
  file,
  line,
  column,
  path,
  message
}: Problem): string {
  if (stryMutAct_9fa48("908")) {
    {}
  } else {
    stryCov_9fa48("908");
    return stryMutAct_9fa48("909") ? [`${file}:${line}:${column}`, path, message].join('  ') : (stryCov_9fa48("909"), (stryMutAct_9fa48("910") ? [] : (stryCov_9fa48("910"), [stryMutAct_9fa48("911") ? `` : (stryCov_9fa48("911"), `${file}:${line}:${column}`), path, message])).filter(Boolean).join(stryMutAct_9fa48("912") ? "" : (stryCov_9fa48("912"), '  ')));
  }
}

/** Orders problems by file, then line, then column. */
export function byPlace(a: Problem, b: Problem): number {
  if (stryMutAct_9fa48("913")) {
    {}
  } else {
    stryCov_9fa48("913");
    return stryMutAct_9fa48("916") ? (a.file.localeCompare(b.file) || a.line - b.line) && a.column - b.column : stryMutAct_9fa48("915") ? false : stryMutAct_9fa48("914") ? true : (stryCov_9fa48("914", "915", "916"), (stryMutAct_9fa48("918") ? a.file.localeCompare(b.file) && a.line - b.line : stryMutAct_9fa48("917") ? false : (stryCov_9fa48("917", "918"), a.file.localeCompare(b.file) || (stryMutAct_9fa48("919") ? a.line + b.line : (stryCov_9fa48("919"), a.line - b.line)))) || (stryMutAct_9fa48("920") ? a.column + b.column : (stryCov_9fa48("920"), a.column - b.column)));
  }
}

/** Thrown when content cannot be used. Its message lists every problem, one a line. */
export class ContentError extends Error {
  readonly problems: Problem[];
  constructor(problems: Problem[]) {
    if (stryMutAct_9fa48("921")) {
      {}
    } else {
      stryCov_9fa48("921");
      const sorted = stryMutAct_9fa48("922") ? [...problems] : (stryCov_9fa48("922"), (stryMutAct_9fa48("923") ? [] : (stryCov_9fa48("923"), [...problems])).sort(byPlace));
      const count = (stryMutAct_9fa48("926") ? sorted.length !== 1 : stryMutAct_9fa48("925") ? false : stryMutAct_9fa48("924") ? true : (stryCov_9fa48("924", "925", "926"), sorted.length === 1)) ? stryMutAct_9fa48("927") ? "" : (stryCov_9fa48("927"), '1 problem') : stryMutAct_9fa48("928") ? `` : (stryCov_9fa48("928"), `${sorted.length} problems`);
      super(stryMutAct_9fa48("929") ? `` : (stryCov_9fa48("929"), `${count} in the content:\n${sorted.map(formatProblem).join(stryMutAct_9fa48("930") ? "" : (stryCov_9fa48("930"), '\n'))}`));
      this.name = stryMutAct_9fa48("931") ? "" : (stryCov_9fa48("931"), 'ContentError');
      this.problems = sorted;
    }
  }
}