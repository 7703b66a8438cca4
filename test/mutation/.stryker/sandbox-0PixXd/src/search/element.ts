/** The finder's box: reads what is typed, shows the answer, and takes the keyboard through it. */
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
import { loadFinder } from './files.ts';
import { remember } from './memory.ts';
import type { Answer } from './rank.ts';
import { view } from './view.ts';

/**
 * Makes a `<guide-search>` element answer what is typed into it.
 * @throws when the finder cannot be loaded
 */
export async function startFinder(element: HTMLElement): Promise<void> {
  if (stryMutAct_9fa48("2527")) {
    {}
  } else {
    stryCov_9fa48("2527");
    const {
      base = stryMutAct_9fa48("2528") ? "" : (stryCov_9fa48("2528"), '/'),
      box = stryMutAct_9fa48("2529") ? "Stryker was here!" : (stryCov_9fa48("2529"), '')
    } = element.dataset;
    const input = element.querySelector('textarea') as HTMLTextAreaElement;
    const results = element.querySelector('.search-results') as HTMLElement;
    const status = element.querySelector('[role=status]') as HTMLElement;
    status.textContent = stryMutAct_9fa48("2530") ? "" : (stryCov_9fa48("2530"), 'Loading…');
    const loaded = await loadFinder(base);
    let {
      find
    } = loaded;
    let complete = stryMutAct_9fa48("2533") ? loaded.whole !== undefined : stryMutAct_9fa48("2532") ? false : stryMutAct_9fa48("2531") ? true : (stryCov_9fa48("2531", "2532", "2533"), loaded.whole === undefined);
    let sure = stryMutAct_9fa48("2534") ? true : (stryCov_9fa48("2534"), false);
    const answer = () => {
      if (stryMutAct_9fa48("2535")) {
        {}
      } else {
        stryCov_9fa48("2535");
        const query = input.value;
        const found = find(query);
        sure = found.sure;
        results.replaceChildren(...view(found, query, element.dataset, (stryMutAct_9fa48("2539") ? complete && sure : stryMutAct_9fa48("2538") ? false : stryMutAct_9fa48("2537") ? true : (stryCov_9fa48("2537", "2538", "2539"), complete || sure)) ? stryMutAct_9fa48("2540") ? "" : (stryCov_9fa48("2540"), 'done') : stryMutAct_9fa48("2541") ? "" : (stryCov_9fa48("2541"), 'busy')));
        status.textContent = announce(found, query);
      }
    };
    input.addEventListener(stryMutAct_9fa48("2543") ? "" : (stryCov_9fa48("2543"), 'input'), answer);
    element.addEventListener(stryMutAct_9fa48("2545") ? "" : (stryCov_9fa48("2545"), 'keydown'), stryMutAct_9fa48("2546") ? () => undefined : (stryCov_9fa48("2546"), event => moveFocus(event, input, results)));
    for (const event of stryMutAct_9fa48("2547") ? [] : (stryCov_9fa48("2547"), [stryMutAct_9fa48("2548") ? "" : (stryCov_9fa48("2548"), 'click'), stryMutAct_9fa48("2549") ? "" : (stryCov_9fa48("2549"), 'focusout')])) element.addEventListener(event, stryMutAct_9fa48("2551") ? () => undefined : (stryCov_9fa48("2551"), () => remember(box, stryMutAct_9fa48("2552") ? input.value : (stryCov_9fa48("2552"), input.value.trim()))));
    if (stryMutAct_9fa48("2553")) {
      ;
    } else {
      stryCov_9fa48("2553");
      answer();
    }
    if (stryMutAct_9fa48("2556") ? false : stryMutAct_9fa48("2555") ? true : stryMutAct_9fa48("2554") ? loaded.whole : (stryCov_9fa48("2554", "2555", "2556"), !loaded.whole)) return;
    find = await loaded.whole;
    complete = stryMutAct_9fa48("2557") ? false : (stryCov_9fa48("2557"), true);
    // A sure answer stays as it is: the reader may be on the way to it.
    if (stryMutAct_9fa48("2560") ? false : stryMutAct_9fa48("2559") ? true : stryMutAct_9fa48("2558") ? sure : (stryCov_9fa48("2558", "2559", "2560"), !sure)) if (stryMutAct_9fa48("2561")) {
      ;
    } else {
      stryCov_9fa48("2561");
      answer();
    }
  }
}
function announce({
  hits,
  sure
}: Answer, query: string): string {
  if (stryMutAct_9fa48("2562")) {
    {}
  } else {
    stryCov_9fa48("2562");
    if (stryMutAct_9fa48("2565") ? query.trim() !== '' : stryMutAct_9fa48("2564") ? false : stryMutAct_9fa48("2563") ? true : (stryCov_9fa48("2563", "2564", "2565"), (stryMutAct_9fa48("2566") ? query : (stryCov_9fa48("2566"), query.trim())) === (stryMutAct_9fa48("2567") ? "Stryker was here!" : (stryCov_9fa48("2567"), '')))) return stryMutAct_9fa48("2568") ? "" : (stryCov_9fa48("2568"), 'Nothing typed yet.');
    if (stryMutAct_9fa48("2571") ? hits.length !== 0 : stryMutAct_9fa48("2570") ? false : stryMutAct_9fa48("2569") ? true : (stryCov_9fa48("2569", "2570", "2571"), hits.length === 0)) return stryMutAct_9fa48("2572") ? "" : (stryCov_9fa48("2572"), 'No match.');
    const count = (stryMutAct_9fa48("2575") ? hits.length !== 1 : stryMutAct_9fa48("2574") ? false : stryMutAct_9fa48("2573") ? true : (stryCov_9fa48("2573", "2574", "2575"), hits.length === 1)) ? stryMutAct_9fa48("2576") ? "" : (stryCov_9fa48("2576"), '1 match') : stryMutAct_9fa48("2577") ? `` : (stryCov_9fa48("2577"), `${hits.length} matches`);
    return sure ? stryMutAct_9fa48("2578") ? `` : (stryCov_9fa48("2578"), `${count}. Best match: ${stryMutAct_9fa48("2579") ? hits[0].document.title : (stryCov_9fa48("2579"), hits[0]?.document.title)}`) : stryMutAct_9fa48("2580") ? `` : (stryCov_9fa48("2580"), `${count}, none of them sure.`);
  }
}

/** Arrow keys walk through box and results, Enter opens the first one, Escape goes back to the box and then empties it. */
function moveFocus(event: KeyboardEvent, input: HTMLTextAreaElement, results: HTMLElement): void {
  if (stryMutAct_9fa48("2581")) {
    {}
  } else {
    stryCov_9fa48("2581");
    const links = stryMutAct_9fa48("2582") ? [] : (stryCov_9fa48("2582"), [...results.querySelectorAll<HTMLElement>(stryMutAct_9fa48("2583") ? "" : (stryCov_9fa48("2583"), 'a, button'))]);
    const stops = stryMutAct_9fa48("2584") ? [] : (stryCov_9fa48("2584"), [input, ...links]);
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const inBox = stryMutAct_9fa48("2587") ? document.activeElement !== input : stryMutAct_9fa48("2586") ? false : stryMutAct_9fa48("2585") ? true : (stryCov_9fa48("2585", "2586", "2587"), document.activeElement === input);
    const oneLine = stryMutAct_9fa48("2588") ? input.value.includes('\n') : (stryCov_9fa48("2588"), !input.value.includes(stryMutAct_9fa48("2589") ? "" : (stryCov_9fa48("2589"), '\n')));
    if (stryMutAct_9fa48("2592") ? event.key === 'ArrowDown' || !inBox || oneLine : stryMutAct_9fa48("2591") ? false : stryMutAct_9fa48("2590") ? true : (stryCov_9fa48("2590", "2591", "2592"), (stryMutAct_9fa48("2594") ? event.key !== 'ArrowDown' : stryMutAct_9fa48("2593") ? true : (stryCov_9fa48("2593", "2594"), event.key === (stryMutAct_9fa48("2595") ? "" : (stryCov_9fa48("2595"), 'ArrowDown')))) && (stryMutAct_9fa48("2597") ? !inBox && oneLine : stryMutAct_9fa48("2596") ? true : (stryCov_9fa48("2596", "2597"), (stryMutAct_9fa48("2598") ? inBox : (stryCov_9fa48("2598"), !inBox)) || oneLine)))) focusOn(stops[stryMutAct_9fa48("2600") ? at - 1 : (stryCov_9fa48("2600"), at + 1)], event);else if (stryMutAct_9fa48("2603") ? event.key === 'ArrowUp' || !inBox : stryMutAct_9fa48("2602") ? false : stryMutAct_9fa48("2601") ? true : (stryCov_9fa48("2601", "2602", "2603"), (stryMutAct_9fa48("2605") ? event.key !== 'ArrowUp' : stryMutAct_9fa48("2604") ? true : (stryCov_9fa48("2604", "2605"), event.key === (stryMutAct_9fa48("2606") ? "" : (stryCov_9fa48("2606"), 'ArrowUp')))) && (stryMutAct_9fa48("2607") ? inBox : (stryCov_9fa48("2607"), !inBox)))) focusOn(stops[stryMutAct_9fa48("2609") ? at + 1 : (stryCov_9fa48("2609"), at - 1)], event);else if (stryMutAct_9fa48("2612") ? event.key === 'Enter' && inBox && !event.shiftKey || links[0] : stryMutAct_9fa48("2611") ? false : stryMutAct_9fa48("2610") ? true : (stryCov_9fa48("2610", "2611", "2612"), (stryMutAct_9fa48("2614") ? event.key === 'Enter' && inBox || !event.shiftKey : stryMutAct_9fa48("2613") ? true : (stryCov_9fa48("2613", "2614"), (stryMutAct_9fa48("2616") ? event.key === 'Enter' || inBox : stryMutAct_9fa48("2615") ? true : (stryCov_9fa48("2615", "2616"), (stryMutAct_9fa48("2618") ? event.key !== 'Enter' : stryMutAct_9fa48("2617") ? true : (stryCov_9fa48("2617", "2618"), event.key === (stryMutAct_9fa48("2619") ? "" : (stryCov_9fa48("2619"), 'Enter')))) && inBox)) && (stryMutAct_9fa48("2620") ? event.shiftKey : (stryCov_9fa48("2620"), !event.shiftKey)))) && links[0])) {
      if (stryMutAct_9fa48("2621")) {
        {}
      } else {
        stryCov_9fa48("2621");
        if (stryMutAct_9fa48("2622")) {
          ;
        } else {
          stryCov_9fa48("2622");
          event.preventDefault();
        }
        if (stryMutAct_9fa48("2623")) {
          ;
        } else {
          stryCov_9fa48("2623");
          links[0].click();
        }
      }
    } else if (stryMutAct_9fa48("2626") ? event.key === 'Escape' && !inBox || links.length > 0 : stryMutAct_9fa48("2625") ? false : stryMutAct_9fa48("2624") ? true : (stryCov_9fa48("2624", "2625", "2626"), (stryMutAct_9fa48("2628") ? event.key === 'Escape' || !inBox : stryMutAct_9fa48("2627") ? true : (stryCov_9fa48("2627", "2628"), (stryMutAct_9fa48("2630") ? event.key !== 'Escape' : stryMutAct_9fa48("2629") ? true : (stryCov_9fa48("2629", "2630"), event.key === (stryMutAct_9fa48("2631") ? "" : (stryCov_9fa48("2631"), 'Escape')))) && (stryMutAct_9fa48("2632") ? inBox : (stryCov_9fa48("2632"), !inBox)))) && (stryMutAct_9fa48("2635") ? links.length <= 0 : stryMutAct_9fa48("2634") ? links.length >= 0 : stryMutAct_9fa48("2633") ? true : (stryCov_9fa48("2633", "2634", "2635"), links.length > 0)))) {
      if (stryMutAct_9fa48("2636")) {
        ;
      } else {
        stryCov_9fa48("2636");
        focusOn(input, event);
      }
    } else if (stryMutAct_9fa48("2639") ? event.key === 'Escape' && inBox || input.value !== '' : stryMutAct_9fa48("2638") ? false : stryMutAct_9fa48("2637") ? true : (stryCov_9fa48("2637", "2638", "2639"), (stryMutAct_9fa48("2641") ? event.key === 'Escape' || inBox : stryMutAct_9fa48("2640") ? true : (stryCov_9fa48("2640", "2641"), (stryMutAct_9fa48("2643") ? event.key !== 'Escape' : stryMutAct_9fa48("2642") ? true : (stryCov_9fa48("2642", "2643"), event.key === (stryMutAct_9fa48("2644") ? "" : (stryCov_9fa48("2644"), 'Escape')))) && inBox)) && (stryMutAct_9fa48("2646") ? input.value === '' : stryMutAct_9fa48("2645") ? true : (stryCov_9fa48("2645", "2646"), input.value !== (stryMutAct_9fa48("2647") ? "Stryker was here!" : (stryCov_9fa48("2647"), '')))))) {
      if (stryMutAct_9fa48("2648")) {
        {}
      } else {
        stryCov_9fa48("2648");
        if (stryMutAct_9fa48("2649")) {
          ;
        } else {
          stryCov_9fa48("2649");
          event.preventDefault();
        }
        if (stryMutAct_9fa48("2650")) {
          ;
        } else {
          stryCov_9fa48("2650");
          event.stopPropagation();
        }
        input.value = stryMutAct_9fa48("2651") ? "Stryker was here!" : (stryCov_9fa48("2651"), '');
        input.dispatchEvent(new Event(stryMutAct_9fa48("2653") ? "" : (stryCov_9fa48("2653"), 'input'), stryMutAct_9fa48("2654") ? {} : (stryCov_9fa48("2654"), {
          bubbles: stryMutAct_9fa48("2655") ? false : (stryCov_9fa48("2655"), true)
        })));
      }
    }
  }
}
function focusOn(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (stryMutAct_9fa48("2656")) {
    {}
  } else {
    stryCov_9fa48("2656");
    if (stryMutAct_9fa48("2659") ? false : stryMutAct_9fa48("2658") ? true : stryMutAct_9fa48("2657") ? target : (stryCov_9fa48("2657", "2658", "2659"), !target)) return;
    if (stryMutAct_9fa48("2660")) {
      ;
    } else {
      stryCov_9fa48("2660");
      event.preventDefault();
    }
    if (stryMutAct_9fa48("2661")) {
      ;
    } else {
      stryCov_9fa48("2661");
      target.focus();
    }
  }
}