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
import { recall, remember } from './memory.ts';

/** The name of the box in the dialog. */
const BOX = stryMutAct_9fa48("2315") ? "" : (stryCov_9fa48("2315"), 'header');

/** Opens the finder over any page: from the link in the header, or with Ctrl+K (Cmd+K on a Mac). */
class SearchDialog extends HTMLElement {
  connectedCallback() {
    if (stryMutAct_9fa48("2316")) {
      {}
    } else {
      stryCov_9fa48("2316");
      const link = this.querySelector<HTMLAnchorElement>(stryMutAct_9fa48("2317") ? "" : (stryCov_9fa48("2317"), '.search-open'));
      const dialog = document.createElement(stryMutAct_9fa48("2318") ? "" : (stryCov_9fa48("2318"), 'dialog'));
      // The dialog's styles come with those for paper, which hold nothing up (`src/slim/`).
      const later = document.querySelector<HTMLLinkElement>(stryMutAct_9fa48("2319") ? "" : (stryCov_9fa48("2319"), 'link[data-later]'));
      if (stryMutAct_9fa48("2321") ? false : stryMutAct_9fa48("2320") ? true : (stryCov_9fa48("2320", "2321"), later)) later.media = stryMutAct_9fa48("2322") ? "" : (stryCov_9fa48("2322"), 'all');
      if (stryMutAct_9fa48("2325") ? (!link || this.querySelector('dialog')) && typeof dialog.showModal !== 'function' : stryMutAct_9fa48("2324") ? false : stryMutAct_9fa48("2323") ? true : (stryCov_9fa48("2323", "2324", "2325"), (stryMutAct_9fa48("2327") ? !link && this.querySelector('dialog') : stryMutAct_9fa48("2326") ? false : (stryCov_9fa48("2326", "2327"), (stryMutAct_9fa48("2328") ? link : (stryCov_9fa48("2328"), !link)) || this.querySelector(stryMutAct_9fa48("2329") ? "" : (stryCov_9fa48("2329"), 'dialog')))) || (stryMutAct_9fa48("2331") ? typeof dialog.showModal === 'function' : stryMutAct_9fa48("2330") ? false : (stryCov_9fa48("2330", "2331"), typeof dialog.showModal !== (stryMutAct_9fa48("2332") ? "" : (stryCov_9fa48("2332"), 'function')))))) return;
      dialog.setAttribute(stryMutAct_9fa48("2334") ? "" : (stryCov_9fa48("2334"), 'aria-label'), stryMutAct_9fa48("2335") ? "" : (stryCov_9fa48("2335"), 'Find a message'));
      const close = document.createElement(stryMutAct_9fa48("2336") ? "" : (stryCov_9fa48("2336"), 'button'));
      Object.assign(close, stryMutAct_9fa48("2338") ? {} : (stryCov_9fa48("2338"), {
        type: stryMutAct_9fa48("2339") ? "" : (stryCov_9fa48("2339"), 'button'),
        className: stryMutAct_9fa48("2340") ? "" : (stryCov_9fa48("2340"), 'search-close'),
        textContent: stryMutAct_9fa48("2341") ? "" : (stryCov_9fa48("2341"), 'Close')
      }));
      close.addEventListener(stryMutAct_9fa48("2343") ? "" : (stryCov_9fa48("2343"), 'click'), stryMutAct_9fa48("2344") ? () => undefined : (stryCov_9fa48("2344"), () => dialog.close()));
      const finder = document.createElement(stryMutAct_9fa48("2345") ? "" : (stryCov_9fa48("2345"), 'guide-search'));
      Object.assign(finder.dataset, this.dataset, stryMutAct_9fa48("2347") ? {} : (stryCov_9fa48("2347"), {
        box: BOX
      }));
      if (stryMutAct_9fa48("2348")) {
        ;
      } else {
        stryCov_9fa48("2348");
        dialog.append(close, finder);
      }
      if (stryMutAct_9fa48("2349")) {
        ;
      } else {
        stryCov_9fa48("2349");
        this.append(dialog);
      }
      const open = () => {
        if (stryMutAct_9fa48("2350")) {
          {}
        } else {
          stryCov_9fa48("2350");
          if (stryMutAct_9fa48("2352") ? false : stryMutAct_9fa48("2351") ? true : (stryCov_9fa48("2351", "2352"), dialog.open)) return;
          if (stryMutAct_9fa48("2353")) {
            ;
          } else {
            stryCov_9fa48("2353");
            dialog.showModal();
          }
          stryMutAct_9fa48("2354") ? dialog.querySelector('textarea').focus() : (stryCov_9fa48("2354"), dialog.querySelector(stryMutAct_9fa48("2355") ? "" : (stryCov_9fa48("2355"), 'textarea'))?.focus());
        }
      };
      link.setAttribute(stryMutAct_9fa48("2357") ? "" : (stryCov_9fa48("2357"), 'aria-keyshortcuts'), stryMutAct_9fa48("2358") ? "" : (stryCov_9fa48("2358"), 'Control+K Meta+K'));
      link.setAttribute(stryMutAct_9fa48("2360") ? "" : (stryCov_9fa48("2360"), 'aria-haspopup'), stryMutAct_9fa48("2361") ? "" : (stryCov_9fa48("2361"), 'dialog'));
      link.addEventListener(stryMutAct_9fa48("2363") ? "" : (stryCov_9fa48("2363"), 'click'), event => {
        if (stryMutAct_9fa48("2364")) {
          {}
        } else {
          stryCov_9fa48("2364");
          if (stryMutAct_9fa48("2367") ? (event.ctrlKey || event.metaKey) && event.shiftKey : stryMutAct_9fa48("2366") ? false : stryMutAct_9fa48("2365") ? true : (stryCov_9fa48("2365", "2366", "2367"), (stryMutAct_9fa48("2369") ? event.ctrlKey && event.metaKey : stryMutAct_9fa48("2368") ? false : (stryCov_9fa48("2368", "2369"), event.ctrlKey || event.metaKey)) || event.shiftKey)) return;
          if (stryMutAct_9fa48("2370")) {
            ;
          } else {
            stryCov_9fa48("2370");
            event.preventDefault();
          }
          if (stryMutAct_9fa48("2371")) {
            ;
          } else {
            stryCov_9fa48("2371");
            open();
          }
        }
      });
      if (stryMutAct_9fa48("2372")) {
        ;
      } else {
        stryCov_9fa48("2372");
        dialog.addEventListener(stryMutAct_9fa48("2373") ? "" : (stryCov_9fa48("2373"), 'click'), event => {
          if (stryMutAct_9fa48("2374")) {
            {}
          } else {
            stryCov_9fa48("2374");
            // A click on the backdrop, or on a result that stands on this same page, closes the dialog. Before a click that
            // leads to another page it stays open, so that Back finds it as it was.
            const link = (event.target as Element).closest(stryMutAct_9fa48("2375") ? "" : (stryCov_9fa48("2375"), 'a'));
            if (stryMutAct_9fa48("2378") ? event.target === dialog && link?.pathname === location.pathname : stryMutAct_9fa48("2377") ? false : stryMutAct_9fa48("2376") ? true : (stryCov_9fa48("2376", "2377", "2378"), (stryMutAct_9fa48("2380") ? event.target !== dialog : stryMutAct_9fa48("2379") ? false : (stryCov_9fa48("2379", "2380"), event.target === dialog)) || (stryMutAct_9fa48("2382") ? link?.pathname !== location.pathname : stryMutAct_9fa48("2381") ? false : (stryCov_9fa48("2381", "2382"), (stryMutAct_9fa48("2383") ? link.pathname : (stryCov_9fa48("2383"), link?.pathname)) === location.pathname)))) if (stryMutAct_9fa48("2384")) {
              ;
            } else {
              stryCov_9fa48("2384");
              dialog.close();
            }
          }
        });
      }
      dialog.addEventListener(stryMutAct_9fa48("2386") ? "" : (stryCov_9fa48("2386"), 'close'), stryMutAct_9fa48("2387") ? () => undefined : (stryCov_9fa48("2387"), () => remember(BOX, stryMutAct_9fa48("2388") ? "Stryker was here!" : (stryCov_9fa48("2388"), ''))));
      if (stryMutAct_9fa48("2391") ? recall(BOX) === '' : stryMutAct_9fa48("2390") ? false : stryMutAct_9fa48("2389") ? true : (stryCov_9fa48("2389", "2390", "2391"), recall(BOX) !== (stryMutAct_9fa48("2392") ? "Stryker was here!" : (stryCov_9fa48("2392"), '')))) if (stryMutAct_9fa48("2393")) {
        ;
      } else {
        stryCov_9fa48("2393");
        open();
      }
      addEventListener(stryMutAct_9fa48("2395") ? "" : (stryCov_9fa48("2395"), 'keydown'), event => {
        if (stryMutAct_9fa48("2396")) {
          {}
        } else {
          stryCov_9fa48("2396");
          if (stryMutAct_9fa48("2399") ? (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) && event.altKey : stryMutAct_9fa48("2398") ? false : stryMutAct_9fa48("2397") ? true : (stryCov_9fa48("2397", "2398", "2399"), (stryMutAct_9fa48("2401") ? event.key.toLowerCase() !== 'k' && !(event.ctrlKey || event.metaKey) : stryMutAct_9fa48("2400") ? false : (stryCov_9fa48("2400", "2401"), (stryMutAct_9fa48("2403") ? event.key.toLowerCase() === 'k' : stryMutAct_9fa48("2402") ? false : (stryCov_9fa48("2402", "2403"), (stryMutAct_9fa48("2404") ? event.key.toUpperCase() : (stryCov_9fa48("2404"), event.key.toLowerCase())) !== (stryMutAct_9fa48("2405") ? "" : (stryCov_9fa48("2405"), 'k')))) || (stryMutAct_9fa48("2406") ? event.ctrlKey || event.metaKey : (stryCov_9fa48("2406"), !(stryMutAct_9fa48("2409") ? event.ctrlKey && event.metaKey : stryMutAct_9fa48("2408") ? false : stryMutAct_9fa48("2407") ? true : (stryCov_9fa48("2407", "2408", "2409"), event.ctrlKey || event.metaKey)))))) || event.altKey)) return;
          if (stryMutAct_9fa48("2410")) {
            ;
          } else {
            stryCov_9fa48("2410");
            event.preventDefault();
          }
          if (stryMutAct_9fa48("2412") ? false : stryMutAct_9fa48("2411") ? true : (stryCov_9fa48("2411", "2412"), dialog.open)) {
            if (stryMutAct_9fa48("2413")) {
              ;
            } else {
              stryCov_9fa48("2413");
              dialog.close();
            }
          } else if (stryMutAct_9fa48("2414")) {
            ;
          } else {
            stryCov_9fa48("2414");
            open();
          }
        }
      });
    }
  }
}
if (stryMutAct_9fa48("2417") ? false : stryMutAct_9fa48("2416") ? true : stryMutAct_9fa48("2415") ? customElements.get('search-dialog') : (stryCov_9fa48("2415", "2416", "2417"), !customElements.get(stryMutAct_9fa48("2418") ? "" : (stryCov_9fa48("2418"), 'search-dialog')))) customElements.define(stryMutAct_9fa48("2420") ? "" : (stryCov_9fa48("2420"), 'search-dialog'), SearchDialog);