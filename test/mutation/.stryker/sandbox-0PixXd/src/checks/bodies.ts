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
import { mdxToMdast } from 'satteri';
import { didYouMean } from '../data/nearest.ts';
import type { Content, Entry } from '../data/read.ts';
import type { Problem } from '../data/problem.ts';
import { entryPages, fixedPaths } from '../site/paths.ts';
import type { CollectionName } from '../data/collections.ts';
import type { Check } from './check.ts';

/** A node of a Markdown tree, as far as this rule looks at it. */
interface Node {
  type: string;
  depth?: number;
  url?: string;
  children?: Node[];
  position?: {
    start: {
      line: number;
      column: number;
    };
  };
}

/** MDX that only a programmer should write. Content holds words. */
const notWords: Record<string, string> = stryMutAct_9fa48("56") ? {} : (stryCov_9fa48("56"), {
  mdxJsxFlowElement: stryMutAct_9fa48("57") ? "" : (stryCov_9fa48("57"), 'components and HTML are not used in content: write plain Markdown'),
  mdxJsxTextElement: stryMutAct_9fa48("58") ? "" : (stryCov_9fa48("58"), 'components and HTML are not used in content: write plain Markdown'),
  mdxjsEsm: stryMutAct_9fa48("59") ? "" : (stryCov_9fa48("59"), 'remove this import or export: content holds words only'),
  mdxFlowExpression: stryMutAct_9fa48("60") ? "" : (stryCov_9fa48("60"), 'remove the braces: content holds words only'),
  mdxTextExpression: stryMutAct_9fa48("61") ? "" : (stryCov_9fa48("61"), 'remove the braces: content holds words only'),
  html: stryMutAct_9fa48("62") ? "" : (stryCov_9fa48("62"), 'write plain Markdown, no HTML')
});
export const bodies: Check = stryMutAct_9fa48("63") ? {} : (stryCov_9fa48("63"), {
  name: stryMutAct_9fa48("64") ? "" : (stryCov_9fa48("64"), 'bodies'),
  about: stryMutAct_9fa48("65") ? "" : (stryCov_9fa48("65"), 'The text below the frontmatter is plain Markdown whose links lead to pages of this guide.'),
  check(content) {
    if (stryMutAct_9fa48("66")) {
      {}
    } else {
      stryCov_9fa48("66");
      const pages = pagesOf(content);
      return Object.values(content.entries).flat().flatMap(stryMutAct_9fa48("67") ? () => undefined : (stryCov_9fa48("67"), entry => (stryMutAct_9fa48("69") ? entry.body.text.trim() : stryMutAct_9fa48("68") ? entry.body?.text : (stryCov_9fa48("68", "69"), entry.body?.text.trim())) ? problemsOf(entry, entry.body, pages) : stryMutAct_9fa48("70") ? ["Stryker was here"] : (stryCov_9fa48("70"), [])));
    }
  }
});
function problemsOf(entry: Entry, body: {
  text: string;
  firstLine: number;
}, pages: Pages): Problem[] {
  if (stryMutAct_9fa48("71")) {
    {}
  } else {
    stryCov_9fa48("71");
    const at = stryMutAct_9fa48("72") ? () => undefined : (stryCov_9fa48("72"), (() => {
      const at = (line: number, column: number, message: string): Problem => stryMutAct_9fa48("73") ? {} : (stryCov_9fa48("73"), {
        file: entry.file,
        line: stryMutAct_9fa48("74") ? line + body.firstLine + 1 : (stryCov_9fa48("74"), (stryMutAct_9fa48("75") ? line - body.firstLine : (stryCov_9fa48("75"), line + body.firstLine)) - 1),
        column,
        path: stryMutAct_9fa48("76") ? "Stryker was here!" : (stryCov_9fa48("76"), ''),
        message
      });
      return at;
    })());
    let tree: Node;
    try {
      if (stryMutAct_9fa48("77")) {
        {}
      } else {
        stryCov_9fa48("77");
        tree = mdxToMdast(body.text) as Node;
      }
    } catch (error) {
      if (stryMutAct_9fa48("78")) {
        {}
      } else {
        stryCov_9fa48("78");
        // The parser starts its message with the place: "3:4: Could not parse …".
        const [, line = stryMutAct_9fa48("79") ? "" : (stryCov_9fa48("79"), '1'), column = stryMutAct_9fa48("80") ? "" : (stryCov_9fa48("80"), '1'), message = String(error)] = stryMutAct_9fa48("81") ? /^(\d+):(\d+): ([^(]+)/.exec((error as Error).message) && [] : (stryCov_9fa48("81"), (stryMutAct_9fa48("88") ? /^(\d+):(\d+): ([(]+)/ : stryMutAct_9fa48("87") ? /^(\d+):(\d+): ([^(])/ : stryMutAct_9fa48("86") ? /^(\d+):(\D+): ([^(]+)/ : stryMutAct_9fa48("85") ? /^(\d+):(\d): ([^(]+)/ : stryMutAct_9fa48("84") ? /^(\D+):(\d+): ([^(]+)/ : stryMutAct_9fa48("83") ? /^(\d):(\d+): ([^(]+)/ : stryMutAct_9fa48("82") ? /(\d+):(\d+): ([^(]+)/ : (stryCov_9fa48("82", "83", "84", "85", "86", "87", "88"), /^(\d+):(\d+): ([^(]+)/)).exec((error as Error).message) ?? (stryMutAct_9fa48("89") ? ["Stryker was here"] : (stryCov_9fa48("89"), [])));
        return stryMutAct_9fa48("90") ? [] : (stryCov_9fa48("90"), [at(Number(line), Number(column), stryMutAct_9fa48("91") ? `` : (stryCov_9fa48("91"), `${stryMutAct_9fa48("92") ? message : (stryCov_9fa48("92"), message.trim())}: write "<" and "{" as words, or remove them`))]);
      }
    }
    const problems: Problem[] = stryMutAct_9fa48("93") ? ["Stryker was here"] : (stryCov_9fa48("93"), []);
    const visit = (node: Node) => {
      if (stryMutAct_9fa48("94")) {
        {}
      } else {
        stryCov_9fa48("94");
        const {
          line,
          column
        } = stryMutAct_9fa48("95") ? node.position?.start && {
          line: 1,
          column: 1
        } : (stryCov_9fa48("95"), (stryMutAct_9fa48("96") ? node.position.start : (stryCov_9fa48("96"), node.position?.start)) ?? (stryMutAct_9fa48("97") ? {} : (stryCov_9fa48("97"), {
          line: 1,
          column: 1
        })));
        const message = faultOf(node, pages);
        if (stryMutAct_9fa48("99") ? false : stryMutAct_9fa48("98") ? true : (stryCov_9fa48("98", "99"), message)) if (stryMutAct_9fa48("100")) {
          ;
        } else {
          stryCov_9fa48("100");
          problems.push(at(line, column, message));
        }
        stryMutAct_9fa48("101") ? node.children.forEach(visit) : (stryCov_9fa48("101"), node.children?.forEach(visit));
      }
    };
    if (stryMutAct_9fa48("102")) {
      ;
    } else {
      stryCov_9fa48("102");
      visit(tree);
    }
    return problems;
  }
}
function faultOf(node: Node, pages: Pages): string | undefined {
  if (stryMutAct_9fa48("103")) {
    {}
  } else {
    stryCov_9fa48("103");
    if (stryMutAct_9fa48("106") ? node.type === 'heading' || node.depth === 1 : stryMutAct_9fa48("105") ? false : stryMutAct_9fa48("104") ? true : (stryCov_9fa48("104", "105", "106"), (stryMutAct_9fa48("108") ? node.type !== 'heading' : stryMutAct_9fa48("107") ? true : (stryCov_9fa48("107", "108"), node.type === (stryMutAct_9fa48("109") ? "" : (stryCov_9fa48("109"), 'heading')))) && (stryMutAct_9fa48("111") ? node.depth !== 1 : stryMutAct_9fa48("110") ? true : (stryCov_9fa48("110", "111"), node.depth === 1)))) return stryMutAct_9fa48("112") ? "" : (stryCov_9fa48("112"), 'start headings with ##: the title of the page is its only first-level heading');
    if (stryMutAct_9fa48("115") ? node.type !== 'link' : stryMutAct_9fa48("114") ? false : stryMutAct_9fa48("113") ? true : (stryCov_9fa48("113", "114", "115"), node.type === (stryMutAct_9fa48("116") ? "" : (stryCov_9fa48("116"), 'link')))) return faultOfLink(stryMutAct_9fa48("117") ? node.url && '' : (stryCov_9fa48("117"), node.url ?? (stryMutAct_9fa48("118") ? "Stryker was here!" : (stryCov_9fa48("118"), ''))), pages);
    return notWords[node.type];
  }
}
function faultOfLink(url: string, pages: Pages): string | undefined {
  if (stryMutAct_9fa48("119")) {
    {}
  } else {
    stryCov_9fa48("119");
    if (stryMutAct_9fa48("122") ? false : stryMutAct_9fa48("121") ? true : stryMutAct_9fa48("120") ? url.startsWith('/') : (stryCov_9fa48("120", "121", "122"), !(stryMutAct_9fa48("123") ? url.endsWith('/') : (stryCov_9fa48("123"), url.startsWith(stryMutAct_9fa48("124") ? "" : (stryCov_9fa48("124"), '/')))))) return stryMutAct_9fa48("125") ? `` : (stryCov_9fa48("125"), `"${url}" leads out of the guide: name the address in the data, where its host is checked`);
    const [page = stryMutAct_9fa48("126") ? "Stryker was here!" : (stryCov_9fa48("126"), '')] = url.split(stryMutAct_9fa48("127") ? "" : (stryCov_9fa48("127"), '#'));
    if (stryMutAct_9fa48("130") ? pages.known.has(page) && pages.unread.some(folder => page.startsWith(folder)) : stryMutAct_9fa48("129") ? false : stryMutAct_9fa48("128") ? true : (stryCov_9fa48("128", "129", "130"), pages.known.has(page) || (stryMutAct_9fa48("131") ? pages.unread.every(folder => page.startsWith(folder)) : (stryCov_9fa48("131"), pages.unread.some(stryMutAct_9fa48("132") ? () => undefined : (stryCov_9fa48("132"), folder => stryMutAct_9fa48("133") ? page.endsWith(folder) : (stryCov_9fa48("133"), page.startsWith(folder)))))))) return undefined;
    return stryMutAct_9fa48("134") ? `` : (stryCov_9fa48("134"), `no page "${page}"${didYouMean(page, pages.known)}`);
  }
}

/** Addresses of all pages, as content links to them. */
interface Pages {
  known: Set<string>;
  /** Where the pages of files stand that cannot be read. They have been reported: links to them are no second mistake. */
  unread: string[];
}
function pagesOf({
  ids
}: Content): Pages {
  if (stryMutAct_9fa48("135")) {
    {}
  } else {
    stryCov_9fa48("135");
    const kinds = Object.entries(entryPages).map(stryMutAct_9fa48("136") ? () => undefined : (stryCov_9fa48("136"), ([name, pathOf]) => stryMutAct_9fa48("137") ? {} : (stryCov_9fa48("137"), {
      folder: stryMutAct_9fa48("138") ? `` : (stryCov_9fa48("138"), `/${name}/`),
      paths: (stryMutAct_9fa48("139") ? [] : (stryCov_9fa48("139"), [...ids[name as CollectionName]])).map(pathOf)
    })));
    return stryMutAct_9fa48("140") ? {} : (stryCov_9fa48("140"), {
      known: new Set(stryMutAct_9fa48("141") ? [] : (stryCov_9fa48("141"), [...fixedPaths, ...kinds.flatMap(stryMutAct_9fa48("142") ? () => undefined : (stryCov_9fa48("142"), ({
        paths
      }) => paths))])),
      unread: stryMutAct_9fa48("143") ? kinds.map(({
        folder
      }) => folder) : (stryCov_9fa48("143"), kinds.filter(stryMutAct_9fa48("144") ? () => undefined : (stryCov_9fa48("144"), ({
        paths
      }) => stryMutAct_9fa48("147") ? paths.length !== 0 : stryMutAct_9fa48("146") ? false : stryMutAct_9fa48("145") ? true : (stryCov_9fa48("145", "146", "147"), paths.length === 0))).map(stryMutAct_9fa48("148") ? () => undefined : (stryCov_9fa48("148"), ({
        folder
      }) => folder)))
    });
  }
}