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
import { makeBox } from './box.ts';
import { recall } from './memory.ts';

/** Shows the box and waits. The finder itself is loaded when the reader first touches the box, never before. */
class GuideSearch extends HTMLElement {
  private started = stryMutAct_9fa48("2686") ? true : (stryCov_9fa48("2686"), false);
  connectedCallback() {
    if (stryMutAct_9fa48("2687")) {
      {}
    } else {
      stryCov_9fa48("2687");
      if (stryMutAct_9fa48("2689") ? false : stryMutAct_9fa48("2688") ? true : (stryCov_9fa48("2688", "2689"), this.querySelector(stryMutAct_9fa48("2690") ? "" : (stryCov_9fa48("2690"), '.search-box')))) return;
      const {
        box: name = stryMutAct_9fa48("2691") ? "Stryker was here!" : (stryCov_9fa48("2691"), ''),
        label = stryMutAct_9fa48("2692") ? "Stryker was here!" : (stryCov_9fa48("2692"), '')
      } = this.dataset;
      const box = makeBox(stryMutAct_9fa48("2693") ? {} : (stryCov_9fa48("2693"), {
        name,
        label
      }));
      const fallback = this.querySelector<HTMLElement>(stryMutAct_9fa48("2694") ? "" : (stryCov_9fa48("2694"), '.search-fallback'));
      const input = box.querySelector(stryMutAct_9fa48("2695") ? "" : (stryCov_9fa48("2695"), 'textarea'));
      if (stryMutAct_9fa48("2698") ? false : stryMutAct_9fa48("2697") ? true : stryMutAct_9fa48("2696") ? input : (stryCov_9fa48("2696", "2697", "2698"), !input)) return;
      if (stryMutAct_9fa48("2700") ? false : stryMutAct_9fa48("2699") ? true : (stryCov_9fa48("2699", "2700"), fallback)) fallback.hidden = stryMutAct_9fa48("2701") ? false : (stryCov_9fa48("2701"), true);
      if (stryMutAct_9fa48("2702")) {
        ;
      } else {
        stryCov_9fa48("2702");
        this.append(box);
      }
      const start = () => {
        if (stryMutAct_9fa48("2703")) {
          {}
        } else {
          stryCov_9fa48("2703");
          if (stryMutAct_9fa48("2705") ? false : stryMutAct_9fa48("2704") ? true : (stryCov_9fa48("2704", "2705"), this.started)) return;
          this.started = stryMutAct_9fa48("2706") ? false : (stryCov_9fa48("2706"), true);
          import('./element.ts').then(stryMutAct_9fa48("2708") ? () => undefined : (stryCov_9fa48("2708"), ({
            startFinder
          }) => startFinder(this))).catch(() => {
            if (stryMutAct_9fa48("2709")) {
              {}
            } else {
              stryCov_9fa48("2709");
              // Offline or blocked: the lists work without the finder.
              this.started = stryMutAct_9fa48("2710") ? true : (stryCov_9fa48("2710"), false);
              const list = document.createElement(stryMutAct_9fa48("2711") ? "" : (stryCov_9fa48("2711"), 'a'));
              list.href = stryMutAct_9fa48("2712") ? this.dataset.messages && '' : (stryCov_9fa48("2712"), this.dataset.messages ?? (stryMutAct_9fa48("2713") ? "Stryker was here!" : (stryCov_9fa48("2713"), '')));
              list.textContent = stryMutAct_9fa48("2714") ? "" : (stryCov_9fa48("2714"), 'All messages, A to Z');
              stryMutAct_9fa48("2715") ? box.querySelector('.search-results').replaceChildren(list) : (stryCov_9fa48("2715"), box.querySelector(stryMutAct_9fa48("2716") ? "" : (stryCov_9fa48("2716"), '.search-results'))?.replaceChildren(list));
              const status = box.querySelector(stryMutAct_9fa48("2717") ? "" : (stryCov_9fa48("2717"), '[role=status]'));
              if (stryMutAct_9fa48("2719") ? false : stryMutAct_9fa48("2718") ? true : (stryCov_9fa48("2718", "2719"), status)) status.textContent = stryMutAct_9fa48("2720") ? "" : (stryCov_9fa48("2720"), 'The search could not be loaded. Use the list of all messages.');
            }
          });
        }
      };
      for (const event of stryMutAct_9fa48("2721") ? [] : (stryCov_9fa48("2721"), [stryMutAct_9fa48("2722") ? "" : (stryCov_9fa48("2722"), 'pointerdown'), stryMutAct_9fa48("2723") ? "" : (stryCov_9fa48("2723"), 'focus'), stryMutAct_9fa48("2724") ? "" : (stryCov_9fa48("2724"), 'input')])) if (stryMutAct_9fa48("2725")) {
        ;
      } else {
        stryCov_9fa48("2725");
        input.addEventListener(event, start);
      }
      stryMutAct_9fa48("2726") ? input.value &&= recall(name) : (stryCov_9fa48("2726"), input.value ||= recall(name));
      if (stryMutAct_9fa48("2729") ? input.value === '' : stryMutAct_9fa48("2728") ? false : stryMutAct_9fa48("2727") ? true : (stryCov_9fa48("2727", "2728", "2729"), input.value !== (stryMutAct_9fa48("2730") ? "Stryker was here!" : (stryCov_9fa48("2730"), '')))) if (stryMutAct_9fa48("2731")) {
        ;
      } else {
        stryCov_9fa48("2731");
        start();
      }
    }
  }
}
if (stryMutAct_9fa48("2734") ? false : stryMutAct_9fa48("2733") ? true : stryMutAct_9fa48("2732") ? customElements.get('guide-search') : (stryCov_9fa48("2732", "2733", "2734"), !customElements.get(stryMutAct_9fa48("2735") ? "" : (stryCov_9fa48("2735"), 'guide-search')))) customElements.define(stryMutAct_9fa48("2737") ? "" : (stryCov_9fa48("2737"), 'guide-search'), GuideSearch);