/** All words of the documents, and what a typed word may mean among them. Pure. */
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
import { stem } from './words.ts';

/** How far a typed word may be from the one that is meant, by its length: short words have too many neighbours to guess. */
const allowedDistance = stryMutAct_9fa48("3333") ? () => undefined : (stryCov_9fa48("3333"), (() => {
  const allowedDistance = (length: number) => (stryMutAct_9fa48("3337") ? length >= 4 : stryMutAct_9fa48("3336") ? length <= 4 : stryMutAct_9fa48("3335") ? false : stryMutAct_9fa48("3334") ? true : (stryCov_9fa48("3334", "3335", "3336", "3337"), length < 4)) ? 0 : stryMutAct_9fa48("3338") ? 0.7 - length / 5 : (stryCov_9fa48("3338"), 0.7 + (stryMutAct_9fa48("3339") ? length * 5 : (stryCov_9fa48("3339"), length / 5)));
  return allowedDistance;
})());
/** A wrong letter makes more words into other words than a lost, doubled or swapped one does. */
const SUBSTITUTION = 1.7;
/** What a distance of 1 costs. */
const DISTANCE_COST = 0.3;
/** A word that is only the start of another counts for less than the word itself. */
const PREFIX_QUALITY = 0.5;
const MIN_PREFIX = 4;
/** A shorter word is an abbreviation: nobody means it with a longer word. */
const MIN_GUESSED = 4;
export interface Meaning {
  word: string;
  /** 1 for the word itself, less for a start or a misspelling. */
  quality: number;
}

/**
 * Prepares look-ups among the words of the documents. Answers are remembered, since people type letter by letter.
 * @param forms each word as it is written, with its stem; a misspelt word is nearest to a written one
 * @returns a function from a typed word to the stems that it may mean, each with its best quality
 */
export function createVocabulary(forms: Map<string, string>): (typed: string) => Meaning[] {
  if (stryMutAct_9fa48("3340")) {
    {}
  } else {
    stryCov_9fa48("3340");
    const known = new Set(forms.values());
    const byLength: string[][] = stryMutAct_9fa48("3341") ? ["Stryker was here"] : (stryCov_9fa48("3341"), []);
    for (const form of forms.keys()) (stryMutAct_9fa48("3343") ? byLength[form.length] &&= [] : (stryCov_9fa48("3343"), byLength[form.length] ??= stryMutAct_9fa48("3344") ? ["Stryker was here"] : (stryCov_9fa48("3344"), []))).push(form);
    const remembered = new Map<string, Meaning[]>();
    const lookUp = (typed: string): Meaning[] => {
      if (stryMutAct_9fa48("3345")) {
        {}
      } else {
        stryCov_9fa48("3345");
        if (stryMutAct_9fa48("3347") ? false : stryMutAct_9fa48("3346") ? true : (stryCov_9fa48("3346", "3347"), known.has(stem(typed)))) return stryMutAct_9fa48("3348") ? [] : (stryCov_9fa48("3348"), [stryMutAct_9fa48("3349") ? {} : (stryCov_9fa48("3349"), {
          word: stem(typed),
          quality: 1
        })]);
        // A code or a number is right or wrong: "ohid1001" is not "ohid1002".
        if (stryMutAct_9fa48("3351") ? false : stryMutAct_9fa48("3350") ? true : (stryCov_9fa48("3350", "3351"), (stryMutAct_9fa48("3352") ? /\D/ : (stryCov_9fa48("3352"), /\d/)).test(typed))) return stryMutAct_9fa48("3353") ? ["Stryker was here"] : (stryCov_9fa48("3353"), []);
        const meanings = new Map<string, number>();
        const add = (form: string, quality: number) => {
          if (stryMutAct_9fa48("3354")) {
            {}
          } else {
            stryCov_9fa48("3354");
            const word = forms.get(form) as string;
            meanings.set(word, stryMutAct_9fa48("3356") ? Math.min(quality, meanings.get(word) ?? 0) : (stryCov_9fa48("3356"), Math.max(quality, stryMutAct_9fa48("3357") ? meanings.get(word) && 0 : (stryCov_9fa48("3357"), meanings.get(word) ?? 0))));
          }
        };
        const limit = allowedDistance(typed.length);
        const reach = Math.floor(limit);
        for (let length = stryMutAct_9fa48("3358") ? Math.min(MIN_GUESSED, typed.length - reach) : (stryCov_9fa48("3358"), Math.max(MIN_GUESSED, stryMutAct_9fa48("3359") ? typed.length + reach : (stryCov_9fa48("3359"), typed.length - reach))); stryMutAct_9fa48("3361") ? reach > 0 || length <= typed.length + reach : stryMutAct_9fa48("3360") ? false : (stryCov_9fa48("3360", "3361"), (stryMutAct_9fa48("3364") ? reach <= 0 : stryMutAct_9fa48("3363") ? reach >= 0 : stryMutAct_9fa48("3362") ? true : (stryCov_9fa48("3362", "3363", "3364"), reach > 0)) && (stryMutAct_9fa48("3367") ? length > typed.length + reach : stryMutAct_9fa48("3366") ? length < typed.length + reach : stryMutAct_9fa48("3365") ? true : (stryCov_9fa48("3365", "3366", "3367"), length <= (stryMutAct_9fa48("3368") ? typed.length - reach : (stryCov_9fa48("3368"), typed.length + reach))))); stryMutAct_9fa48("3369") ? length -= 1 : (stryCov_9fa48("3369"), length += 1)) {
          if (stryMutAct_9fa48("3370")) {
            {}
          } else {
            stryCov_9fa48("3370");
            for (const form of stryMutAct_9fa48("3371") ? byLength[length] && [] : (stryCov_9fa48("3371"), byLength[length] ?? (stryMutAct_9fa48("3372") ? ["Stryker was here"] : (stryCov_9fa48("3372"), [])))) {
              if (stryMutAct_9fa48("3373")) {
                {}
              } else {
                stryCov_9fa48("3373");
                const distance = editDistance(typed, form, limit);
                if (stryMutAct_9fa48("3377") ? distance > limit : stryMutAct_9fa48("3376") ? distance < limit : stryMutAct_9fa48("3375") ? false : stryMutAct_9fa48("3374") ? true : (stryCov_9fa48("3374", "3375", "3376", "3377"), distance <= limit)) add(form, stryMutAct_9fa48("3379") ? 1 + distance * DISTANCE_COST : (stryCov_9fa48("3379"), 1 - (stryMutAct_9fa48("3380") ? distance / DISTANCE_COST : (stryCov_9fa48("3380"), distance * DISTANCE_COST))));
              }
            }
          }
        }
        if (stryMutAct_9fa48("3384") ? typed.length < MIN_PREFIX : stryMutAct_9fa48("3383") ? typed.length > MIN_PREFIX : stryMutAct_9fa48("3382") ? false : stryMutAct_9fa48("3381") ? true : (stryCov_9fa48("3381", "3382", "3383", "3384"), typed.length >= MIN_PREFIX)) {
          if (stryMutAct_9fa48("3385")) {
            {}
          } else {
            stryCov_9fa48("3385");
            for (const form of forms.keys()) if (stryMutAct_9fa48("3388") ? form.endsWith(typed) : stryMutAct_9fa48("3387") ? false : stryMutAct_9fa48("3386") ? true : (stryCov_9fa48("3386", "3387", "3388"), form.startsWith(typed))) if (stryMutAct_9fa48("3389")) {
              ;
            } else {
              stryCov_9fa48("3389");
              add(form, PREFIX_QUALITY);
            }
          }
        }
        return (stryMutAct_9fa48("3390") ? [] : (stryCov_9fa48("3390"), [...meanings])).map(stryMutAct_9fa48("3391") ? () => undefined : (stryCov_9fa48("3391"), ([word, quality]) => stryMutAct_9fa48("3392") ? {} : (stryCov_9fa48("3392"), {
          word,
          quality
        })));
      }
    };
    return typed => {
      if (stryMutAct_9fa48("3393")) {
        {}
      } else {
        stryCov_9fa48("3393");
        let meanings = remembered.get(typed);
        if (stryMutAct_9fa48("3396") ? false : stryMutAct_9fa48("3395") ? true : stryMutAct_9fa48("3394") ? meanings : (stryCov_9fa48("3394", "3395", "3396"), !meanings)) if (stryMutAct_9fa48("3397")) {
          ;
        } else {
          stryCov_9fa48("3397");
          remembered.set(typed, meanings = lookUp(typed));
        }
        return meanings;
      }
    };
  }
}

/**
 * Optimal string alignment distance: insertions, deletions and swaps of two neighbours cost 1, substitutions more.
 * Stops early when it exceeds `limit`. (Damerau 1964, in the restricted form with three rows.)
 *
 * @returns the distance, or a number above `limit` when it is larger
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (stryMutAct_9fa48("3398")) {
    {}
  } else {
    stryCov_9fa48("3398");
    let beforeLast: number[] = stryMutAct_9fa48("3399") ? ["Stryker was here"] : (stryCov_9fa48("3399"), []);
    let last = Array.from(stryMutAct_9fa48("3400") ? {} : (stryCov_9fa48("3400"), {
      length: stryMutAct_9fa48("3401") ? b.length - 1 : (stryCov_9fa48("3401"), b.length + 1)
    }), stryMutAct_9fa48("3402") ? () => undefined : (stryCov_9fa48("3402"), (_, column) => column));
    for (let row = 1; stryMutAct_9fa48("3405") ? row > a.length : stryMutAct_9fa48("3404") ? row < a.length : stryMutAct_9fa48("3403") ? false : (stryCov_9fa48("3403", "3404", "3405"), row <= a.length); stryMutAct_9fa48("3406") ? row -= 1 : (stryCov_9fa48("3406"), row += 1)) {
      if (stryMutAct_9fa48("3407")) {
        {}
      } else {
        stryCov_9fa48("3407");
        const current = stryMutAct_9fa48("3408") ? [] : (stryCov_9fa48("3408"), [row]);
        let smallest = row;
        for (let column = 1; stryMutAct_9fa48("3411") ? column > b.length : stryMutAct_9fa48("3410") ? column < b.length : stryMutAct_9fa48("3409") ? false : (stryCov_9fa48("3409", "3410", "3411"), column <= b.length); stryMutAct_9fa48("3412") ? column -= 1 : (stryCov_9fa48("3412"), column += 1)) {
          if (stryMutAct_9fa48("3413")) {
            {}
          } else {
            stryCov_9fa48("3413");
            const same = stryMutAct_9fa48("3416") ? a[row - 1] !== b[column - 1] : stryMutAct_9fa48("3415") ? false : stryMutAct_9fa48("3414") ? true : (stryCov_9fa48("3414", "3415", "3416"), a[stryMutAct_9fa48("3417") ? row + 1 : (stryCov_9fa48("3417"), row - 1)] === b[stryMutAct_9fa48("3418") ? column + 1 : (stryCov_9fa48("3418"), column - 1)]);
            let distance = stryMutAct_9fa48("3419") ? Math.max((last[column] as number) + 1, (current[column - 1] as number) + 1, (last[column - 1] as number) + (same ? 0 : SUBSTITUTION)) : (stryCov_9fa48("3419"), Math.min(stryMutAct_9fa48("3420") ? (last[column] as number) - 1 : (stryCov_9fa48("3420"), (last[column] as number) + 1), stryMutAct_9fa48("3421") ? (current[column - 1] as number) - 1 : (stryCov_9fa48("3421"), (current[column - 1] as number) + 1), stryMutAct_9fa48("3422") ? (last[column - 1] as number) - (same ? 0 : SUBSTITUTION) : (stryCov_9fa48("3422"), (last[column - 1] as number) + (same ? 0 : SUBSTITUTION))));
            if (stryMutAct_9fa48("3425") ? row > 1 && column > 1 && a[row - 1] === b[column - 2] || a[row - 2] === b[column - 1] : stryMutAct_9fa48("3424") ? false : stryMutAct_9fa48("3423") ? true : (stryCov_9fa48("3423", "3424", "3425"), (stryMutAct_9fa48("3427") ? row > 1 && column > 1 || a[row - 1] === b[column - 2] : stryMutAct_9fa48("3426") ? true : (stryCov_9fa48("3426", "3427"), (stryMutAct_9fa48("3429") ? row > 1 || column > 1 : stryMutAct_9fa48("3428") ? true : (stryCov_9fa48("3428", "3429"), (stryMutAct_9fa48("3432") ? row <= 1 : stryMutAct_9fa48("3431") ? row >= 1 : stryMutAct_9fa48("3430") ? true : (stryCov_9fa48("3430", "3431", "3432"), row > 1)) && (stryMutAct_9fa48("3435") ? column <= 1 : stryMutAct_9fa48("3434") ? column >= 1 : stryMutAct_9fa48("3433") ? true : (stryCov_9fa48("3433", "3434", "3435"), column > 1)))) && (stryMutAct_9fa48("3437") ? a[row - 1] !== b[column - 2] : stryMutAct_9fa48("3436") ? true : (stryCov_9fa48("3436", "3437"), a[stryMutAct_9fa48("3438") ? row + 1 : (stryCov_9fa48("3438"), row - 1)] === b[stryMutAct_9fa48("3439") ? column + 2 : (stryCov_9fa48("3439"), column - 2)])))) && (stryMutAct_9fa48("3441") ? a[row - 2] !== b[column - 1] : stryMutAct_9fa48("3440") ? true : (stryCov_9fa48("3440", "3441"), a[stryMutAct_9fa48("3442") ? row + 2 : (stryCov_9fa48("3442"), row - 2)] === b[stryMutAct_9fa48("3443") ? column + 1 : (stryCov_9fa48("3443"), column - 1)])))) {
              if (stryMutAct_9fa48("3444")) {
                {}
              } else {
                stryCov_9fa48("3444");
                distance = stryMutAct_9fa48("3445") ? Math.max(distance, (beforeLast[column - 2] as number) + 1) : (stryCov_9fa48("3445"), Math.min(distance, stryMutAct_9fa48("3446") ? (beforeLast[column - 2] as number) - 1 : (stryCov_9fa48("3446"), (beforeLast[column - 2] as number) + 1)));
              }
            }
            if (stryMutAct_9fa48("3447")) {
              ;
            } else {
              stryCov_9fa48("3447");
              current.push(distance);
            }
            smallest = stryMutAct_9fa48("3448") ? Math.max(smallest, distance) : (stryCov_9fa48("3448"), Math.min(smallest, distance));
          }
        }
        if (stryMutAct_9fa48("3452") ? smallest <= limit : stryMutAct_9fa48("3451") ? smallest >= limit : stryMutAct_9fa48("3450") ? false : stryMutAct_9fa48("3449") ? true : (stryCov_9fa48("3449", "3450", "3451", "3452"), smallest > limit)) return smallest;
        beforeLast = last;
        last = current;
      }
    }
    return last[b.length] as number;
  }
}