/**
 * What the finder loads: what is searched, in columns, which compress to little more than half of what rows do.
 * `pack` runs at build time, `unpack` in the browser.
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
import type { Fixer } from '../schemas/labels.ts';
export type Kind = 'message' | 'question' | 'procedure' | 'portal' | 'region';
export interface SearchDocument {
  kind: Kind;
  /** Address inside the site, without its base. */
  path: string;
  title: string;
  /** Exact on-screen texts. */
  wording: string[];
  /** Other names of a portal or a place, word for word. */
  names: string[];
  /** Stems of words that people type for it and that stand neither in its title nor in its wordings. */
  typed: string;
  /** Stems of words that its page says of it, and that stand nowhere above. */
  context: string;
  /** Messages only: the cause, the first step of the fix, and who can take it. */
  text: string;
  fix: string;
  whoCanFix?: Fixer;
}
export interface SearchData {
  documents: SearchDocument[];
  /** Groups of words that mean the same, from the glossary. */
  synonyms: string[][];
}

/** One kind of document: each string holds a line for each document. */
interface Column {
  kind: Kind;
  /** What stands before and after the id in an address. */
  around: [string, string];
  ids: string;
  titles: string;
  names: string;
  typed: string;
  context: string;
  wordings?: string;
  texts?: string;
  fixes?: string;
  fixers?: string;
}

/** One file of the finder. The first one knows the synonyms and how many files there are. */
export interface Packed {
  columns: Column[];
  synonyms?: string;
  files?: number;
}

/** Separates several wordings or synonyms on one line; no text of the content holds it. */
const BAR = stryMutAct_9fa48("2769") ? "" : (stryCov_9fa48("2769"), '|');
export function pack(documents: SearchDocument[]): Packed {
  if (stryMutAct_9fa48("2770")) {
    {}
  } else {
    stryCov_9fa48("2770");
    const kinds = stryMutAct_9fa48("2771") ? [] : (stryCov_9fa48("2771"), [...new Set(documents.map(stryMutAct_9fa48("2772") ? () => undefined : (stryCov_9fa48("2772"), ({
      kind
    }) => kind)))]);
    return stryMutAct_9fa48("2773") ? {} : (stryCov_9fa48("2773"), {
      columns: kinds.map(kind => {
        if (stryMutAct_9fa48("2774")) {
          {}
        } else {
          stryCov_9fa48("2774");
          const own = stryMutAct_9fa48("2775") ? documents : (stryCov_9fa48("2775"), documents.filter(stryMutAct_9fa48("2776") ? () => undefined : (stryCov_9fa48("2776"), document => stryMutAct_9fa48("2779") ? document.kind !== kind : stryMutAct_9fa48("2778") ? false : stryMutAct_9fa48("2777") ? true : (stryCov_9fa48("2777", "2778", "2779"), document.kind === kind))));
          const lines = stryMutAct_9fa48("2780") ? () => undefined : (stryCov_9fa48("2780"), (() => {
            const lines = (valueOf: (document: SearchDocument) => string | undefined) => own.map(valueOf).join(stryMutAct_9fa48("2781") ? "" : (stryCov_9fa48("2781"), '\n'));
            return lines;
          })());
          const around = commonEnds(own.map(stryMutAct_9fa48("2782") ? () => undefined : (stryCov_9fa48("2782"), ({
            path
          }) => path)));
          const [before, after] = around;
          const column: Column = stryMutAct_9fa48("2783") ? {} : (stryCov_9fa48("2783"), {
            kind,
            around,
            ids: lines(({
              path,
              title
            }) => {
              if (stryMutAct_9fa48("2784")) {
                {}
              } else {
                stryCov_9fa48("2784");
                const id = stryMutAct_9fa48("2785") ? path : (stryCov_9fa48("2785"), path.slice(before.length, stryMutAct_9fa48("2786") ? path.length + after.length : (stryCov_9fa48("2786"), path.length - after.length)));
                return (stryMutAct_9fa48("2789") ? id !== slugOf(title) : stryMutAct_9fa48("2788") ? false : stryMutAct_9fa48("2787") ? true : (stryCov_9fa48("2787", "2788", "2789"), id === slugOf(title))) ? stryMutAct_9fa48("2790") ? "Stryker was here!" : (stryCov_9fa48("2790"), '') : id;
              }
            }),
            titles: lines(stryMutAct_9fa48("2791") ? () => undefined : (stryCov_9fa48("2791"), ({
              title
            }) => title)),
            names: lines(stryMutAct_9fa48("2792") ? () => undefined : (stryCov_9fa48("2792"), ({
              names
            }) => names.join(BAR))),
            typed: lines(stryMutAct_9fa48("2793") ? () => undefined : (stryCov_9fa48("2793"), ({
              typed
            }) => typed)),
            context: lines(stryMutAct_9fa48("2794") ? () => undefined : (stryCov_9fa48("2794"), ({
              context
            }) => context))
          });
          if (stryMutAct_9fa48("2797") ? kind === 'message' : stryMutAct_9fa48("2796") ? false : stryMutAct_9fa48("2795") ? true : (stryCov_9fa48("2795", "2796", "2797"), kind !== (stryMutAct_9fa48("2798") ? "" : (stryCov_9fa48("2798"), 'message')))) return column;
          return stryMutAct_9fa48("2799") ? {} : (stryCov_9fa48("2799"), {
            ...column,
            wordings: lines(stryMutAct_9fa48("2800") ? () => undefined : (stryCov_9fa48("2800"), ({
              wording
            }) => wording.join(BAR))),
            texts: lines(stryMutAct_9fa48("2801") ? () => undefined : (stryCov_9fa48("2801"), ({
              text
            }) => text)),
            fixes: lines(stryMutAct_9fa48("2802") ? () => undefined : (stryCov_9fa48("2802"), ({
              fix
            }) => fix)),
            fixers: lines(stryMutAct_9fa48("2803") ? () => undefined : (stryCov_9fa48("2803"), ({
              whoCanFix
            }) => whoCanFix))
          });
        }
      })
    });
  }
}
export function packSynonyms(synonyms: string[][]): string {
  if (stryMutAct_9fa48("2804")) {
    {}
  } else {
    stryCov_9fa48("2804");
    return synonyms.map(stryMutAct_9fa48("2805") ? () => undefined : (stryCov_9fa48("2805"), group => group.join(BAR))).join(stryMutAct_9fa48("2806") ? "" : (stryCov_9fa48("2806"), '\n'));
  }
}

/** @param files the first one, at least */
export function unpack(files: Packed[]): SearchData {
  if (stryMutAct_9fa48("2807")) {
    {}
  } else {
    stryCov_9fa48("2807");
    const split = stryMutAct_9fa48("2808") ? () => undefined : (stryCov_9fa48("2808"), (() => {
      const split = (text: string, by: string) => (stryMutAct_9fa48("2811") ? text !== '' : stryMutAct_9fa48("2810") ? false : stryMutAct_9fa48("2809") ? true : (stryCov_9fa48("2809", "2810", "2811"), text === (stryMutAct_9fa48("2812") ? "Stryker was here!" : (stryCov_9fa48("2812"), '')))) ? stryMutAct_9fa48("2813") ? ["Stryker was here"] : (stryCov_9fa48("2813"), []) : text.split(by);
      return split;
    })());
    return stryMutAct_9fa48("2814") ? {} : (stryCov_9fa48("2814"), {
      documents: files.flatMap(stryMutAct_9fa48("2815") ? () => undefined : (stryCov_9fa48("2815"), ({
        columns
      }) => columns)).flatMap(({
        kind,
        around: [before, after],
        ids,
        ...lines
      }) => {
        if (stryMutAct_9fa48("2816")) {
          {}
        } else {
          stryCov_9fa48("2816");
          const rows = Object.fromEntries(Object.entries(lines).map(stryMutAct_9fa48("2817") ? () => undefined : (stryCov_9fa48("2817"), ([name, text]) => stryMutAct_9fa48("2818") ? [] : (stryCov_9fa48("2818"), [name, text.split(stryMutAct_9fa48("2819") ? "" : (stryCov_9fa48("2819"), '\n'))]))));
          return ids.split(stryMutAct_9fa48("2820") ? "" : (stryCov_9fa48("2820"), '\n')).map((id, index): SearchDocument => {
            if (stryMutAct_9fa48("2821")) {
              {}
            } else {
              stryCov_9fa48("2821");
              const cell = stryMutAct_9fa48("2822") ? () => undefined : (stryCov_9fa48("2822"), (() => {
                const cell = (name: string) => stryMutAct_9fa48("2823") ? rows[name]?.[index] && '' : (stryCov_9fa48("2823"), (stryMutAct_9fa48("2824") ? rows[name][index] : (stryCov_9fa48("2824"), rows[name]?.[index])) ?? (stryMutAct_9fa48("2825") ? "Stryker was here!" : (stryCov_9fa48("2825"), '')));
                return cell;
              })());
              const title = cell(stryMutAct_9fa48("2826") ? "" : (stryCov_9fa48("2826"), 'titles'));
              const whoCanFix = cell('fixers') as Fixer | '';
              return stryMutAct_9fa48("2827") ? {} : (stryCov_9fa48("2827"), {
                kind,
                path: stryMutAct_9fa48("2828") ? before + (id || slugOf(title)) - after : (stryCov_9fa48("2828"), (stryMutAct_9fa48("2829") ? before - (id || slugOf(title)) : (stryCov_9fa48("2829"), before + (stryMutAct_9fa48("2832") ? id && slugOf(title) : stryMutAct_9fa48("2831") ? false : stryMutAct_9fa48("2830") ? true : (stryCov_9fa48("2830", "2831", "2832"), id || slugOf(title))))) + after),
                title,
                names: split(cell(stryMutAct_9fa48("2833") ? "" : (stryCov_9fa48("2833"), 'names')), BAR),
                typed: cell(stryMutAct_9fa48("2834") ? "" : (stryCov_9fa48("2834"), 'typed')),
                context: cell(stryMutAct_9fa48("2835") ? "" : (stryCov_9fa48("2835"), 'context')),
                wording: split(cell(stryMutAct_9fa48("2836") ? "" : (stryCov_9fa48("2836"), 'wordings')), BAR),
                text: cell(stryMutAct_9fa48("2837") ? "" : (stryCov_9fa48("2837"), 'texts')),
                fix: cell(stryMutAct_9fa48("2838") ? "" : (stryCov_9fa48("2838"), 'fixes')),
                ...(stryMutAct_9fa48("2841") ? whoCanFix || {
                  whoCanFix
                } : stryMutAct_9fa48("2840") ? false : stryMutAct_9fa48("2839") ? true : (stryCov_9fa48("2839", "2840", "2841"), whoCanFix && (stryMutAct_9fa48("2842") ? {} : (stryCov_9fa48("2842"), {
                  whoCanFix
                }))))
              });
            }
          });
        }
      }),
      synonyms: (stryMutAct_9fa48("2843") ? files[0]?.synonyms && '' : (stryCov_9fa48("2843"), (stryMutAct_9fa48("2844") ? files[0].synonyms : (stryCov_9fa48("2844"), files[0]?.synonyms)) ?? (stryMutAct_9fa48("2845") ? "Stryker was here!" : (stryCov_9fa48("2845"), '')))).split(stryMutAct_9fa48("2846") ? "" : (stryCov_9fa48("2846"), '\n')).map(stryMutAct_9fa48("2847") ? () => undefined : (stryCov_9fa48("2847"), group => group.split(BAR)))
    });
  }
}

/** The id that an entry has when it is named like its title; such ids need not be written. */
function slugOf(title: string): string {
  if (stryMutAct_9fa48("2848")) {
    {}
  } else {
    stryCov_9fa48("2848");
    return stryMutAct_9fa48("2849") ? title.toUpperCase().replace(/[^a-z0-9]+/g, '-') : (stryCov_9fa48("2849"), title.toLowerCase().replace(stryMutAct_9fa48("2851") ? /[a-z0-9]+/g : stryMutAct_9fa48("2850") ? /[^a-z0-9]/g : (stryCov_9fa48("2850", "2851"), /[^a-z0-9]+/g), stryMutAct_9fa48("2852") ? "" : (stryCov_9fa48("2852"), '-')));
  }
}

/** What all addresses share: the folders or page before the id, and the slash after it. */
function commonEnds(paths: string[]): [string, string] {
  if (stryMutAct_9fa48("2853")) {
    {}
  } else {
    stryCov_9fa48("2853");
    const after = (stryMutAct_9fa48("2854") ? paths.some(path => path.endsWith('/')) : (stryCov_9fa48("2854"), paths.every(stryMutAct_9fa48("2855") ? () => undefined : (stryCov_9fa48("2855"), path => stryMutAct_9fa48("2856") ? path.startsWith('/') : (stryCov_9fa48("2856"), path.endsWith(stryMutAct_9fa48("2857") ? "" : (stryCov_9fa48("2857"), '/'))))))) ? stryMutAct_9fa48("2858") ? "" : (stryCov_9fa48("2858"), '/') : stryMutAct_9fa48("2859") ? "Stryker was here!" : (stryCov_9fa48("2859"), '');
    const [first = stryMutAct_9fa48("2860") ? "Stryker was here!" : (stryCov_9fa48("2860"), ''), ...others] = paths;
    let length = stryMutAct_9fa48("2861") ? first.length + after.length : (stryCov_9fa48("2861"), first.length - after.length);
    while (stryMutAct_9fa48("2863") ? false : stryMutAct_9fa48("2862") ? /[/#]$/.test(first.slice(0, length)) && others.every(path => path.startsWith(first.slice(0, length))) : (stryCov_9fa48("2862", "2863"), !(stryMutAct_9fa48("2866") ? /[/#]$/.test(first.slice(0, length)) || others.every(path => path.startsWith(first.slice(0, length))) : stryMutAct_9fa48("2865") ? false : stryMutAct_9fa48("2864") ? true : (stryCov_9fa48("2864", "2865", "2866"), (stryMutAct_9fa48("2868") ? /[^/#]$/ : stryMutAct_9fa48("2867") ? /[/#]/ : (stryCov_9fa48("2867", "2868"), /[/#]$/)).test(stryMutAct_9fa48("2869") ? first : (stryCov_9fa48("2869"), first.slice(0, length))) && (stryMutAct_9fa48("2870") ? others.some(path => path.startsWith(first.slice(0, length))) : (stryCov_9fa48("2870"), others.every(stryMutAct_9fa48("2871") ? () => undefined : (stryCov_9fa48("2871"), path => stryMutAct_9fa48("2872") ? path.endsWith(first.slice(0, length)) : (stryCov_9fa48("2872"), path.startsWith(stryMutAct_9fa48("2873") ? first : (stryCov_9fa48("2873"), first.slice(0, length)))))))))))) stryMutAct_9fa48("2874") ? length += 1 : (stryCov_9fa48("2874"), length -= 1);
    return stryMutAct_9fa48("2875") ? [] : (stryCov_9fa48("2875"), [stryMutAct_9fa48("2876") ? first : (stryCov_9fa48("2876"), first.slice(0, length)), after]);
  }
}