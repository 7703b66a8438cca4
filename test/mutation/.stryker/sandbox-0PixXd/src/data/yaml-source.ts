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
import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Position, Problem } from './problem.ts';

/** A path into data, as zod and yaml both write it. */
export type DataPath = readonly PropertyKey[];

/** Parsed YAML that can say where each of its values stands. */
export interface YamlSource {
  file: string;
  value: unknown;
  /** Syntax errors, duplicate keys and the like. When there are any, `value` must not be used. */
  problems: Problem[];
  /** Place of the value at a path, or of the nearest thing above it that exists. */
  locate(path: DataPath): Position;
  /** Place of a key itself, for keys that should not be there. */
  locateKey(path: DataPath, key: string): Position;
}

/**
 * Reads YAML text.
 *
 * @param file name to print in problems, relative to the project
 * @param text the YAML
 * @param firstLine number of the line that `text` starts on, for frontmatter (1 for a whole file)
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlSource {
  if (stryMutAct_9fa48("1718")) {
    {}
  } else {
    stryCov_9fa48("1718");
    const tabs = tabbedLines(file, text, firstLine);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, stryMutAct_9fa48("1719") ? {} : (stryCov_9fa48("1719"), {
      lineCounter,
      uniqueKeys: stryMutAct_9fa48("1720") ? false : (stryCov_9fa48("1720"), true),
      prettyErrors: stryMutAct_9fa48("1721") ? true : (stryCov_9fa48("1721"), false)
    }));
    const at = (offset: number): Position => {
      if (stryMutAct_9fa48("1722")) {
        {}
      } else {
        stryCov_9fa48("1722");
        const {
          line,
          col
        } = lineCounter.linePos(offset);
        return stryMutAct_9fa48("1723") ? {} : (stryCov_9fa48("1723"), {
          file,
          line: stryMutAct_9fa48("1724") ? line + firstLine + 1 : (stryCov_9fa48("1724"), (stryMutAct_9fa48("1725") ? line - firstLine : (stryCov_9fa48("1725"), line + firstLine)) - 1),
          column: col
        });
      }
    };
    // A tab confuses the parser for the rest of the file: its other complaints would only mislead.
    const errors = (stryMutAct_9fa48("1729") ? tabs.length <= 0 : stryMutAct_9fa48("1728") ? tabs.length >= 0 : stryMutAct_9fa48("1727") ? false : stryMutAct_9fa48("1726") ? true : (stryCov_9fa48("1726", "1727", "1728", "1729"), tabs.length > 0)) ? stryMutAct_9fa48("1730") ? ["Stryker was here"] : (stryCov_9fa48("1730"), []) : stryMutAct_9fa48("1731") ? [] : (stryCov_9fa48("1731"), [...document.errors, ...document.warnings]);
    const problems = stryMutAct_9fa48("1732") ? [] : (stryCov_9fa48("1732"), [...tabs, ...errors.map(stryMutAct_9fa48("1733") ? () => undefined : (stryCov_9fa48("1733"), error => stryMutAct_9fa48("1734") ? {} : (stryCov_9fa48("1734"), {
      ...at(error.pos[0]),
      path: stryMutAct_9fa48("1735") ? "Stryker was here!" : (stryCov_9fa48("1735"), ''),
      message: plainYamlError(error.code, error.message)
    })))]);
    visit(document, stryMutAct_9fa48("1737") ? {} : (stryCov_9fa48("1737"), {
      Alias: (_key, node) => {
        if (stryMutAct_9fa48("1738")) {
          {}
        } else {
          stryCov_9fa48("1738");
          problems.push(stryMutAct_9fa48("1740") ? {} : (stryCov_9fa48("1740"), {
            ...at(stryMutAct_9fa48("1741") ? node.range?.[0] && 0 : (stryCov_9fa48("1741"), (stryMutAct_9fa48("1742") ? node.range[0] : (stryCov_9fa48("1742"), node.range?.[0])) ?? 0)),
            path: stryMutAct_9fa48("1743") ? "Stryker was here!" : (stryCov_9fa48("1743"), ''),
            message: stryMutAct_9fa48("1744") ? "" : (stryCov_9fa48("1744"), 'write the value out: anchors (&) and aliases (*) are not used here')
          }));
        }
      }
    }));
    return stryMutAct_9fa48("1745") ? {} : (stryCov_9fa48("1745"), {
      file,
      value: (stryMutAct_9fa48("1748") ? problems.length !== 0 : stryMutAct_9fa48("1747") ? false : stryMutAct_9fa48("1746") ? true : (stryCov_9fa48("1746", "1747", "1748"), problems.length === 0)) ? document.toJS() : undefined,
      problems,
      locate: stryMutAct_9fa48("1749") ? () => undefined : (stryCov_9fa48("1749"), path => at(offsetOf(document, path))),
      locateKey: (path, key) => {
        if (stryMutAct_9fa48("1750")) {
          {}
        } else {
          stryCov_9fa48("1750");
          const parent = (stryMutAct_9fa48("1753") ? path.length !== 0 : stryMutAct_9fa48("1752") ? false : stryMutAct_9fa48("1751") ? true : (stryCov_9fa48("1751", "1752", "1753"), path.length === 0)) ? document.contents : document.getIn(path, stryMutAct_9fa48("1754") ? false : (stryCov_9fa48("1754"), true));
          const pair = isMap(parent) ? parent.items.find(stryMutAct_9fa48("1755") ? () => undefined : (stryCov_9fa48("1755"), item => stryMutAct_9fa48("1758") ? isScalar(item.key) || item.key.value === key : stryMutAct_9fa48("1757") ? false : stryMutAct_9fa48("1756") ? true : (stryCov_9fa48("1756", "1757", "1758"), isScalar(item.key) && (stryMutAct_9fa48("1760") ? item.key.value !== key : stryMutAct_9fa48("1759") ? true : (stryCov_9fa48("1759", "1760"), item.key.value === key))))) : undefined;
          return (stryMutAct_9fa48("1763") ? isScalar(pair?.key) || pair.key.range : stryMutAct_9fa48("1762") ? false : stryMutAct_9fa48("1761") ? true : (stryCov_9fa48("1761", "1762", "1763"), isScalar(stryMutAct_9fa48("1764") ? pair.key : (stryCov_9fa48("1764"), pair?.key)) && pair.key.range)) ? at(pair.key.range[0]) : at(offsetOf(document, path));
        }
      }
    });
  }
}

/** YAML wants spaces; a tab looks the same in most editors. */
function tabbedLines(file: string, text: string, firstLine: number): Problem[] {
  if (stryMutAct_9fa48("1765")) {
    {}
  } else {
    stryCov_9fa48("1765");
    return text.split(stryMutAct_9fa48("1766") ? "" : (stryCov_9fa48("1766"), '\n')).flatMap((line, index) => {
      if (stryMutAct_9fa48("1767")) {
        {}
      } else {
        stryCov_9fa48("1767");
        const tab = (stryMutAct_9fa48("1769") ? /^ \t/ : stryMutAct_9fa48("1768") ? / *\t/ : (stryCov_9fa48("1768", "1769"), /^ *\t/)).exec(line);
        return tab ? stryMutAct_9fa48("1770") ? [] : (stryCov_9fa48("1770"), [stryMutAct_9fa48("1771") ? {} : (stryCov_9fa48("1771"), {
          file,
          line: stryMutAct_9fa48("1772") ? index - firstLine : (stryCov_9fa48("1772"), index + firstLine),
          column: tab[0].length,
          path: stryMutAct_9fa48("1773") ? "Stryker was here!" : (stryCov_9fa48("1773"), ''),
          message: stryMutAct_9fa48("1774") ? "" : (stryCov_9fa48("1774"), 'indent with spaces, not with a tab')
        })]) : stryMutAct_9fa48("1775") ? ["Stryker was here"] : (stryCov_9fa48("1775"), []);
      }
    });
  }
}
function offsetOf(document: Document.Parsed, path: DataPath): number {
  if (stryMutAct_9fa48("1776")) {
    {}
  } else {
    stryCov_9fa48("1776");
    for (let length = path.length; stryMutAct_9fa48("1779") ? length <= 0 : stryMutAct_9fa48("1778") ? length >= 0 : stryMutAct_9fa48("1777") ? false : (stryCov_9fa48("1777", "1778", "1779"), length > 0); stryMutAct_9fa48("1780") ? length += 1 : (stryCov_9fa48("1780"), length -= 1)) {
      if (stryMutAct_9fa48("1781")) {
        {}
      } else {
        stryCov_9fa48("1781");
        const node = document.getIn(path.slice(0, length), true) as {
          range?: [number, number, number] | null;
        } | undefined;
        if (stryMutAct_9fa48("1784") ? node.range : stryMutAct_9fa48("1783") ? false : stryMutAct_9fa48("1782") ? true : (stryCov_9fa48("1782", "1783", "1784"), node?.range)) return node.range[0];
      }
    }
    return 0;
  }
}

/** The yaml library's own errors, in an editor's words where its words are a programmer's. */
function plainYamlError(code: string, message: string): string {
  if (stryMutAct_9fa48("1785")) {
    {}
  } else {
    stryCov_9fa48("1785");
    switch (code) {
      case stryMutAct_9fa48("1787") ? "" : (stryCov_9fa48("1787"), 'DUPLICATE_KEY'):
        if (stryMutAct_9fa48("1786")) {} else {
          stryCov_9fa48("1786");
          return stryMutAct_9fa48("1788") ? "" : (stryCov_9fa48("1788"), 'this key is written twice: keep one of the two');
        }
      case stryMutAct_9fa48("1790") ? "" : (stryCov_9fa48("1790"), 'MISSING_CHAR'):
        if (stryMutAct_9fa48("1789")) {} else {
          stryCov_9fa48("1789");
          return stryMutAct_9fa48("1791") ? `` : (stryCov_9fa48("1791"), `${message}: a quotation mark or bracket is probably not closed`);
        }
      default:
        if (stryMutAct_9fa48("1792")) {} else {
          stryCov_9fa48("1792");
          return message;
        }
    }
  }
}