/** The finder's answer as the reader sees it. */
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
import { fixerLabels } from '../schemas/labels.ts';
import { make } from '../dom/make.ts';
import type { SearchDocument } from './packed.ts';
import type { Answer, Hit } from './rank.ts';
import { stems, withoutFurniture, words } from './words.ts';
const kindLabels = {
  message: 'Message',
  question: 'Question',
  procedure: 'Steps',
  portal: 'Portal',
  region: 'State or area'
} as const;

/** The whole answer. The hits stand alone in `[data-search-results]`, in rank order; what else helps stands around them. */
export function view({
  hits,
  sure
}: Answer, query: string, places: DOMStringMap, state: 'busy' | 'done'): Node[] {
  if (stryMutAct_9fa48("3182")) {
    {}
  } else {
    stryCov_9fa48("3182");
    const {
      base = stryMutAct_9fa48("3183") ? "" : (stryCov_9fa48("3183"), '/')
    } = places;
    const list = make(stryMutAct_9fa48("3184") ? "" : (stryCov_9fa48("3184"), 'ol'), stryMutAct_9fa48("3185") ? {} : (stryCov_9fa48("3185"), {
      class: stryMutAct_9fa48("3186") ? "" : (stryCov_9fa48("3186"), 'hits'),
      'data-search-results': stryMutAct_9fa48("3187") ? "Stryker was here!" : (stryCov_9fa48("3187"), ''),
      'data-search-state': state,
      'data-search-confidence': sure ? stryMutAct_9fa48("3188") ? "" : (stryCov_9fa48("3188"), 'sure') : stryMutAct_9fa48("3189") ? "" : (stryCov_9fa48("3189"), 'unsure')
    }), hits.map(stryMutAct_9fa48("3190") ? () => undefined : (stryCov_9fa48("3190"), (hit, index) => make(stryMutAct_9fa48("3191") ? "" : (stryCov_9fa48("3191"), 'li'), {}, (stryMutAct_9fa48("3194") ? sure || index === 0 : stryMutAct_9fa48("3193") ? false : stryMutAct_9fa48("3192") ? true : (stryCov_9fa48("3192", "3193", "3194"), sure && (stryMutAct_9fa48("3196") ? index !== 0 : stryMutAct_9fa48("3195") ? true : (stryCov_9fa48("3195", "3196"), index === 0)))) ? bestHit(hit, base) : otherHit(hit, base)))));
    if (stryMutAct_9fa48("3198") ? false : stryMutAct_9fa48("3197") ? true : (stryCov_9fa48("3197", "3198"), sure)) return stryMutAct_9fa48("3199") ? [] : (stryCov_9fa48("3199"), [list, pagesBlock(query, base, stryMutAct_9fa48("3200") ? true : (stryCov_9fa48("3200"), false))]);
    const empty = stryMutAct_9fa48("3203") ? query.trim() !== '' : stryMutAct_9fa48("3202") ? false : stryMutAct_9fa48("3201") ? true : (stryCov_9fa48("3201", "3202", "3203"), (stryMutAct_9fa48("3204") ? query : (stryCov_9fa48("3204"), query.trim())) === (stryMutAct_9fa48("3205") ? "Stryker was here!" : (stryCov_9fa48("3205"), '')));
    const lead = empty ? stryMutAct_9fa48("3206") ? "" : (stryCov_9fa48("3206"), 'Type or paste what the screen says.') : (stryMutAct_9fa48("3209") ? hits.length !== 0 : stryMutAct_9fa48("3208") ? false : stryMutAct_9fa48("3207") ? true : (stryCov_9fa48("3207", "3208", "3209"), hits.length === 0)) ? stryMutAct_9fa48("3210") ? "" : (stryCov_9fa48("3210"), 'We know no message like this.') : stryMutAct_9fa48("3211") ? "" : (stryCov_9fa48("3211"), 'No sure match. These come nearest.');
    return stryMutAct_9fa48("3212") ? [] : (stryCov_9fa48("3212"), [make(stryMutAct_9fa48("3213") ? "" : (stryCov_9fa48("3213"), 'p'), stryMutAct_9fa48("3214") ? {} : (stryCov_9fa48("3214"), {
      class: stryMutAct_9fa48("3215") ? "" : (stryCov_9fa48("3215"), 'unsure')
    }), stryMutAct_9fa48("3216") ? [] : (stryCov_9fa48("3216"), [lead])), list, nextSteps(places), ...(empty ? stryMutAct_9fa48("3217") ? ["Stryker was here"] : (stryCov_9fa48("3217"), []) : stryMutAct_9fa48("3218") ? [] : (stryCov_9fa48("3218"), [pagesBlock(query, base, stryMutAct_9fa48("3219") ? false : (stryCov_9fa48("3219"), true))]))]);
  }
}
function bestHit({
  document,
  found
}: Hit, base: string): Node[] {
  if (stryMutAct_9fa48("3220")) {
    {}
  } else {
    stryCov_9fa48("3220");
    const [wording] = document.wording;
    return stryMutAct_9fa48("3221") ? [] : (stryCov_9fa48("3221"), [make(stryMutAct_9fa48("3222") ? "" : (stryCov_9fa48("3222"), 'p'), stryMutAct_9fa48("3223") ? {} : (stryCov_9fa48("3223"), {
      class: stryMutAct_9fa48("3224") ? "" : (stryCov_9fa48("3224"), 'hit-kind')
    }), stryMutAct_9fa48("3225") ? [] : (stryCov_9fa48("3225"), [stryMutAct_9fa48("3226") ? `` : (stryCov_9fa48("3226"), `Best match · ${kindLabels[document.kind]}`)])), link(document, base, found), ...((stryMutAct_9fa48("3229") ? wording || foldText(wording) !== foldText(document.title) : stryMutAct_9fa48("3228") ? false : stryMutAct_9fa48("3227") ? true : (stryCov_9fa48("3227", "3228", "3229"), wording && (stryMutAct_9fa48("3231") ? foldText(wording) === foldText(document.title) : stryMutAct_9fa48("3230") ? true : (stryCov_9fa48("3230", "3231"), foldText(wording) !== foldText(document.title))))) ? stryMutAct_9fa48("3232") ? [] : (stryCov_9fa48("3232"), [make(stryMutAct_9fa48("3233") ? "" : (stryCov_9fa48("3233"), 'q'), {}, marked(wording, found))]) : stryMutAct_9fa48("3234") ? ["Stryker was here"] : (stryCov_9fa48("3234"), [])), ...(document.text ? stryMutAct_9fa48("3235") ? [] : (stryCov_9fa48("3235"), [make(stryMutAct_9fa48("3236") ? "" : (stryCov_9fa48("3236"), 'p'), {}, marked(document.text, found))]) : stryMutAct_9fa48("3237") ? ["Stryker was here"] : (stryCov_9fa48("3237"), [])), ...(document.fix ? stryMutAct_9fa48("3238") ? [] : (stryCov_9fa48("3238"), [make(stryMutAct_9fa48("3239") ? "" : (stryCov_9fa48("3239"), 'p'), {}, stryMutAct_9fa48("3240") ? [] : (stryCov_9fa48("3240"), [make(stryMutAct_9fa48("3241") ? "" : (stryCov_9fa48("3241"), 'strong'), {}, stryMutAct_9fa48("3242") ? [] : (stryCov_9fa48("3242"), [stryMutAct_9fa48("3243") ? "" : (stryCov_9fa48("3243"), 'First: ')])), document.fix]))]) : stryMutAct_9fa48("3244") ? ["Stryker was here"] : (stryCov_9fa48("3244"), [])), ...(document.whoCanFix ? stryMutAct_9fa48("3245") ? [] : (stryCov_9fa48("3245"), [make(stryMutAct_9fa48("3246") ? "" : (stryCov_9fa48("3246"), 'p'), stryMutAct_9fa48("3247") ? {} : (stryCov_9fa48("3247"), {
      class: stryMutAct_9fa48("3248") ? "" : (stryCov_9fa48("3248"), 'fixer')
    }), stryMutAct_9fa48("3249") ? [] : (stryCov_9fa48("3249"), [stryMutAct_9fa48("3250") ? "" : (stryCov_9fa48("3250"), 'Who can fix it: '), make(stryMutAct_9fa48("3251") ? "" : (stryCov_9fa48("3251"), 'strong'), {}, stryMutAct_9fa48("3252") ? [] : (stryCov_9fa48("3252"), [fixerLabels[document.whoCanFix]]))]))]) : stryMutAct_9fa48("3253") ? ["Stryker was here"] : (stryCov_9fa48("3253"), []))]);
  }
}
function otherHit({
  document,
  found
}: Hit, base: string): Node[] {
  if (stryMutAct_9fa48("3254")) {
    {}
  } else {
    stryCov_9fa48("3254");
    return stryMutAct_9fa48("3255") ? [] : (stryCov_9fa48("3255"), [link(document, base, found), make(stryMutAct_9fa48("3256") ? "" : (stryCov_9fa48("3256"), 'span'), stryMutAct_9fa48("3257") ? {} : (stryCov_9fa48("3257"), {
      class: stryMutAct_9fa48("3258") ? "" : (stryCov_9fa48("3258"), 'hit-kind')
    }), stryMutAct_9fa48("3259") ? [] : (stryCov_9fa48("3259"), [kindLabels[document.kind]]))]);
  }
}
function link(document: SearchDocument, base: string, found: Map<string, number>): HTMLElement {
  if (stryMutAct_9fa48("3260")) {
    {}
  } else {
    stryCov_9fa48("3260");
    return make(stryMutAct_9fa48("3261") ? "" : (stryCov_9fa48("3261"), 'a'), stryMutAct_9fa48("3262") ? {} : (stryCov_9fa48("3262"), {
      href: stryMutAct_9fa48("3263") ? base - document.path.slice(1) : (stryCov_9fa48("3263"), base + (stryMutAct_9fa48("3264") ? document.path : (stryCov_9fa48("3264"), document.path.slice(1))))
    }), marked(document.title, found));
  }
}

/** The text with each word that matched marked. */
function marked(text: string, found: Map<string, number>): (Node | string)[] {
  if (stryMutAct_9fa48("3265")) {
    {}
  } else {
    stryCov_9fa48("3265");
    return text.split(stryMutAct_9fa48("3267") ? /(\S+)/ : stryMutAct_9fa48("3266") ? /(\s)/ : (stryCov_9fa48("3266", "3267"), /(\s+)/)).map(stryMutAct_9fa48("3268") ? () => undefined : (stryCov_9fa48("3268"), part => (stryMutAct_9fa48("3269") ? stems(part).every(word => found.has(word)) : (stryCov_9fa48("3269"), stems(part).some(stryMutAct_9fa48("3270") ? () => undefined : (stryCov_9fa48("3270"), word => found.has(word))))) ? make(stryMutAct_9fa48("3271") ? "" : (stryCov_9fa48("3271"), 'mark'), {}, stryMutAct_9fa48("3272") ? [] : (stryCov_9fa48("3272"), [part])) : part));
  }
}

/** Where to go when the finder is not sure: never an empty screen. */
function nextSteps({
  base = stryMutAct_9fa48("3273") ? "" : (stryCov_9fa48("3273"), '/'),
  messages = base
}: DOMStringMap): HTMLElement {
  if (stryMutAct_9fa48("3274")) {
    {}
  } else {
    stryCov_9fa48("3274");
    const to = stryMutAct_9fa48("3275") ? () => undefined : (stryCov_9fa48("3275"), (() => {
      const to = (address: string, label: string) => make(stryMutAct_9fa48("3276") ? "" : (stryCov_9fa48("3276"), 'li'), {}, stryMutAct_9fa48("3277") ? [] : (stryCov_9fa48("3277"), [make(stryMutAct_9fa48("3278") ? "" : (stryCov_9fa48("3278"), 'a'), stryMutAct_9fa48("3279") ? {} : (stryCov_9fa48("3279"), {
        href: address
      }), stryMutAct_9fa48("3280") ? [] : (stryCov_9fa48("3280"), [label]))]));
      return to;
    })());
    return make(stryMutAct_9fa48("3281") ? "" : (stryCov_9fa48("3281"), 'div'), stryMutAct_9fa48("3282") ? {} : (stryCov_9fa48("3282"), {
      class: stryMutAct_9fa48("3283") ? "" : (stryCov_9fa48("3283"), 'next-steps')
    }), stryMutAct_9fa48("3284") ? [] : (stryCov_9fa48("3284"), [make(stryMutAct_9fa48("3285") ? "" : (stryCov_9fa48("3285"), 'p'), {}, stryMutAct_9fa48("3286") ? [] : (stryCov_9fa48("3286"), [stryMutAct_9fa48("3287") ? "" : (stryCov_9fa48("3287"), 'Look it up instead:')])), make(stryMutAct_9fa48("3288") ? "" : (stryCov_9fa48("3288"), 'ul'), {}, stryMutAct_9fa48("3289") ? [] : (stryCov_9fa48("3289"), [to(messages, stryMutAct_9fa48("3290") ? "" : (stryCov_9fa48("3290"), 'All messages, A to Z')), to(stryMutAct_9fa48("3291") ? `` : (stryCov_9fa48("3291"), `${messages}#by-portal`), stryMutAct_9fa48("3292") ? "" : (stryCov_9fa48("3292"), 'Messages by portal')), to(stryMutAct_9fa48("3293") ? `` : (stryCov_9fa48("3293"), `${messages}#by-moment`), stryMutAct_9fa48("3294") ? "" : (stryCov_9fa48("3294"), 'Messages by the moment they appear')), to(stryMutAct_9fa48("3295") ? `` : (stryCov_9fa48("3295"), `${base}#still-stuck`), stryMutAct_9fa48("3296") ? "" : (stryCov_9fa48("3296"), 'Support phones and hours'))]))]));
  }
}

/** Full-text search of all pages: loaded when asked for, or at once when the finder is not sure. */
function pagesBlock(query: string, base: string, atOnce: boolean): HTMLElement {
  if (stryMutAct_9fa48("3297")) {
    {}
  } else {
    stryCov_9fa48("3297");
    const block = make(stryMutAct_9fa48("3298") ? "" : (stryCov_9fa48("3298"), 'div'), stryMutAct_9fa48("3299") ? {} : (stryCov_9fa48("3299"), {
      class: stryMutAct_9fa48("3300") ? "" : (stryCov_9fa48("3300"), 'pages'),
      'data-pages': stryMutAct_9fa48("3301") ? "Stryker was here!" : (stryCov_9fa48("3301"), '')
    }), stryMutAct_9fa48("3302") ? ["Stryker was here"] : (stryCov_9fa48("3302"), []));
    const show = async () => {
      if (stryMutAct_9fa48("3303")) {
        {}
      } else {
        stryCov_9fa48("3303");
        block.replaceChildren(make(stryMutAct_9fa48("3305") ? "" : (stryCov_9fa48("3305"), 'p'), {}, stryMutAct_9fa48("3306") ? [] : (stryCov_9fa48("3306"), [stryMutAct_9fa48("3307") ? "" : (stryCov_9fa48("3307"), 'Searching all pages…')])));
        const found = await import('./pages.ts').then(stryMutAct_9fa48("3308") ? () => undefined : (stryCov_9fa48("3308"), ({
          pageList
        }) => pageList(words(withoutFurniture(query)), base))).catch(stryMutAct_9fa48("3309") ? () => undefined : (stryCov_9fa48("3309"), () => stryMutAct_9fa48("3310") ? [] : (stryCov_9fa48("3310"), [stryMutAct_9fa48("3311") ? "" : (stryCov_9fa48("3311"), 'The page search could not be loaded.')])));
        if (stryMutAct_9fa48("3313") ? false : stryMutAct_9fa48("3312") ? true : (stryCov_9fa48("3312", "3313"), block.isConnected)) if (stryMutAct_9fa48("3314")) {
          ;
        } else {
          stryCov_9fa48("3314");
          block.replaceChildren(...found);
        }
      }
    };
    if (stryMutAct_9fa48("3316") ? false : stryMutAct_9fa48("3315") ? true : (stryCov_9fa48("3315", "3316"), atOnce)) {
      if (stryMutAct_9fa48("3317")) {
        {}
      } else {
        stryCov_9fa48("3317");
        // Typing goes on: ask only when it pauses.
        setTimeout(stryMutAct_9fa48("3319") ? () => undefined : (stryCov_9fa48("3319"), () => stryMutAct_9fa48("3322") ? block.isConnected || void show() : stryMutAct_9fa48("3321") ? false : stryMutAct_9fa48("3320") ? true : (stryCov_9fa48("3320", "3321", "3322"), block.isConnected && void show())), 400);
      }
    } else {
      if (stryMutAct_9fa48("3323")) {
        {}
      } else {
        stryCov_9fa48("3323");
        const button = make(stryMutAct_9fa48("3324") ? "" : (stryCov_9fa48("3324"), 'button'), stryMutAct_9fa48("3325") ? {} : (stryCov_9fa48("3325"), {
          type: stryMutAct_9fa48("3326") ? "" : (stryCov_9fa48("3326"), 'button')
        }), stryMutAct_9fa48("3327") ? [] : (stryCov_9fa48("3327"), [stryMutAct_9fa48("3328") ? "" : (stryCov_9fa48("3328"), 'Search all pages for these words')]));
        button.addEventListener(stryMutAct_9fa48("3330") ? "" : (stryCov_9fa48("3330"), 'click'), stryMutAct_9fa48("3331") ? () => undefined : (stryCov_9fa48("3331"), () => void show()));
        if (stryMutAct_9fa48("3332")) {
          ;
        } else {
          stryCov_9fa48("3332");
          block.append(button);
        }
      }
    }
    return block;
  }
}