/** What the finder searches: one small document for every message, question, procedure, portal and region. */
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
import { need, type Guide } from '../data/guide.ts';
import { portalTaskLabels } from '../schemas/labels.ts';
import { paths } from '../site/paths.ts';
import type { SearchData, SearchDocument } from './packed.ts';
import { createConcepts, type Mention } from './concepts.ts';
import { stems } from './words.ts';

/** A document before what people type for it, and what its page says, have been reduced to words. */
type Draft = Pick<SearchDocument, 'kind' | 'path' | 'title'> & Partial<Omit<SearchDocument, 'typed' | 'context'>> & {
  typed?: string[];
  context: string[];
};
export function searchData(guide: Guide): SearchData {
  if (stryMutAct_9fa48("2421")) {
    {}
  } else {
    stryCov_9fa48("2421");
    const synonyms = stryMutAct_9fa48("2422") ? [] : (stryCov_9fa48("2422"), [...(stryMutAct_9fa48("2423") ? [] : (stryCov_9fa48("2423"), [...guide.terms.values()])).map(stryMutAct_9fa48("2424") ? () => undefined : (stryCov_9fa48("2424"), ({
      term,
      abbreviation,
      typed
    }) => stryMutAct_9fa48("2425") ? [] : (stryCov_9fa48("2425"), [term, ...(abbreviation ? stryMutAct_9fa48("2426") ? [] : (stryCov_9fa48("2426"), [abbreviation]) : stryMutAct_9fa48("2427") ? ["Stryker was here"] : (stryCov_9fa48("2427"), [])), ...typed]))), ...(stryMutAct_9fa48("2428") ? [] : (stryCov_9fa48("2428"), [...guide.everyday.values()])).map(stryMutAct_9fa48("2429") ? () => undefined : (stryCov_9fa48("2429"), ({
      word,
      typed
    }) => stryMutAct_9fa48("2430") ? [] : (stryCov_9fa48("2430"), [word, ...typed])))]);
    const drafts = stryMutAct_9fa48("2431") ? [] : (stryCov_9fa48("2431"), [...messages(guide), ...questions(guide), ...procedures(guide), ...portals(guide), ...regions(guide)]);
    const conceptsOf = createConcepts(synonyms);
    return stryMutAct_9fa48("2432") ? {} : (stryCov_9fa48("2432"), {
      documents: drafts.map(stryMutAct_9fa48("2433") ? () => undefined : (stryCov_9fa48("2433"), draft => reduce(draft, conceptsOf))),
      synonyms
    });
  }
}

/**
 * Keeps of the typed phrases, and of what the page says, the words that the document does not hold anyway, be it in
 * another word of the same meaning: what the finder loads has to be small.
 */
function reduce({
  typed = stryMutAct_9fa48("2434") ? ["Stryker was here"] : (stryCov_9fa48("2434"), []),
  context,
  wording = stryMutAct_9fa48("2435") ? ["Stryker was here"] : (stryCov_9fa48("2435"), []),
  names = stryMutAct_9fa48("2436") ? ["Stryker was here"] : (stryCov_9fa48("2436"), []),
  text = stryMutAct_9fa48("2437") ? "Stryker was here!" : (stryCov_9fa48("2437"), ''),
  fix = stryMutAct_9fa48("2438") ? "Stryker was here!" : (stryCov_9fa48("2438"), ''),
  ...draft
}: Draft, conceptsOf: (list: string[]) => Mention[]): SearchDocument {
  if (stryMutAct_9fa48("2439")) {
    {}
  } else {
    stryCov_9fa48("2439");
    const mentioned = stryMutAct_9fa48("2440") ? () => undefined : (stryCov_9fa48("2440"), (() => {
      const mentioned = (list: string[]) => stryMutAct_9fa48("2441") ? [] : (stryCov_9fa48("2441"), [...list, ...conceptsOf(list).map(stryMutAct_9fa48("2442") ? () => undefined : (stryCov_9fa48("2442"), ({
        concept
      }) => concept))]);
      return mentioned;
    })());
    const held = new Set((stryMutAct_9fa48("2443") ? [] : (stryCov_9fa48("2443"), [draft.title, ...wording])).flatMap(stryMutAct_9fa48("2444") ? () => undefined : (stryCov_9fa48("2444"), text => mentioned(stems(text)))));
    const ownNames = stryMutAct_9fa48("2445") ? names : (stryCov_9fa48("2445"), names.filter(stryMutAct_9fa48("2446") ? () => undefined : (stryCov_9fa48("2446"), name => stryMutAct_9fa48("2447") ? stems(name).every(stem => !held.has(stem)) : (stryCov_9fa48("2447"), stems(name).some(stryMutAct_9fa48("2448") ? () => undefined : (stryCov_9fa48("2448"), stem => stryMutAct_9fa48("2449") ? held.has(stem) : (stryCov_9fa48("2449"), !held.has(stem))))))));
    const fresh = (texts: string[]) => {
      if (stryMutAct_9fa48("2450")) {
        {}
      } else {
        stryCov_9fa48("2450");
        const kept: string[] = stryMutAct_9fa48("2451") ? ["Stryker was here"] : (stryCov_9fa48("2451"), []);
        for (const stem of new Set(stems(texts.join(stryMutAct_9fa48("2452") ? "" : (stryCov_9fa48("2452"), ' '))))) {
          if (stryMutAct_9fa48("2453")) {
            {}
          } else {
            stryCov_9fa48("2453");
            const [, ...concepts] = mentioned(stryMutAct_9fa48("2454") ? [] : (stryCov_9fa48("2454"), [stem]));
            if (stryMutAct_9fa48("2457") ? held.has(stem) && concepts.length > 0 && concepts.every(concept => held.has(concept)) : stryMutAct_9fa48("2456") ? false : stryMutAct_9fa48("2455") ? true : (stryCov_9fa48("2455", "2456", "2457"), held.has(stem) || (stryMutAct_9fa48("2459") ? concepts.length > 0 || concepts.every(concept => held.has(concept)) : stryMutAct_9fa48("2458") ? false : (stryCov_9fa48("2458", "2459"), (stryMutAct_9fa48("2462") ? concepts.length <= 0 : stryMutAct_9fa48("2461") ? concepts.length >= 0 : stryMutAct_9fa48("2460") ? true : (stryCov_9fa48("2460", "2461", "2462"), concepts.length > 0)) && (stryMutAct_9fa48("2463") ? concepts.some(concept => held.has(concept)) : (stryCov_9fa48("2463"), concepts.every(stryMutAct_9fa48("2464") ? () => undefined : (stryCov_9fa48("2464"), concept => held.has(concept))))))))) continue;
            if (stryMutAct_9fa48("2465")) {
              ;
            } else {
              stryCov_9fa48("2465");
              kept.push(stem);
            }
            for (const word of stryMutAct_9fa48("2466") ? [] : (stryCov_9fa48("2466"), [stem, ...concepts])) if (stryMutAct_9fa48("2467")) {
              ;
            } else {
              stryCov_9fa48("2467");
              held.add(word);
            }
          }
        }
        return kept.join(stryMutAct_9fa48("2468") ? "" : (stryCov_9fa48("2468"), ' '));
      }
    };
    const typedWords = fresh(typed);
    for (const stem of mentioned(stems((stryMutAct_9fa48("2469") ? [] : (stryCov_9fa48("2469"), [...ownNames, text, fix])).join(stryMutAct_9fa48("2470") ? "" : (stryCov_9fa48("2470"), ' '))))) if (stryMutAct_9fa48("2471")) {
      ;
    } else {
      stryCov_9fa48("2471");
      held.add(stem);
    }
    return stryMutAct_9fa48("2472") ? {} : (stryCov_9fa48("2472"), {
      ...draft,
      wording,
      names: ownNames,
      text,
      fix,
      typed: typedWords,
      context: fresh(context)
    });
  }
}

/** The first sentence: enough to recognize a cause by. */
const firstSentence = stryMutAct_9fa48("2473") ? () => undefined : (stryCov_9fa48("2473"), (() => {
  const firstSentence = (text: string) => stryMutAct_9fa48("2474") ? /^.*?[.!?](?= |$)/.exec(text)?.[0] && text : (stryCov_9fa48("2474"), (stryMutAct_9fa48("2475") ? /^.*?[.!?](?= |$)/.exec(text)[0] : (stryCov_9fa48("2475"), (stryMutAct_9fa48("2480") ? /^.*?[.!?](?= )/ : stryMutAct_9fa48("2479") ? /^.*?[.!?](?! |$)/ : stryMutAct_9fa48("2478") ? /^.*?[^.!?](?= |$)/ : stryMutAct_9fa48("2477") ? /^.[.!?](?= |$)/ : stryMutAct_9fa48("2476") ? /.*?[.!?](?= |$)/ : (stryCov_9fa48("2476", "2477", "2478", "2479", "2480"), /^.*?[.!?](?= |$)/)).exec(text)?.[0])) ?? text);
  return firstSentence;
})());
const plain = stryMutAct_9fa48("2481") ? () => undefined : (stryCov_9fa48("2481"), (() => {
  const plain = (text: string) => text.replaceAll(stryMutAct_9fa48("2482") ? "" : (stryCov_9fa48("2482"), '**'), stryMutAct_9fa48("2483") ? "Stryker was here!" : (stryCov_9fa48("2483"), ''));
  return plain;
})());
function messages(guide: Guide): Draft[] {
  if (stryMutAct_9fa48("2484")) {
    {}
  } else {
    stryCov_9fa48("2484");
    return (stryMutAct_9fa48("2485") ? [] : (stryCov_9fa48("2485"), [...guide.messages.values()])).map(stryMutAct_9fa48("2486") ? () => undefined : (stryCov_9fa48("2486"), message => stryMutAct_9fa48("2487") ? {} : (stryCov_9fa48("2487"), {
      kind: stryMutAct_9fa48("2488") ? "" : (stryCov_9fa48("2488"), 'message'),
      path: paths.message(message.id),
      title: plain(message.title),
      wording: message.wording,
      typed: message.synonyms,
      text: firstSentence(plain(message.cause)),
      fix: plain(stryMutAct_9fa48("2489") ? message.fix[0] && '' : (stryCov_9fa48("2489"), message.fix[0] ?? (stryMutAct_9fa48("2490") ? "Stryker was here!" : (stryCov_9fa48("2490"), '')))),
      whoCanFix: message.whoCanFix,
      context: stryMutAct_9fa48("2491") ? [] : (stryCov_9fa48("2491"), [message.describes, message.cause, ...message.fix, stryMutAct_9fa48("2492") ? message.then && '' : (stryCov_9fa48("2492"), message.then ?? (stryMutAct_9fa48("2493") ? "Stryker was here!" : (stryCov_9fa48("2493"), '')))])
    })));
  }
}
function questions(guide: Guide): Draft[] {
  if (stryMutAct_9fa48("2494")) {
    {}
  } else {
    stryCov_9fa48("2494");
    return (stryMutAct_9fa48("2495") ? [] : (stryCov_9fa48("2495"), [...guide.faqs.values()])).map(stryMutAct_9fa48("2496") ? () => undefined : (stryCov_9fa48("2496"), faq => stryMutAct_9fa48("2497") ? {} : (stryCov_9fa48("2497"), {
      kind: stryMutAct_9fa48("2498") ? "" : (stryCov_9fa48("2498"), 'question'),
      path: paths.question(faq.id),
      title: plain(faq.question),
      typed: faq.synonyms,
      context: stryMutAct_9fa48("2499") ? [] : (stryCov_9fa48("2499"), [faq.answer])
    })));
  }
}
function procedures(guide: Guide): Draft[] {
  if (stryMutAct_9fa48("2500")) {
    {}
  } else {
    stryCov_9fa48("2500");
    return (stryMutAct_9fa48("2501") ? [] : (stryCov_9fa48("2501"), [...guide.steps.values()])).map(stryMutAct_9fa48("2502") ? () => undefined : (stryCov_9fa48("2502"), procedure => stryMutAct_9fa48("2503") ? {} : (stryCov_9fa48("2503"), {
      kind: stryMutAct_9fa48("2504") ? "" : (stryCov_9fa48("2504"), 'procedure'),
      path: paths.procedure(procedure.task, procedure.id),
      title: plain(procedure.title),
      typed: procedure.synonyms,
      context: stryMutAct_9fa48("2505") ? [] : (stryCov_9fa48("2505"), [procedure.for, ...procedure.steps.map(stryMutAct_9fa48("2506") ? () => undefined : (stryCov_9fa48("2506"), step => step.do))])
    })));
  }
}
function portals(guide: Guide): Draft[] {
  if (stryMutAct_9fa48("2507")) {
    {}
  } else {
    stryCov_9fa48("2507");
    return (stryMutAct_9fa48("2508") ? [] : (stryCov_9fa48("2508"), [...guide.portals.values()])).map(stryMutAct_9fa48("2509") ? () => undefined : (stryCov_9fa48("2509"), portal => stryMutAct_9fa48("2510") ? {} : (stryCov_9fa48("2510"), {
      kind: stryMutAct_9fa48("2511") ? "" : (stryCov_9fa48("2511"), 'portal'),
      path: paths.portal(portal.id),
      title: plain(portal.name),
      names: portal.aliases,
      typed: portal.tasks.map(stryMutAct_9fa48("2512") ? () => undefined : (stryCov_9fa48("2512"), task => portalTaskLabels[task])),
      context: stryMutAct_9fa48("2513") ? [] : (stryCov_9fa48("2513"), [portal.purpose, portal.audience])
    })));
  }
}
function regions(guide: Guide): Draft[] {
  if (stryMutAct_9fa48("2514")) {
    {}
  } else {
    stryCov_9fa48("2514");
    return (stryMutAct_9fa48("2515") ? [] : (stryCov_9fa48("2515"), [...guide.regions.values()])).map(stryMutAct_9fa48("2516") ? () => undefined : (stryCov_9fa48("2516"), region => stryMutAct_9fa48("2517") ? {} : (stryCov_9fa48("2517"), {
      kind: stryMutAct_9fa48("2518") ? "" : (stryCov_9fa48("2518"), 'region'),
      path: paths.region(region.id),
      title: plain(region.name),
      names: stryMutAct_9fa48("2519") ? [] : (stryCov_9fa48("2519"), [...region.aliases, ...((stryMutAct_9fa48("2522") ? region.kind !== 'state' : stryMutAct_9fa48("2521") ? false : stryMutAct_9fa48("2520") ? true : (stryCov_9fa48("2520", "2521", "2522"), region.kind === (stryMutAct_9fa48("2523") ? "" : (stryCov_9fa48("2523"), 'state')))) ? region.states : stryMutAct_9fa48("2524") ? ["Stryker was here"] : (stryCov_9fa48("2524"), []))]),
      context: region.portals.map(stryMutAct_9fa48("2525") ? () => undefined : (stryCov_9fa48("2525"), ({
        portal
      }) => need(guide, stryMutAct_9fa48("2526") ? "" : (stryCov_9fa48("2526"), 'portals'), portal).name))
    })));
  }
}