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
import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { DataPath, YamlSource } from './yaml-source.ts';

/**
 * Turns zod's issues into problems with a place and a hint.
 *
 * @param error what `safeParse` gave
 * @param schema the schema that refused the value
 * @param source the YAML that the value was read from
 * @param prefix path of the value inside that YAML
 * @param label how to print the value's own path, for example `portals.optum-pro`
 */
export function zodProblems(error: z.ZodError, schema: z.ZodType, source: YamlSource, prefix: DataPath, label: string): Problem[] {
  if (stryMutAct_9fa48("1793")) {
    {}
  } else {
    stryCov_9fa48("1793");
    return error.issues.flatMap((issue): Problem[] => {
      if (stryMutAct_9fa48("1794")) {
        {}
      } else {
        stryCov_9fa48("1794");
        const path = stryMutAct_9fa48("1795") ? [] : (stryCov_9fa48("1795"), [...prefix, ...issue.path]);
        const printed = printPath(label, issue.path);
        if (stryMutAct_9fa48("1798") ? issue.code !== 'unrecognized_keys' : stryMutAct_9fa48("1797") ? false : stryMutAct_9fa48("1796") ? true : (stryCov_9fa48("1796", "1797", "1798"), issue.code === (stryMutAct_9fa48("1799") ? "" : (stryCov_9fa48("1799"), 'unrecognized_keys')))) {
          if (stryMutAct_9fa48("1800")) {
            {}
          } else {
            stryCov_9fa48("1800");
            const allowed = keysAt(schema, issue.path);
            return issue.keys.map(stryMutAct_9fa48("1801") ? () => undefined : (stryCov_9fa48("1801"), key => stryMutAct_9fa48("1802") ? {} : (stryCov_9fa48("1802"), {
              ...source.locateKey(path, key),
              path: printed,
              message: stryMutAct_9fa48("1803") ? `` : (stryCov_9fa48("1803"), `"${key}" is not a field here${didYouMean(key, allowed)}`)
            })));
          }
        }
        const value = valueAt(source.value, path);
        return stryMutAct_9fa48("1804") ? [] : (stryCov_9fa48("1804"), [stryMutAct_9fa48("1805") ? {} : (stryCov_9fa48("1805"), {
          ...source.locate(path),
          path: printed,
          message: plainIssue(issue, value)
        })]);
      }
    });
  }
}
function plainIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (stryMutAct_9fa48("1806")) {
    {}
  } else {
    stryCov_9fa48("1806");
    if (stryMutAct_9fa48("1809") ? value === undefined || issue.code !== 'custom' : stryMutAct_9fa48("1808") ? false : stryMutAct_9fa48("1807") ? true : (stryCov_9fa48("1807", "1808", "1809"), (stryMutAct_9fa48("1811") ? value !== undefined : stryMutAct_9fa48("1810") ? true : (stryCov_9fa48("1810", "1811"), value === undefined)) && (stryMutAct_9fa48("1813") ? issue.code === 'custom' : stryMutAct_9fa48("1812") ? true : (stryCov_9fa48("1812", "1813"), issue.code !== (stryMutAct_9fa48("1814") ? "" : (stryCov_9fa48("1814"), 'custom')))))) return stryMutAct_9fa48("1815") ? "" : (stryCov_9fa48("1815"), 'this field is missing: add it');
    if (stryMutAct_9fa48("1818") ? issue.code === 'invalid_value' || typeof value === 'string' : stryMutAct_9fa48("1817") ? false : stryMutAct_9fa48("1816") ? true : (stryCov_9fa48("1816", "1817", "1818"), (stryMutAct_9fa48("1820") ? issue.code !== 'invalid_value' : stryMutAct_9fa48("1819") ? true : (stryCov_9fa48("1819", "1820"), issue.code === (stryMutAct_9fa48("1821") ? "" : (stryCov_9fa48("1821"), 'invalid_value')))) && (stryMutAct_9fa48("1823") ? typeof value !== 'string' : stryMutAct_9fa48("1822") ? true : (stryCov_9fa48("1822", "1823"), typeof value === (stryMutAct_9fa48("1824") ? "" : (stryCov_9fa48("1824"), 'string')))))) {
      if (stryMutAct_9fa48("1825")) {
        {}
      } else {
        stryCov_9fa48("1825");
        return stryMutAct_9fa48("1826") ? `` : (stryCov_9fa48("1826"), `"${value}" is not allowed here: ${issue.message}${didYouMean(value, issue.values.map(String))}`);
      }
    }
    if (stryMutAct_9fa48("1829") ? issue.code !== 'invalid_type' : stryMutAct_9fa48("1828") ? false : stryMutAct_9fa48("1827") ? true : (stryCov_9fa48("1827", "1828", "1829"), issue.code === (stryMutAct_9fa48("1830") ? "" : (stryCov_9fa48("1830"), 'invalid_type')))) {
      if (stryMutAct_9fa48("1831")) {
        {}
      } else {
        stryCov_9fa48("1831");
        return stryMutAct_9fa48("1832") ? `` : (stryCov_9fa48("1832"), `this should be ${article(issue.expected)} but is ${describe(value)}`);
      }
    }
    return (stryMutAct_9fa48("1835") ? typeof value === 'string' || value.length <= 80 : stryMutAct_9fa48("1834") ? false : stryMutAct_9fa48("1833") ? true : (stryCov_9fa48("1833", "1834", "1835"), (stryMutAct_9fa48("1837") ? typeof value !== 'string' : stryMutAct_9fa48("1836") ? true : (stryCov_9fa48("1836", "1837"), typeof value === (stryMutAct_9fa48("1838") ? "" : (stryCov_9fa48("1838"), 'string')))) && (stryMutAct_9fa48("1841") ? value.length > 80 : stryMutAct_9fa48("1840") ? value.length < 80 : stryMutAct_9fa48("1839") ? true : (stryCov_9fa48("1839", "1840", "1841"), value.length <= 80)))) ? stryMutAct_9fa48("1842") ? `` : (stryCov_9fa48("1842"), `"${value}": ${issue.message}`) : issue.message;
  }
}
const typeNames: Record<string, string> = stryMutAct_9fa48("1843") ? {} : (stryCov_9fa48("1843"), {
  string: stryMutAct_9fa48("1844") ? "" : (stryCov_9fa48("1844"), 'text'),
  array: stryMutAct_9fa48("1845") ? "" : (stryCov_9fa48("1845"), 'list'),
  object: stryMutAct_9fa48("1846") ? "" : (stryCov_9fa48("1846"), 'group of fields'),
  record: stryMutAct_9fa48("1847") ? "" : (stryCov_9fa48("1847"), 'group of fields')
});
function article(type: string): string {
  if (stryMutAct_9fa48("1848")) {
    {}
  } else {
    stryCov_9fa48("1848");
    const name = stryMutAct_9fa48("1849") ? typeNames[type] && type : (stryCov_9fa48("1849"), typeNames[type] ?? type);
    return (stryMutAct_9fa48("1852") ? name !== 'text' : stryMutAct_9fa48("1851") ? false : stryMutAct_9fa48("1850") ? true : (stryCov_9fa48("1850", "1851", "1852"), name === (stryMutAct_9fa48("1853") ? "" : (stryCov_9fa48("1853"), 'text')))) ? name : stryMutAct_9fa48("1854") ? `` : (stryCov_9fa48("1854"), `a ${name}`);
  }
}
function describe(value: unknown): string {
  if (stryMutAct_9fa48("1855")) {
    {}
  } else {
    stryCov_9fa48("1855");
    if (stryMutAct_9fa48("1858") ? value !== null : stryMutAct_9fa48("1857") ? false : stryMutAct_9fa48("1856") ? true : (stryCov_9fa48("1856", "1857", "1858"), value === null)) return stryMutAct_9fa48("1859") ? "" : (stryCov_9fa48("1859"), 'empty');
    if (stryMutAct_9fa48("1861") ? false : stryMutAct_9fa48("1860") ? true : (stryCov_9fa48("1860", "1861"), Array.isArray(value))) return stryMutAct_9fa48("1862") ? "" : (stryCov_9fa48("1862"), 'a list');
    if (stryMutAct_9fa48("1865") ? typeof value !== 'string' : stryMutAct_9fa48("1864") ? false : stryMutAct_9fa48("1863") ? true : (stryCov_9fa48("1863", "1864", "1865"), typeof value === (stryMutAct_9fa48("1866") ? "" : (stryCov_9fa48("1866"), 'string')))) return stryMutAct_9fa48("1867") ? "" : (stryCov_9fa48("1867"), 'text');
    return (stryMutAct_9fa48("1870") ? typeof value !== 'object' : stryMutAct_9fa48("1869") ? false : stryMutAct_9fa48("1868") ? true : (stryCov_9fa48("1868", "1869", "1870"), typeof value === (stryMutAct_9fa48("1871") ? "" : (stryCov_9fa48("1871"), 'object')))) ? stryMutAct_9fa48("1872") ? "" : (stryCov_9fa48("1872"), 'a group of fields') : stryMutAct_9fa48("1873") ? `` : (stryCov_9fa48("1873"), `the ${typeof value} ${String(value)}`);
  }
}
function printPath(label: string, path: DataPath): string {
  if (stryMutAct_9fa48("1874")) {
    {}
  } else {
    stryCov_9fa48("1874");
    return path.reduce<string>(stryMutAct_9fa48("1875") ? () => undefined : (stryCov_9fa48("1875"), (text, part) => (stryMutAct_9fa48("1878") ? typeof part !== 'number' : stryMutAct_9fa48("1877") ? false : stryMutAct_9fa48("1876") ? true : (stryCov_9fa48("1876", "1877", "1878"), typeof part === (stryMutAct_9fa48("1879") ? "" : (stryCov_9fa48("1879"), 'number')))) ? stryMutAct_9fa48("1880") ? `` : (stryCov_9fa48("1880"), `${text}[${part}]`) : stryMutAct_9fa48("1881") ? `` : (stryCov_9fa48("1881"), `${text}.${String(part)}`)), label);
  }
}
function valueAt(value: unknown, path: DataPath): unknown {
  if (stryMutAct_9fa48("1882")) {
    {}
  } else {
    stryCov_9fa48("1882");
    return path.reduce<unknown>(stryMutAct_9fa48("1883") ? () => undefined : (stryCov_9fa48("1883"), (inner, key) => stryMutAct_9fa48("1884") ? (inner as Record<PropertyKey, unknown> | null | undefined)[key] : (stryCov_9fa48("1884"), (inner as Record<PropertyKey, unknown> | null | undefined)?.[key])), value);
  }
}

/** The field names that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  if (stryMutAct_9fa48("1885")) {
    {}
  } else {
    stryCov_9fa48("1885");
    let current: z.ZodType | undefined = unwrap(schema);
    for (const part of path) {
      if (stryMutAct_9fa48("1886")) {
        {}
      } else {
        stryCov_9fa48("1886");
        if (stryMutAct_9fa48("1888") ? false : stryMutAct_9fa48("1887") ? true : (stryCov_9fa48("1887", "1888"), current instanceof z.ZodArray)) current = unwrap(current.element as z.ZodType);else if (stryMutAct_9fa48("1890") ? false : stryMutAct_9fa48("1889") ? true : (stryCov_9fa48("1889", "1890"), current instanceof z.ZodObject)) current = unwrap(current.shape[String(part)] as z.ZodType);
      }
    }
    return current instanceof z.ZodObject ? Object.keys(current.shape) : stryMutAct_9fa48("1891") ? ["Stryker was here"] : (stryCov_9fa48("1891"), []);
  }
}
function unwrap(schema: z.ZodType): z.ZodType {
  if (stryMutAct_9fa48("1892")) {
    {}
  } else {
    stryCov_9fa48("1892");
    let current = schema;
    while (stryMutAct_9fa48("1894") ? (current instanceof z.ZodOptional || current instanceof z.ZodDefault) && current instanceof z.ZodNullable : stryMutAct_9fa48("1893") ? false : (stryCov_9fa48("1893", "1894"), (stryMutAct_9fa48("1896") ? current instanceof z.ZodOptional && current instanceof z.ZodDefault : stryMutAct_9fa48("1895") ? false : (stryCov_9fa48("1895", "1896"), current instanceof z.ZodOptional || current instanceof z.ZodDefault)) || current instanceof z.ZodNullable)) {
      if (stryMutAct_9fa48("1897")) {
        {}
      } else {
        stryCov_9fa48("1897");
        current = current.unwrap() as z.ZodType;
      }
    }
    return current;
  }
}