/** The only reader of content/. Plain Node, no Astro: the build, the checks and the tests read through here. */
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
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectionNames, collections, type CollectionName, type DataOf } from './collections.ts';
import type { Position, Problem } from './problem.ts';
import { readText, wholeFile } from './read-text.ts';
import { readYaml, type DataPath, type YamlSource } from './yaml-source.ts';
import { zodProblems } from './zod-problems.ts';

/** One entry as it was read: its data, and where each part of it stands. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: DataOf<Name>;
  /** Path from the project's folder, with forward slashes. */
  file: string;
  /** Text below the frontmatter of an MDX file, and the line it starts on. */
  body?: {
    text: string;
    firstLine: number;
  };
  /** Place of a field, for example `locate(['steps', 0, 'otherwise'])`. */
  locate(path?: DataPath): Position;
}
export type Entries = { [Name in CollectionName]: Entry<Name>[] };
export interface Content {
  /** The entries that fit their schemas. */
  entries: Entries;
  /** The ids of all entries, also of those that do not fit: a reference to one of them is not a second mistake. */
  ids: Record<CollectionName, Set<string>>;
  /** The collections in which every entry could be read and fits. Rules about what is missing hold for these alone. */
  whole: Set<CollectionName>;
  problems: Problem[];
}
type CollectionContent<Name extends CollectionName> = {
  entries: Entry<Name>[];
  ids: string[];
  problems: Problem[];
};

/**
 * Reads every collection and validates each entry by itself. References between entries are the business of `checks/`.
 *
 * @param folder the content folder
 * @param shown how the folder is named in problems
 * @returns all entries that are valid, and all problems of those that are not
 */
export function readContent(folder: string, shown = stryMutAct_9fa48("952") ? "" : (stryCov_9fa48("952"), 'content')): Content {
  if (stryMutAct_9fa48("953")) {
    {}
  } else {
    stryCov_9fa48("953");
    const content: Content = stryMutAct_9fa48("954") ? {} : (stryCov_9fa48("954"), {
      entries: {} as Entries,
      ids: {} as Content['ids'],
      whole: new Set(),
      problems: stryMutAct_9fa48("955") ? ["Stryker was here"] : (stryCov_9fa48("955"), [])
    });
    for (const name of collectionNames) {
      if (stryMutAct_9fa48("956")) {
        {}
      } else {
        stryCov_9fa48("956");
        const {
          entries,
          ids,
          problems
        } = readCollection(name, folder, shown);
        Object.assign(content.entries, stryMutAct_9fa48("958") ? {} : (stryCov_9fa48("958"), {
          [name]: entries
        }));
        content.ids[name] = new Set(ids);
        if (stryMutAct_9fa48("961") ? problems.length !== 0 : stryMutAct_9fa48("960") ? false : stryMutAct_9fa48("959") ? true : (stryCov_9fa48("959", "960", "961"), problems.length === 0)) if (stryMutAct_9fa48("962")) {
          ;
        } else {
          stryCov_9fa48("962");
          content.whole.add(name);
        }
        if (stryMutAct_9fa48("963")) {
          ;
        } else {
          stryCov_9fa48("963");
          content.problems.push(...problems);
        }
      }
    }
    // A YAML file that holds several collections reports its syntax errors once.
    const seen = new Set<string>();
    content.problems = stryMutAct_9fa48("964") ? content.problems : (stryCov_9fa48("964"), content.problems.filter(problem => {
      if (stryMutAct_9fa48("965")) {
        {}
      } else {
        stryCov_9fa48("965");
        const key = JSON.stringify(problem);
        return seen.has(key) ? stryMutAct_9fa48("966") ? true : (stryCov_9fa48("966"), false) : seen.add(key);
      }
    }));
    return content;
  }
}

/** Reads and validates one collection; see {@link readContent}. */
export function readCollection<Name extends CollectionName>(name: Name, folder: string, shown = stryMutAct_9fa48("967") ? "" : (stryCov_9fa48("967"), 'content')): CollectionContent<Name> {
  if (stryMutAct_9fa48("968")) {
    {}
  } else {
    stryCov_9fa48("968");
    const place = collections[name];
    const result = (stryMutAct_9fa48("969") ? "" : (stryCov_9fa48("969"), 'folder')) in place ? readFolder(name, place.folder, folder, shown) : readList(name, place, folder, shown);
    if (stryMutAct_9fa48("972") ? result.entries.length === 0 || result.problems.length === 0 : stryMutAct_9fa48("971") ? false : stryMutAct_9fa48("970") ? true : (stryCov_9fa48("970", "971", "972"), (stryMutAct_9fa48("974") ? result.entries.length !== 0 : stryMutAct_9fa48("973") ? true : (stryCov_9fa48("973", "974"), result.entries.length === 0)) && (stryMutAct_9fa48("976") ? result.problems.length !== 0 : stryMutAct_9fa48("975") ? true : (stryCov_9fa48("975", "976"), result.problems.length === 0)))) {
      if (stryMutAct_9fa48("977")) {
        {}
      } else {
        stryCov_9fa48("977");
        result.problems.push(stryMutAct_9fa48("979") ? {} : (stryCov_9fa48("979"), {
          file: stryMutAct_9fa48("980") ? `` : (stryCov_9fa48("980"), `${shown}/${(stryMutAct_9fa48("981") ? "" : (stryCov_9fa48("981"), 'folder')) in place ? place.folder : place.file}`),
          line: 1,
          column: 1,
          path: name,
          message: stryMutAct_9fa48("982") ? "" : (stryCov_9fa48("982"), 'there are no entries here: the guide needs at least one')
        }));
      }
    }
    return result;
  }
}
function readList<Name extends CollectionName>(name: Name, place: {
  file: string;
  list?: string;
  idField: string;
}, folder: string, shown: string): CollectionContent<Name> {
  if (stryMutAct_9fa48("983")) {
    {}
  } else {
    stryCov_9fa48("983");
    const file = stryMutAct_9fa48("984") ? `` : (stryCov_9fa48("984"), `${shown}/${place.file}`);
    const text = readText(join(folder, place.file), file);
    if (stryMutAct_9fa48("987") ? typeof text === 'string' : stryMutAct_9fa48("986") ? false : stryMutAct_9fa48("985") ? true : (stryCov_9fa48("985", "986", "987"), typeof text !== (stryMutAct_9fa48("988") ? "" : (stryCov_9fa48("988"), 'string')))) return stryMutAct_9fa48("989") ? {} : (stryCov_9fa48("989"), {
      entries: stryMutAct_9fa48("990") ? ["Stryker was here"] : (stryCov_9fa48("990"), []),
      ids: stryMutAct_9fa48("991") ? ["Stryker was here"] : (stryCov_9fa48("991"), []),
      problems: stryMutAct_9fa48("992") ? [] : (stryCov_9fa48("992"), [text])
    });
    const source = parseOnce(file, text);
    if (stryMutAct_9fa48("996") ? source.problems.length <= 0 : stryMutAct_9fa48("995") ? source.problems.length >= 0 : stryMutAct_9fa48("994") ? false : stryMutAct_9fa48("993") ? true : (stryCov_9fa48("993", "994", "995", "996"), source.problems.length > 0)) return stryMutAct_9fa48("997") ? {} : (stryCov_9fa48("997"), {
      entries: stryMutAct_9fa48("998") ? ["Stryker was here"] : (stryCov_9fa48("998"), []),
      ids: stryMutAct_9fa48("999") ? ["Stryker was here"] : (stryCov_9fa48("999"), []),
      problems: source.problems
    });
    const prefix = (stryMutAct_9fa48("1002") ? place.list !== undefined : stryMutAct_9fa48("1001") ? false : stryMutAct_9fa48("1000") ? true : (stryCov_9fa48("1000", "1001", "1002"), place.list === undefined)) ? stryMutAct_9fa48("1003") ? ["Stryker was here"] : (stryCov_9fa48("1003"), []) : stryMutAct_9fa48("1004") ? [] : (stryCov_9fa48("1004"), [place.list]);
    const root = source.value as Record<string, unknown> | null;
    const list = (stryMutAct_9fa48("1007") ? place.list !== undefined : stryMutAct_9fa48("1006") ? false : stryMutAct_9fa48("1005") ? true : (stryCov_9fa48("1005", "1006", "1007"), place.list === undefined)) ? root : stryMutAct_9fa48("1008") ? root[place.list] : (stryCov_9fa48("1008"), root?.[place.list]);
    const problems = (stryMutAct_9fa48("1011") ? place.list !== undefined : stryMutAct_9fa48("1010") ? false : stryMutAct_9fa48("1009") ? true : (stryCov_9fa48("1009", "1010", "1011"), place.list === undefined)) ? stryMutAct_9fa48("1012") ? ["Stryker was here"] : (stryCov_9fa48("1012"), []) : unknownSections(place.file, source);
    if (stryMutAct_9fa48("1015") ? false : stryMutAct_9fa48("1014") ? true : stryMutAct_9fa48("1013") ? Array.isArray(list) : (stryCov_9fa48("1013", "1014", "1015"), !Array.isArray(list))) {
      if (stryMutAct_9fa48("1016")) {
        {}
      } else {
        stryCov_9fa48("1016");
        const what = (stryMutAct_9fa48("1019") ? place.list !== undefined : stryMutAct_9fa48("1018") ? false : stryMutAct_9fa48("1017") ? true : (stryCov_9fa48("1017", "1018", "1019"), place.list === undefined)) ? stryMutAct_9fa48("1020") ? "" : (stryCov_9fa48("1020"), 'this file should be a list') : stryMutAct_9fa48("1021") ? `` : (stryCov_9fa48("1021"), `"${place.list}" should be a list here`);
        return stryMutAct_9fa48("1022") ? {} : (stryCov_9fa48("1022"), {
          entries: stryMutAct_9fa48("1023") ? ["Stryker was here"] : (stryCov_9fa48("1023"), []),
          ids: stryMutAct_9fa48("1024") ? ["Stryker was here"] : (stryCov_9fa48("1024"), []),
          problems: stryMutAct_9fa48("1025") ? [] : (stryCov_9fa48("1025"), [...problems, stryMutAct_9fa48("1026") ? {} : (stryCov_9fa48("1026"), {
            ...source.locate(prefix),
            path: name,
            message: what
          })])
        });
      }
    }
    const entries: Entry<Name>[] = stryMutAct_9fa48("1027") ? ["Stryker was here"] : (stryCov_9fa48("1027"), []);
    const ids: string[] = stryMutAct_9fa48("1028") ? ["Stryker was here"] : (stryCov_9fa48("1028"), []);
    if (stryMutAct_9fa48("1029")) {
      ;
    } else {
      stryCov_9fa48("1029");
      list.forEach((item: unknown, index) => {
        if (stryMutAct_9fa48("1030")) {
          {}
        } else {
          stryCov_9fa48("1030");
          const id = String(stryMutAct_9fa48("1031") ? (item as Record<string, unknown> | null)?.[place.idField] && `[${index}]` : (stryCov_9fa48("1031"), (stryMutAct_9fa48("1032") ? (item as Record<string, unknown> | null)[place.idField] : (stryCov_9fa48("1032"), (item as Record<string, unknown> | null)?.[place.idField])) ?? (stryMutAct_9fa48("1033") ? `` : (stryCov_9fa48("1033"), `[${index}]`))));
          if (stryMutAct_9fa48("1034")) {
            ;
          } else {
            stryCov_9fa48("1034");
            ids.push(id);
          }
          const outcome = validate(name, id, item, source, stryMutAct_9fa48("1035") ? [] : (stryCov_9fa48("1035"), [...prefix, index]));
          if (stryMutAct_9fa48("1037") ? false : stryMutAct_9fa48("1036") ? true : (stryCov_9fa48("1036", "1037"), (stryMutAct_9fa48("1038") ? "" : (stryCov_9fa48("1038"), 'problems')) in outcome)) {
            if (stryMutAct_9fa48("1039")) {
              ;
            } else {
              stryCov_9fa48("1039");
              problems.push(...outcome.problems);
            }
          } else if (stryMutAct_9fa48("1040")) {
            ;
          } else {
            stryCov_9fa48("1040");
            entries.push(outcome);
          }
        }
      });
    }
    return stryMutAct_9fa48("1041") ? {} : (stryCov_9fa48("1041"), {
      entries,
      ids,
      problems
    });
  }
}

/** Sections of a file that belong to no collection, reported when its first collection is read. */
function unknownSections(file: string, source: YamlSource): Problem[] {
  if (stryMutAct_9fa48("1042")) {
    {}
  } else {
    stryCov_9fa48("1042");
    const known = collectionNames.flatMap(name => {
      if (stryMutAct_9fa48("1043")) {
        {}
      } else {
        stryCov_9fa48("1043");
        const place = collections[name];
        return (stryMutAct_9fa48("1046") ? 'list' in place || place.file === file : stryMutAct_9fa48("1045") ? false : stryMutAct_9fa48("1044") ? true : (stryCov_9fa48("1044", "1045", "1046"), (stryMutAct_9fa48("1047") ? "" : (stryCov_9fa48("1047"), 'list')) in place && (stryMutAct_9fa48("1049") ? place.file !== file : stryMutAct_9fa48("1048") ? true : (stryCov_9fa48("1048", "1049"), place.file === file)))) ? stryMutAct_9fa48("1050") ? [] : (stryCov_9fa48("1050"), [place.list as string]) : stryMutAct_9fa48("1051") ? ["Stryker was here"] : (stryCov_9fa48("1051"), []);
      }
    });
    return stryMutAct_9fa48("1052") ? Object.keys(source.value as object | null ?? {}).map(key => ({
      ...source.locateKey([], key),
      path: '',
      message: `"${key}" is not a section of this file: use ${known.join(', ')}`
    })) : (stryCov_9fa48("1052"), Object.keys(stryMutAct_9fa48("1053") ? source.value as object | null && {} : (stryCov_9fa48("1053"), source.value as object | null ?? {})).filter(stryMutAct_9fa48("1054") ? () => undefined : (stryCov_9fa48("1054"), key => stryMutAct_9fa48("1055") ? known.includes(key) : (stryCov_9fa48("1055"), !known.includes(key)))).map(stryMutAct_9fa48("1056") ? () => undefined : (stryCov_9fa48("1056"), key => stryMutAct_9fa48("1057") ? {} : (stryCov_9fa48("1057"), {
      ...source.locateKey(stryMutAct_9fa48("1058") ? ["Stryker was here"] : (stryCov_9fa48("1058"), []), key),
      path: stryMutAct_9fa48("1059") ? "Stryker was here!" : (stryCov_9fa48("1059"), ''),
      message: stryMutAct_9fa48("1060") ? `` : (stryCov_9fa48("1060"), `"${key}" is not a section of this file: use ${known.join(stryMutAct_9fa48("1061") ? "" : (stryCov_9fa48("1061"), ', '))}`)
    }))));
  }
}
function readFolder<Name extends CollectionName>(name: Name, subfolder: string, folder: string, shown: string): CollectionContent<Name> {
  if (stryMutAct_9fa48("1062")) {
    {}
  } else {
    stryCov_9fa48("1062");
    const result: CollectionContent<Name> = stryMutAct_9fa48("1063") ? {} : (stryCov_9fa48("1063"), {
      entries: stryMutAct_9fa48("1064") ? ["Stryker was here"] : (stryCov_9fa48("1064"), []),
      ids: stryMutAct_9fa48("1065") ? ["Stryker was here"] : (stryCov_9fa48("1065"), []),
      problems: stryMutAct_9fa48("1066") ? ["Stryker was here"] : (stryCov_9fa48("1066"), [])
    });
    let files: string[];
    try {
      if (stryMutAct_9fa48("1067")) {
        {}
      } else {
        stryCov_9fa48("1067");
        files = stryMutAct_9fa48("1069") ? readdirSync(join(folder, subfolder)).sort() : stryMutAct_9fa48("1068") ? readdirSync(join(folder, subfolder)).filter(file => !file.startsWith('.')) : (stryCov_9fa48("1068", "1069"), readdirSync(join(folder, subfolder)).filter(stryMutAct_9fa48("1070") ? () => undefined : (stryCov_9fa48("1070"), file => stryMutAct_9fa48("1071") ? file.startsWith('.') : (stryCov_9fa48("1071"), !(stryMutAct_9fa48("1072") ? file.endsWith('.') : (stryCov_9fa48("1072"), file.startsWith(stryMutAct_9fa48("1073") ? "" : (stryCov_9fa48("1073"), '.'))))))).sort());
      }
    } catch {
      if (stryMutAct_9fa48("1074")) {
        {}
      } else {
        stryCov_9fa48("1074");
        return stryMutAct_9fa48("1075") ? {} : (stryCov_9fa48("1075"), {
          entries: stryMutAct_9fa48("1076") ? ["Stryker was here"] : (stryCov_9fa48("1076"), []),
          ids: stryMutAct_9fa48("1077") ? ["Stryker was here"] : (stryCov_9fa48("1077"), []),
          problems: stryMutAct_9fa48("1078") ? [] : (stryCov_9fa48("1078"), [wholeFile(stryMutAct_9fa48("1079") ? `` : (stryCov_9fa48("1079"), `${shown}/${subfolder}`), stryMutAct_9fa48("1080") ? "" : (stryCov_9fa48("1080"), 'this folder is missing: restore it'))])
        });
      }
    }
    for (const fileName of files) {
      if (stryMutAct_9fa48("1081")) {
        {}
      } else {
        stryCov_9fa48("1081");
        const file = stryMutAct_9fa48("1082") ? `` : (stryCov_9fa48("1082"), `${shown}/${subfolder}/${fileName}`);
        const id = fileName.replace(stryMutAct_9fa48("1083") ? /\.mdx/ : (stryCov_9fa48("1083"), /\.mdx$/), stryMutAct_9fa48("1084") ? "Stryker was here!" : (stryCov_9fa48("1084"), ''));
        if (stryMutAct_9fa48("1085")) {
          ;
        } else {
          stryCov_9fa48("1085");
          result.ids.push(id);
        }
        if (stryMutAct_9fa48("1088") ? false : stryMutAct_9fa48("1087") ? true : stryMutAct_9fa48("1086") ? /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/.test(fileName) : (stryCov_9fa48("1086", "1087", "1088"), !(stryMutAct_9fa48("1095") ? /^[a-z0-9]+(-[^a-z0-9]+)*\.mdx$/ : stryMutAct_9fa48("1094") ? /^[a-z0-9]+(-[a-z0-9])*\.mdx$/ : stryMutAct_9fa48("1093") ? /^[a-z0-9]+(-[a-z0-9]+)\.mdx$/ : stryMutAct_9fa48("1092") ? /^[^a-z0-9]+(-[a-z0-9]+)*\.mdx$/ : stryMutAct_9fa48("1091") ? /^[a-z0-9](-[a-z0-9]+)*\.mdx$/ : stryMutAct_9fa48("1090") ? /^[a-z0-9]+(-[a-z0-9]+)*\.mdx/ : stryMutAct_9fa48("1089") ? /[a-z0-9]+(-[a-z0-9]+)*\.mdx$/ : (stryCov_9fa48("1089", "1090", "1091", "1092", "1093", "1094", "1095"), /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/)).test(fileName))) {
          if (stryMutAct_9fa48("1096")) {
            {}
          } else {
            stryCov_9fa48("1096");
            result.problems.push(wholeFile(file, stryMutAct_9fa48("1098") ? "" : (stryCov_9fa48("1098"), 'name the file in lower-case letters, digits and hyphens, ending in .mdx')));
            continue;
          }
        }
        const text = readText(join(folder, subfolder, fileName), file);
        if (stryMutAct_9fa48("1101") ? typeof text === 'string' : stryMutAct_9fa48("1100") ? false : stryMutAct_9fa48("1099") ? true : (stryCov_9fa48("1099", "1100", "1101"), typeof text !== (stryMutAct_9fa48("1102") ? "" : (stryCov_9fa48("1102"), 'string')))) {
          if (stryMutAct_9fa48("1103")) {
            {}
          } else {
            stryCov_9fa48("1103");
            if (stryMutAct_9fa48("1104")) {
              ;
            } else {
              stryCov_9fa48("1104");
              result.problems.push(text);
            }
            continue;
          }
        }
        const parts = (stryMutAct_9fa48("1118") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\s]*))?$/ : stryMutAct_9fa48("1117") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\S\S]*))?$/ : stryMutAct_9fa48("1116") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([^\s\S]*))?$/ : stryMutAct_9fa48("1115") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]))?$/ : stryMutAct_9fa48("1114") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))$/ : stryMutAct_9fa48("1113") ? /^---\n([\s\S]*?)\n?---[^ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1112") ? /^---\n([\s\S]*?)\n?---[ \t](?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1111") ? /^---\n([\s\S]*?)\n---[ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1110") ? /^---\n([\s\s]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1109") ? /^---\n([\S\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1108") ? /^---\n([^\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1107") ? /^---\n([\s\S])\n?---[ \t]*(?:\n([\s\S]*))?$/ : stryMutAct_9fa48("1106") ? /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?/ : stryMutAct_9fa48("1105") ? /---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/ : (stryCov_9fa48("1105", "1106", "1107", "1108", "1109", "1110", "1111", "1112", "1113", "1114", "1115", "1116", "1117", "1118"), /^---\n([\s\S]*?)\n?---[ \t]*(?:\n([\s\S]*))?$/)).exec(text);
        if (stryMutAct_9fa48("1121") ? false : stryMutAct_9fa48("1120") ? true : stryMutAct_9fa48("1119") ? parts : (stryCov_9fa48("1119", "1120", "1121"), !parts)) {
          if (stryMutAct_9fa48("1122")) {
            {}
          } else {
            stryCov_9fa48("1122");
            result.problems.push(wholeFile(file, stryMutAct_9fa48("1124") ? "" : (stryCov_9fa48("1124"), 'the file must start with its fields between two lines of three hyphens (---)')));
            continue;
          }
        }
        const [, frontmatter = stryMutAct_9fa48("1125") ? "Stryker was here!" : (stryCov_9fa48("1125"), ''), body = stryMutAct_9fa48("1126") ? "Stryker was here!" : (stryCov_9fa48("1126"), '')] = parts;
        const source = readYaml(file, frontmatter, 2);
        if (stryMutAct_9fa48("1130") ? source.problems.length <= 0 : stryMutAct_9fa48("1129") ? source.problems.length >= 0 : stryMutAct_9fa48("1128") ? false : stryMutAct_9fa48("1127") ? true : (stryCov_9fa48("1127", "1128", "1129", "1130"), source.problems.length > 0)) {
          if (stryMutAct_9fa48("1131")) {
            {}
          } else {
            stryCov_9fa48("1131");
            if (stryMutAct_9fa48("1132")) {
              ;
            } else {
              stryCov_9fa48("1132");
              result.problems.push(...source.problems);
            }
            continue;
          }
        }
        const outcome = validate(name, id, source.value, source, stryMutAct_9fa48("1133") ? ["Stryker was here"] : (stryCov_9fa48("1133"), []));
        if (stryMutAct_9fa48("1135") ? false : stryMutAct_9fa48("1134") ? true : (stryCov_9fa48("1134", "1135"), (stryMutAct_9fa48("1136") ? "" : (stryCov_9fa48("1136"), 'problems')) in outcome)) {
          if (stryMutAct_9fa48("1137")) {
            ;
          } else {
            stryCov_9fa48("1137");
            result.problems.push(...outcome.problems);
          }
        } else result.entries.push(stryMutAct_9fa48("1139") ? {} : (stryCov_9fa48("1139"), {
          ...outcome,
          body: stryMutAct_9fa48("1140") ? {} : (stryCov_9fa48("1140"), {
            text: body,
            firstLine: stryMutAct_9fa48("1141") ? frontmatter.split('\n').length - 3 : (stryCov_9fa48("1141"), frontmatter.split(stryMutAct_9fa48("1142") ? "" : (stryCov_9fa48("1142"), '\n')).length + 3)
          })
        }));
      }
    }
    return result;
  }
}
function validate<Name extends CollectionName>(collection: Name, id: string, value: unknown, source: YamlSource, prefix: DataPath): Entry<Name> | {
  problems: Problem[];
} {
  if (stryMutAct_9fa48("1143")) {
    {}
  } else {
    stryCov_9fa48("1143");
    const {
      schema
    } = collections[collection];
    const parsed = schema.safeParse(value);
    if (stryMutAct_9fa48("1146") ? false : stryMutAct_9fa48("1145") ? true : stryMutAct_9fa48("1144") ? parsed.success : (stryCov_9fa48("1144", "1145", "1146"), !parsed.success)) return stryMutAct_9fa48("1147") ? {} : (stryCov_9fa48("1147"), {
      problems: zodProblems(parsed.error, schema, source, prefix, stryMutAct_9fa48("1148") ? `` : (stryCov_9fa48("1148"), `${collection}.${id}`))
    });
    return stryMutAct_9fa48("1149") ? {} : (stryCov_9fa48("1149"), {
      collection,
      id,
      data: parsed.data as DataOf<Name>,
      file: source.file,
      locate: stryMutAct_9fa48("1150") ? () => undefined : (stryCov_9fa48("1150"), (path = stryMutAct_9fa48("1151") ? ["Stryker was here"] : (stryCov_9fa48("1151"), [])) => source.locate(stryMutAct_9fa48("1152") ? [] : (stryCov_9fa48("1152"), [...prefix, ...path])))
    });
  }
}

/** Held weakly: of a large file the parsed tree takes a hundred times its bytes, and a build goes on long after reading. */
const parsed = new Map<string, {
  text: string;
  source: WeakRef<YamlSource>;
}>();

/** Several collections stand in one file: it is parsed again only when its text has changed. */
function parseOnce(file: string, text: string): YamlSource {
  if (stryMutAct_9fa48("1153")) {
    {}
  } else {
    stryCov_9fa48("1153");
    const known = parsed.get(file);
    const before = (stryMutAct_9fa48("1156") ? known?.text !== text : stryMutAct_9fa48("1155") ? false : stryMutAct_9fa48("1154") ? true : (stryCov_9fa48("1154", "1155", "1156"), (stryMutAct_9fa48("1157") ? known.text : (stryCov_9fa48("1157"), known?.text)) === text)) ? known.source.deref() : undefined;
    const source = stryMutAct_9fa48("1158") ? before && readYaml(file, text) : (stryCov_9fa48("1158"), before ?? readYaml(file, text));
    parsed.set(file, stryMutAct_9fa48("1160") ? {} : (stryCov_9fa48("1160"), {
      text,
      source: new WeakRef(source)
    }));
    return source;
  }
}