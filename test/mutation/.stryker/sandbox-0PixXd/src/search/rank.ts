/**
 * Ranks documents for a query. Every word of the query may help, none must (a pasted screen is mostly furniture);
 * rare words help more than common ones (idf, Spärck Jones 1972), misspelt ones a little less; synonyms are concepts;
 * a wording that stands in the query letter for letter wins. Pure: the browser and the tests run the same code.
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
import { foldText } from '../data/fold-text.ts';
import { CONCEPT_MARK, createConcepts, type Mention } from './concepts.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createVocabulary } from './vocabulary.ts';
import { stem, stems, withoutFurniture, words } from './words.ts';
export interface Hit {
  document: SearchDocument;
  score: number;
  /** Words of the document that the query matched, and how well, from 0 to 1. */
  found: Map<string, number>;
}
export interface Answer {
  hits: Hit[];
  /** Whether the first hit is very probably what the reader means. */
  sure: boolean;
}

/** How likely it is that a reader looks for this kind, apart from the words; found by search over the tuning queries. */
const kindWeights = {
  message: 1.25,
  question: 1.1,
  procedure: 1.05,
  portal: 1.25,
  region: 1.3
} as const;
const fieldWeights = {
  wording: 1.1,
  title: 1.7,
  typed: 1.3,
  concept: 1.15,
  text: 0.55
} as const;
const CONCEPT_WEIGHT = 0.9;
/** How well a word counts as matched when another word of the same concept stands there. */
const CONCEPT_SHARE = 0.75;
/** How much of the score is for covering the document's title or wording, against mentioning its words. */
const COVER_WEIGHT = 0.9;
/**
 * The best hit is sure when nearly all of its title or wording was found, or nearly all of the query, or much of both:
 * shares weighed by how rare each word is. Set so that none of the off-topic tuning queries is sure.
 */
const SURE_COVERED = 0.85;
const SURE_OF_QUERY = 0.75;
const LIKELY_COVERED = 0.4;
const LIKELY_OF_QUERY = 0.6;
/** A query of fewer words fits many documents: alone its share proves nothing. */
const SURE_WORDS = 2;
/** Where it is for the query to decide, the best hit must stand out from the next one by this factor. */
const SURE_LEAD = 1.05;
/** A title or wording of so few words is covered too easily to be sure of it alone. */
const MIN_COVER = 3;
const SHORT_COVER = 0.8;
/** What it is worth when the query is a name of the document, or holds one that is not too short to mean something else. */
const NAMED = 3;
const MENTIONED = 1.3;
const MIN_NAME = 4;
/** A wording counts as quoted when it stands in the query letter for letter, or, if it is long enough, when this share was found. */
const QUOTED_SHARE = 0.72;
const MIN_MISSPELT = 2;
/** In a pasted screen, a line that is a wording and nothing else was copied with it: worth as much as so many more words. */
const WHOLE_LINE = 4;
const MAX_HITS = 6;
export type Finder = (query: string) => Answer;

/** How a document answers a query. */
interface Match {
  /** Words of the document, and how well they are matched, from 0 to 1: by their letters, and by letters or meaning. */
  read: Map<string, number>;
  found: Map<string, number>;
  /** Words of the query, and how well. */
  typed: Map<string, number>;
  /** What each word of the query earns. */
  points: Map<string, number>;
}
interface Prepared {
  /** Weight of each word and concept of the document. */
  weights: Map<string, number>;
  /** Title and wordings: what a query may cover. */
  covers: string[][];
  wordings: {
    folded: string;
    stems: string[];
  }[];
  names: string[];
}

/**
 * Prepares a finder over the documents.
 * @returns a function from a query, however long, to its answer; an empty query gives no hits
 */
export function createFinder({
  documents,
  synonyms
}: SearchData): Finder {
  if (stryMutAct_9fa48("2902")) {
    {}
  } else {
    stryCov_9fa48("2902");
    const conceptsOf = createConcepts(synonyms);
    const prepared = documents.map(stryMutAct_9fa48("2903") ? () => undefined : (stryCov_9fa48("2903"), document => prepare(document, conceptsOf)));
    const postings = new Map<string, number[]>();
    prepared.forEach(({
      weights
    }, index) => {
      if (stryMutAct_9fa48("2905")) {
        {}
      } else {
        stryCov_9fa48("2905");
        for (const word of weights.keys()) {
          if (stryMutAct_9fa48("2906")) {
            {}
          } else {
            stryCov_9fa48("2906");
            const list = postings.get(word);
            if (stryMutAct_9fa48("2908") ? false : stryMutAct_9fa48("2907") ? true : (stryCov_9fa48("2907", "2908"), list)) {
              if (stryMutAct_9fa48("2909")) {
                ;
              } else {
                stryCov_9fa48("2909");
                list.push(index);
              }
            } else postings.set(word, stryMutAct_9fa48("2911") ? [] : (stryCov_9fa48("2911"), [index]));
          }
        }
      }
    });
    const forms = new Map(stryMutAct_9fa48("2912") ? [...postings.keys()].map(word => [word, word]) : (stryCov_9fa48("2912"), (stryMutAct_9fa48("2913") ? [] : (stryCov_9fa48("2913"), [...postings.keys()])).filter(stryMutAct_9fa48("2914") ? () => undefined : (stryCov_9fa48("2914"), word => stryMutAct_9fa48("2915") ? word.startsWith(CONCEPT_MARK) : (stryCov_9fa48("2915"), !(stryMutAct_9fa48("2916") ? word.endsWith(CONCEPT_MARK) : (stryCov_9fa48("2916"), word.startsWith(CONCEPT_MARK)))))).map(stryMutAct_9fa48("2917") ? () => undefined : (stryCov_9fa48("2917"), word => stryMutAct_9fa48("2918") ? [] : (stryCov_9fa48("2918"), [word, word])))));
    for (const {
      title,
      wording,
      names,
      text,
      fix
    } of documents) {
      if (stryMutAct_9fa48("2919")) {
        {}
      } else {
        stryCov_9fa48("2919");
        for (const word of words((stryMutAct_9fa48("2920") ? [] : (stryCov_9fa48("2920"), [title, ...wording, ...names, text, fix])).join(stryMutAct_9fa48("2921") ? "" : (stryCov_9fa48("2921"), ' ')))) if (stryMutAct_9fa48("2922")) {
          ;
        } else {
          stryCov_9fa48("2922");
          forms.set(word, stem(word));
        }
      }
    }
    const meaningsOf = createVocabulary(forms);
    /** A word that no document has counts as the rarest. */
    const rarity = stryMutAct_9fa48("2923") ? () => undefined : (stryCov_9fa48("2923"), (() => {
      const rarity = (word: string) => Math.log(stryMutAct_9fa48("2924") ? 1 - documents.length / (1 + (postings.get(word)?.length ?? 0)) : (stryCov_9fa48("2924"), 1 + (stryMutAct_9fa48("2925") ? documents.length * (1 + (postings.get(word)?.length ?? 0)) : (stryCov_9fa48("2925"), documents.length / (stryMutAct_9fa48("2926") ? 1 - (postings.get(word)?.length ?? 0) : (stryCov_9fa48("2926"), 1 + (stryMutAct_9fa48("2927") ? postings.get(word)?.length && 0 : (stryCov_9fa48("2927"), (stryMutAct_9fa48("2928") ? postings.get(word).length : (stryCov_9fa48("2928"), postings.get(word)?.length)) ?? 0))))))));
      return rarity;
    })());
    const weightOf = stryMutAct_9fa48("2929") ? () => undefined : (stryCov_9fa48("2929"), (() => {
      const weightOf = (index: number, word: string) => (prepared[index] as Prepared).weights.get(word) as number;
      return weightOf;
    })());
    return query => {
      if (stryMutAct_9fa48("2930")) {
        {}
      } else {
        stryCov_9fa48("2930");
        const cleaned = withoutFurniture(query);
        // Letters and digits that are no code of ours are two words: "ERA 835".
        const written = words(cleaned).flatMap(stryMutAct_9fa48("2931") ? () => undefined : (stryCov_9fa48("2931"), word => forms.has(word) ? stryMutAct_9fa48("2932") ? [] : (stryCov_9fa48("2932"), [word]) : stryMutAct_9fa48("2933") ? word.match(/^([a-z]{2,6})(\d{2,5})$/)?.slice(1) && [word] : (stryCov_9fa48("2933"), (stryMutAct_9fa48("2935") ? word.match(/^([a-z]{2,6})(\d{2,5})$/).slice(1) : stryMutAct_9fa48("2934") ? word.match(/^([a-z]{2,6})(\d{2,5})$/) : (stryCov_9fa48("2934", "2935"), word.match(stryMutAct_9fa48("2941") ? /^([a-z]{2,6})(\D{2,5})$/ : stryMutAct_9fa48("2940") ? /^([a-z]{2,6})(\d)$/ : stryMutAct_9fa48("2939") ? /^([^a-z]{2,6})(\d{2,5})$/ : stryMutAct_9fa48("2938") ? /^([a-z])(\d{2,5})$/ : stryMutAct_9fa48("2937") ? /^([a-z]{2,6})(\d{2,5})/ : stryMutAct_9fa48("2936") ? /([a-z]{2,6})(\d{2,5})$/ : (stryCov_9fa48("2936", "2937", "2938", "2939", "2940", "2941"), /^([a-z]{2,6})(\d{2,5})$/))?.slice(1))) ?? (stryMutAct_9fa48("2942") ? [] : (stryCov_9fa48("2942"), [word])))));
        // "encoder pro" may be "EncoderPro".
        const joined = stryMutAct_9fa48("2943") ? written.map((word, index) => word + (written[index + 1] ?? '')) : (stryCov_9fa48("2943"), written.map(stryMutAct_9fa48("2944") ? () => undefined : (stryCov_9fa48("2944"), (word, index) => stryMutAct_9fa48("2945") ? word - (written[index + 1] ?? '') : (stryCov_9fa48("2945"), word + (stryMutAct_9fa48("2946") ? written[index + 1] && '' : (stryCov_9fa48("2946"), written[stryMutAct_9fa48("2947") ? index - 1 : (stryCov_9fa48("2947"), index + 1)] ?? (stryMutAct_9fa48("2948") ? "Stryker was here!" : (stryCov_9fa48("2948"), ''))))))).filter(stryMutAct_9fa48("2949") ? () => undefined : (stryCov_9fa48("2949"), pair => forms.has(pair))));
        const list = written.map(stem);
        const typed = stryMutAct_9fa48("2950") ? [] : (stryCov_9fa48("2950"), [...new Set(list)]);
        const folded = stryMutAct_9fa48("2951") ? `` : (stryCov_9fa48("2951"), ` ${foldText(cleaned)} `);
        const lines = query.split(stryMutAct_9fa48("2952") ? "" : (stryCov_9fa48("2952"), '\n')).map(foldText);
        const matches = new Map<number, Match>();
        const matchOf = (index: number) => {
          if (stryMutAct_9fa48("2953")) {
            {}
          } else {
            stryCov_9fa48("2953");
            let match = matches.get(index);
            if (stryMutAct_9fa48("2956") ? false : stryMutAct_9fa48("2955") ? true : stryMutAct_9fa48("2954") ? match : (stryCov_9fa48("2954", "2955", "2956"), !match)) matches.set(index, match = stryMutAct_9fa48("2958") ? {} : (stryCov_9fa48("2958"), {
              read: new Map(),
              found: new Map(),
              typed: new Map(),
              points: new Map()
            }));
            return match;
          }
        };
        for (const form of new Set(stryMutAct_9fa48("2959") ? [] : (stryCov_9fa48("2959"), [...written, ...joined]))) {
          if (stryMutAct_9fa48("2960")) {
            {}
          } else {
            stryCov_9fa48("2960");
            const word = stem(form);
            for (const {
              word: meant,
              quality
            } of meaningsOf(form)) {
              if (stryMutAct_9fa48("2961")) {
                {}
              } else {
                stryCov_9fa48("2961");
                for (const index of stryMutAct_9fa48("2962") ? postings.get(meant) && [] : (stryCov_9fa48("2962"), postings.get(meant) ?? (stryMutAct_9fa48("2963") ? ["Stryker was here"] : (stryCov_9fa48("2963"), [])))) {
                  if (stryMutAct_9fa48("2964")) {
                    {}
                  } else {
                    stryCov_9fa48("2964");
                    const {
                      read,
                      found,
                      typed: matched,
                      points
                    } = matchOf(index);
                    if (stryMutAct_9fa48("2965")) {
                      ;
                    } else {
                      stryCov_9fa48("2965");
                      raise(read, meant, quality);
                    }
                    if (stryMutAct_9fa48("2966")) {
                      ;
                    } else {
                      stryCov_9fa48("2966");
                      raise(found, meant, quality);
                    } // A misspelt word is found all the same: for being sure it counts for more than for the rank.
                    if (stryMutAct_9fa48("2967")) {
                      ;
                    } else {
                      stryCov_9fa48("2967");
                      raise(matched, word, Math.sqrt(quality));
                    }
                    raise(points, word, stryMutAct_9fa48("2969") ? rarity(meant) * quality / weightOf(index, meant) : (stryCov_9fa48("2969"), (stryMutAct_9fa48("2970") ? rarity(meant) / quality : (stryCov_9fa48("2970"), rarity(meant) * quality)) * weightOf(index, meant)));
                  }
                }
              }
            }
          }
        }
        for (const {
          concept,
          words,
          others
        } of conceptsOf(list)) {
          if (stryMutAct_9fa48("2971")) {
            {}
          } else {
            stryCov_9fa48("2971");
            for (const index of stryMutAct_9fa48("2972") ? postings.get(concept) && [] : (stryCov_9fa48("2972"), postings.get(concept) ?? (stryMutAct_9fa48("2973") ? ["Stryker was here"] : (stryCov_9fa48("2973"), [])))) {
              if (stryMutAct_9fa48("2974")) {
                {}
              } else {
                stryCov_9fa48("2974");
                const {
                  found,
                  typed: matched,
                  points
                } = matchOf(index);
                // What a document says in other words; not once more what it says in the same ones.
                const worth = stryMutAct_9fa48("2975") ? rarity(concept) * CONCEPT_WEIGHT / weightOf(index, concept) : (stryCov_9fa48("2975"), (stryMutAct_9fa48("2976") ? rarity(concept) / CONCEPT_WEIGHT : (stryCov_9fa48("2976"), rarity(concept) * CONCEPT_WEIGHT)) * weightOf(index, concept));
                if (stryMutAct_9fa48("2980") ? words.reduce((sum, word) => sum + (points.get(word) ?? 0), 0) < worth : stryMutAct_9fa48("2979") ? words.reduce((sum, word) => sum + (points.get(word) ?? 0), 0) > worth : stryMutAct_9fa48("2978") ? false : stryMutAct_9fa48("2977") ? true : (stryCov_9fa48("2977", "2978", "2979", "2980"), words.reduce(stryMutAct_9fa48("2981") ? () => undefined : (stryCov_9fa48("2981"), (sum, word) => stryMutAct_9fa48("2982") ? sum - (points.get(word) ?? 0) : (stryCov_9fa48("2982"), sum + (stryMutAct_9fa48("2983") ? points.get(word) && 0 : (stryCov_9fa48("2983"), points.get(word) ?? 0)))), 0) >= worth)) continue;
                for (const word of others) if (stryMutAct_9fa48("2984")) {
                  ;
                } else {
                  stryCov_9fa48("2984");
                  raise(found, word, CONCEPT_SHARE);
                }
                for (const word of words) {
                  if (stryMutAct_9fa48("2985")) {
                    {}
                  } else {
                    stryCov_9fa48("2985");
                    if (stryMutAct_9fa48("2986")) {
                      ;
                    } else {
                      stryCov_9fa48("2986");
                      raise(matched, word, CONCEPT_SHARE);
                    }
                    points.set(word, stryMutAct_9fa48("2988") ? worth * words.length : (stryCov_9fa48("2988"), worth / words.length));
                  }
                }
              }
            }
          }
        }
        const share = (all: string[], matched: Map<string, number>) => {
          if (stryMutAct_9fa48("2989")) {
            {}
          } else {
            stryCov_9fa48("2989");
            let part = 0;
            let total = 0;
            for (const word of all) {
              if (stryMutAct_9fa48("2990")) {
                {}
              } else {
                stryCov_9fa48("2990");
                const weight = rarity(word);
                stryMutAct_9fa48("2991") ? total -= weight : (stryCov_9fa48("2991"), total += weight);
                stryMutAct_9fa48("2992") ? part -= weight * (matched.get(word) ?? 0) : (stryCov_9fa48("2992"), part += stryMutAct_9fa48("2993") ? weight / (matched.get(word) ?? 0) : (stryCov_9fa48("2993"), weight * (stryMutAct_9fa48("2994") ? matched.get(word) && 0 : (stryCov_9fa48("2994"), matched.get(word) ?? 0))));
              }
            }
            return (stryMutAct_9fa48("2997") ? total !== 0 : stryMutAct_9fa48("2996") ? false : stryMutAct_9fa48("2995") ? true : (stryCov_9fa48("2995", "2996", "2997"), total === 0)) ? 0 : stryMutAct_9fa48("2998") ? part * total : (stryCov_9fa48("2998"), part / total);
          }
        };
        const ranked = (stryMutAct_9fa48("2999") ? [] : (stryCov_9fa48("2999"), [...matches])).map(([index, {
          read,
          found,
          typed: matched,
          points
        }]) => {
          if (stryMutAct_9fa48("3000")) {
            {}
          } else {
            stryCov_9fa48("3000");
            const document = documents[index] as SearchDocument;
            const {
              covers,
              wordings,
              names
            } = prepared[index] as Prepared;
            const covered = stryMutAct_9fa48("3001") ? Math.min(0, ...covers.map(cover => share(cover, found) * (cover.length < MIN_COVER ? SHORT_COVER : 1))) : (stryCov_9fa48("3001"), Math.max(0, ...covers.map(stryMutAct_9fa48("3002") ? () => undefined : (stryCov_9fa48("3002"), cover => stryMutAct_9fa48("3003") ? share(cover, found) / (cover.length < MIN_COVER ? SHORT_COVER : 1) : (stryCov_9fa48("3003"), share(cover, found) * ((stryMutAct_9fa48("3007") ? cover.length >= MIN_COVER : stryMutAct_9fa48("3006") ? cover.length <= MIN_COVER : stryMutAct_9fa48("3005") ? false : stryMutAct_9fa48("3004") ? true : (stryCov_9fa48("3004", "3005", "3006", "3007"), cover.length < MIN_COVER)) ? SHORT_COVER : 1))))));
            const quoted = stryMutAct_9fa48("3008") ? Math.min(0, ...wordings.map(({
              folded: wording,
              stems: list
            }) => {
              if (lines.length > 1 && lines.includes(wording)) return list.length + WHOLE_LINE;
              if (folded.includes(` ${wording} `)) return list.length;
              const part = list.length >= MIN_MISSPELT ? share(list, read) : 0;
              return part >= QUOTED_SHARE ? part * list.length : 0;
            })) : (stryCov_9fa48("3008"), Math.max(0, ...wordings.map(({
              folded: wording,
              stems: list
            }) => {
              if (stryMutAct_9fa48("3009")) {
                {}
              } else {
                stryCov_9fa48("3009");
                if (stryMutAct_9fa48("3012") ? lines.length > 1 || lines.includes(wording) : stryMutAct_9fa48("3011") ? false : stryMutAct_9fa48("3010") ? true : (stryCov_9fa48("3010", "3011", "3012"), (stryMutAct_9fa48("3015") ? lines.length <= 1 : stryMutAct_9fa48("3014") ? lines.length >= 1 : stryMutAct_9fa48("3013") ? true : (stryCov_9fa48("3013", "3014", "3015"), lines.length > 1)) && lines.includes(wording))) return stryMutAct_9fa48("3016") ? list.length - WHOLE_LINE : (stryCov_9fa48("3016"), list.length + WHOLE_LINE);
                if (stryMutAct_9fa48("3018") ? false : stryMutAct_9fa48("3017") ? true : (stryCov_9fa48("3017", "3018"), folded.includes(stryMutAct_9fa48("3019") ? `` : (stryCov_9fa48("3019"), ` ${wording} `)))) return list.length;
                const part = (stryMutAct_9fa48("3023") ? list.length < MIN_MISSPELT : stryMutAct_9fa48("3022") ? list.length > MIN_MISSPELT : stryMutAct_9fa48("3021") ? false : stryMutAct_9fa48("3020") ? true : (stryCov_9fa48("3020", "3021", "3022", "3023"), list.length >= MIN_MISSPELT)) ? share(list, read) : 0;
                return (stryMutAct_9fa48("3027") ? part < QUOTED_SHARE : stryMutAct_9fa48("3026") ? part > QUOTED_SHARE : stryMutAct_9fa48("3025") ? false : stryMutAct_9fa48("3024") ? true : (stryCov_9fa48("3024", "3025", "3026", "3027"), part >= QUOTED_SHARE)) ? stryMutAct_9fa48("3028") ? part / list.length : (stryCov_9fa48("3028"), part * list.length) : 0;
              }
            })));
            const named = stryMutAct_9fa48("3029") ? names.every(name => folded === ` ${name} `) : (stryCov_9fa48("3029"), names.some(stryMutAct_9fa48("3030") ? () => undefined : (stryCov_9fa48("3030"), name => stryMutAct_9fa48("3033") ? folded !== ` ${name} ` : stryMutAct_9fa48("3032") ? false : stryMutAct_9fa48("3031") ? true : (stryCov_9fa48("3031", "3032", "3033"), folded === (stryMutAct_9fa48("3034") ? `` : (stryCov_9fa48("3034"), ` ${name} `))))));
            const mentioned = stryMutAct_9fa48("3035") ? names.every(name => name.length >= MIN_NAME && folded.includes(` ${name} `)) : (stryCov_9fa48("3035"), names.some(stryMutAct_9fa48("3036") ? () => undefined : (stryCov_9fa48("3036"), name => stryMutAct_9fa48("3039") ? name.length >= MIN_NAME || folded.includes(` ${name} `) : stryMutAct_9fa48("3038") ? false : stryMutAct_9fa48("3037") ? true : (stryCov_9fa48("3037", "3038", "3039"), (stryMutAct_9fa48("3042") ? name.length < MIN_NAME : stryMutAct_9fa48("3041") ? name.length > MIN_NAME : stryMutAct_9fa48("3040") ? true : (stryCov_9fa48("3040", "3041", "3042"), name.length >= MIN_NAME)) && folded.includes(stryMutAct_9fa48("3043") ? `` : (stryCov_9fa48("3043"), ` ${name} `))))));
            const sum = (stryMutAct_9fa48("3044") ? [] : (stryCov_9fa48("3044"), [...points.values()])).reduce(stryMutAct_9fa48("3045") ? () => undefined : (stryCov_9fa48("3045"), (total, value) => stryMutAct_9fa48("3046") ? total - value : (stryCov_9fa48("3046"), total + value)), 0);
            const score = stryMutAct_9fa48("3047") ? sum * kindWeights[document.kind] * (1 + COVER_WEIGHT * covered) * (1 + quoted) / (named ? NAMED : mentioned ? MENTIONED : 1) : (stryCov_9fa48("3047"), (stryMutAct_9fa48("3048") ? sum * kindWeights[document.kind] * (1 + COVER_WEIGHT * covered) / (1 + quoted) : (stryCov_9fa48("3048"), (stryMutAct_9fa48("3049") ? sum * kindWeights[document.kind] / (1 + COVER_WEIGHT * covered) : (stryCov_9fa48("3049"), (stryMutAct_9fa48("3050") ? sum / kindWeights[document.kind] : (stryCov_9fa48("3050"), sum * kindWeights[document.kind])) * (stryMutAct_9fa48("3051") ? 1 - COVER_WEIGHT * covered : (stryCov_9fa48("3051"), 1 + (stryMutAct_9fa48("3052") ? COVER_WEIGHT / covered : (stryCov_9fa48("3052"), COVER_WEIGHT * covered)))))) * (stryMutAct_9fa48("3053") ? 1 - quoted : (stryCov_9fa48("3053"), 1 + quoted)))) * (named ? NAMED : mentioned ? MENTIONED : 1));
            return stryMutAct_9fa48("3054") ? {} : (stryCov_9fa48("3054"), {
              document,
              score,
              found,
              covered,
              quoted,
              named,
              ofQuery: share(typed, matched)
            });
          }
        });
        const hits = stryMutAct_9fa48("3056") ? ranked.slice(0, MAX_HITS) : stryMutAct_9fa48("3055") ? ranked.sort((a, b) => b.score - a.score) : (stryCov_9fa48("3055", "3056"), ranked.sort(stryMutAct_9fa48("3057") ? () => undefined : (stryCov_9fa48("3057"), (a, b) => stryMutAct_9fa48("3058") ? b.score + a.score : (stryCov_9fa48("3058"), b.score - a.score))).slice(0, MAX_HITS));
        const [best, next] = hits;
        const sure = stryMutAct_9fa48("3061") ? best !== undefined || best.quoted > 1 && (best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY) || best.named || best.covered >= SURE_COVERED || (next === undefined || best.score >= next.score * SURE_LEAD) && (best.ofQuery >= SURE_OF_QUERY && typed.length >= SURE_WORDS || best.covered >= LIKELY_COVERED && best.ofQuery >= LIKELY_OF_QUERY) : stryMutAct_9fa48("3060") ? false : stryMutAct_9fa48("3059") ? true : (stryCov_9fa48("3059", "3060", "3061"), (stryMutAct_9fa48("3063") ? best === undefined : stryMutAct_9fa48("3062") ? true : (stryCov_9fa48("3062", "3063"), best !== undefined)) && (stryMutAct_9fa48("3065") ? (best.quoted > 1 && (best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY) || best.named || best.covered >= SURE_COVERED) && (next === undefined || best.score >= next.score * SURE_LEAD) && (best.ofQuery >= SURE_OF_QUERY && typed.length >= SURE_WORDS || best.covered >= LIKELY_COVERED && best.ofQuery >= LIKELY_OF_QUERY) : stryMutAct_9fa48("3064") ? true : (stryCov_9fa48("3064", "3065"), (stryMutAct_9fa48("3067") ? (best.quoted > 1 && (best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY) || best.named) && best.covered >= SURE_COVERED : stryMutAct_9fa48("3066") ? false : (stryCov_9fa48("3066", "3067"), (stryMutAct_9fa48("3069") ? best.quoted > 1 && (best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY) && best.named : stryMutAct_9fa48("3068") ? false : (stryCov_9fa48("3068", "3069"), (stryMutAct_9fa48("3071") ? best.quoted > 1 || best.quoted > 2 || best.ofQuery >= LIKELY_OF_QUERY : stryMutAct_9fa48("3070") ? false : (stryCov_9fa48("3070", "3071"), (stryMutAct_9fa48("3074") ? best.quoted <= 1 : stryMutAct_9fa48("3073") ? best.quoted >= 1 : stryMutAct_9fa48("3072") ? true : (stryCov_9fa48("3072", "3073", "3074"), best.quoted > 1)) && (stryMutAct_9fa48("3076") ? best.quoted > 2 && best.ofQuery >= LIKELY_OF_QUERY : stryMutAct_9fa48("3075") ? true : (stryCov_9fa48("3075", "3076"), (stryMutAct_9fa48("3079") ? best.quoted <= 2 : stryMutAct_9fa48("3078") ? best.quoted >= 2 : stryMutAct_9fa48("3077") ? false : (stryCov_9fa48("3077", "3078", "3079"), best.quoted > 2)) || (stryMutAct_9fa48("3082") ? best.ofQuery < LIKELY_OF_QUERY : stryMutAct_9fa48("3081") ? best.ofQuery > LIKELY_OF_QUERY : stryMutAct_9fa48("3080") ? false : (stryCov_9fa48("3080", "3081", "3082"), best.ofQuery >= LIKELY_OF_QUERY)))))) || best.named)) || (stryMutAct_9fa48("3085") ? best.covered < SURE_COVERED : stryMutAct_9fa48("3084") ? best.covered > SURE_COVERED : stryMutAct_9fa48("3083") ? false : (stryCov_9fa48("3083", "3084", "3085"), best.covered >= SURE_COVERED)))) || (stryMutAct_9fa48("3087") ? next === undefined || best.score >= next.score * SURE_LEAD || best.ofQuery >= SURE_OF_QUERY && typed.length >= SURE_WORDS || best.covered >= LIKELY_COVERED && best.ofQuery >= LIKELY_OF_QUERY : stryMutAct_9fa48("3086") ? false : (stryCov_9fa48("3086", "3087"), (stryMutAct_9fa48("3089") ? next === undefined && best.score >= next.score * SURE_LEAD : stryMutAct_9fa48("3088") ? true : (stryCov_9fa48("3088", "3089"), (stryMutAct_9fa48("3091") ? next !== undefined : stryMutAct_9fa48("3090") ? false : (stryCov_9fa48("3090", "3091"), next === undefined)) || (stryMutAct_9fa48("3094") ? best.score < next.score * SURE_LEAD : stryMutAct_9fa48("3093") ? best.score > next.score * SURE_LEAD : stryMutAct_9fa48("3092") ? false : (stryCov_9fa48("3092", "3093", "3094"), best.score >= (stryMutAct_9fa48("3095") ? next.score / SURE_LEAD : (stryCov_9fa48("3095"), next.score * SURE_LEAD)))))) && (stryMutAct_9fa48("3097") ? best.ofQuery >= SURE_OF_QUERY && typed.length >= SURE_WORDS && best.covered >= LIKELY_COVERED && best.ofQuery >= LIKELY_OF_QUERY : stryMutAct_9fa48("3096") ? true : (stryCov_9fa48("3096", "3097"), (stryMutAct_9fa48("3099") ? best.ofQuery >= SURE_OF_QUERY || typed.length >= SURE_WORDS : stryMutAct_9fa48("3098") ? false : (stryCov_9fa48("3098", "3099"), (stryMutAct_9fa48("3102") ? best.ofQuery < SURE_OF_QUERY : stryMutAct_9fa48("3101") ? best.ofQuery > SURE_OF_QUERY : stryMutAct_9fa48("3100") ? true : (stryCov_9fa48("3100", "3101", "3102"), best.ofQuery >= SURE_OF_QUERY)) && (stryMutAct_9fa48("3105") ? typed.length < SURE_WORDS : stryMutAct_9fa48("3104") ? typed.length > SURE_WORDS : stryMutAct_9fa48("3103") ? true : (stryCov_9fa48("3103", "3104", "3105"), typed.length >= SURE_WORDS)))) || (stryMutAct_9fa48("3107") ? best.covered >= LIKELY_COVERED || best.ofQuery >= LIKELY_OF_QUERY : stryMutAct_9fa48("3106") ? false : (stryCov_9fa48("3106", "3107"), (stryMutAct_9fa48("3110") ? best.covered < LIKELY_COVERED : stryMutAct_9fa48("3109") ? best.covered > LIKELY_COVERED : stryMutAct_9fa48("3108") ? true : (stryCov_9fa48("3108", "3109", "3110"), best.covered >= LIKELY_COVERED)) && (stryMutAct_9fa48("3113") ? best.ofQuery < LIKELY_OF_QUERY : stryMutAct_9fa48("3112") ? best.ofQuery > LIKELY_OF_QUERY : stryMutAct_9fa48("3111") ? true : (stryCov_9fa48("3111", "3112", "3113"), best.ofQuery >= LIKELY_OF_QUERY)))))))))));
        return stryMutAct_9fa48("3114") ? {} : (stryCov_9fa48("3114"), {
          hits,
          sure
        });
      }
    };
  }
}
const raise = stryMutAct_9fa48("3115") ? () => undefined : (stryCov_9fa48("3115"), (() => {
  const raise = (map: Map<string, number>, key: string, value: number) => map.set(key, stryMutAct_9fa48("3116") ? Math.min(map.get(key) ?? 0, value) : (stryCov_9fa48("3116"), Math.max(stryMutAct_9fa48("3117") ? map.get(key) && 0 : (stryCov_9fa48("3117"), map.get(key) ?? 0), value)));
  return raise;
})());
function prepare(document: SearchDocument, conceptsOf: (list: string[]) => Mention[]): Prepared {
  if (stryMutAct_9fa48("3118")) {
    {}
  } else {
    stryCov_9fa48("3118");
    const title = stems(document.title);
    const wordings = document.wording.map(stems);
    const typed = stryMutAct_9fa48("3119") ? [] : (stryCov_9fa48("3119"), [...document.typed.split(stryMutAct_9fa48("3120") ? "" : (stryCov_9fa48("3120"), ' ')), ...document.names.flatMap(stems)]);
    const concepts = stryMutAct_9fa48("3121") ? () => undefined : (stryCov_9fa48("3121"), (() => {
      const concepts = (list: string[]) => conceptsOf(list).map(stryMutAct_9fa48("3122") ? () => undefined : (stryCov_9fa48("3122"), ({
        concept
      }) => concept));
      return concepts;
    })());
    const weights = new Map<string, number>();
    const add = (list: string[], weight: number) => {
      if (stryMutAct_9fa48("3123")) {
        {}
      } else {
        stryCov_9fa48("3123");
        for (const word of list) weights.set(word, stryMutAct_9fa48("3125") ? Math.min(weights.get(word) ?? 0, weight) : (stryCov_9fa48("3125"), Math.max(stryMutAct_9fa48("3126") ? weights.get(word) && 0 : (stryCov_9fa48("3126"), weights.get(word) ?? 0), weight)));
      }
    };
    if (stryMutAct_9fa48("3127")) {
      ;
    } else {
      stryCov_9fa48("3127");
      add(wordings.flat(), fieldWeights.wording);
    }
    if (stryMutAct_9fa48("3128")) {
      ;
    } else {
      stryCov_9fa48("3128");
      add(title, fieldWeights.title);
    }
    if (stryMutAct_9fa48("3129")) {
      ;
    } else {
      stryCov_9fa48("3129");
      add(typed, fieldWeights.typed);
    }
    add(stryMutAct_9fa48("3131") ? [] : (stryCov_9fa48("3131"), [...stems(stryMutAct_9fa48("3132") ? `` : (stryCov_9fa48("3132"), `${document.text} ${document.fix}`)), ...document.context.split(stryMutAct_9fa48("3133") ? "" : (stryCov_9fa48("3133"), ' '))]), fieldWeights.text);
    // What a document is called it is about; what people type for it, it may only touch.
    if (stryMutAct_9fa48("3134")) {
      ;
    } else {
      stryCov_9fa48("3134");
      add(concepts(title), fieldWeights.title);
    }
    add(document.names.flatMap(stryMutAct_9fa48("3136") ? () => undefined : (stryCov_9fa48("3136"), name => concepts(stems(name)))), fieldWeights.title);
    add((stryMutAct_9fa48("3138") ? [] : (stryCov_9fa48("3138"), [typed, ...wordings])).flatMap(concepts), fieldWeights.concept);
    return stryMutAct_9fa48("3139") ? {} : (stryCov_9fa48("3139"), {
      weights,
      covers: stryMutAct_9fa48("3140") ? [] : (stryCov_9fa48("3140"), [title, ...wordings]),
      wordings: document.wording.map(stryMutAct_9fa48("3141") ? () => undefined : (stryCov_9fa48("3141"), wording => stryMutAct_9fa48("3142") ? {} : (stryCov_9fa48("3142"), {
        folded: foldText(wording),
        stems: stems(wording)
      }))),
      names: (stryMutAct_9fa48("3143") ? [] : (stryCov_9fa48("3143"), [document.title, ...document.names])).map(foldText)
    });
  }
}