/**
 * Advice on plain language: warnings, not errors. Sentences of 20 words, a reading grade of 8 or less for each entry
 * (Flesch-Kincaid), and no jargon where a plain word exists. The limits are the GOV.UK style guide's and WCAG 2.2, 3.1.5.
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
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Problem } from '../data/problem.ts';
import type { Content, Entry } from '../data/read.ts';
export const MAX_WORDS = 20;
export const MAX_GRADE = 8;
const MIN_SENTENCES = 8;

/** Words that our readers should not have to know, and what to write instead. */
const jargon: Record<string, string> = stryMutAct_9fa48("243") ? {} : (stryCov_9fa48("243"), {
  authenticate: stryMutAct_9fa48("244") ? "" : (stryCov_9fa48("244"), 'prove who you are'),
  commence: stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'start'),
  credentials: stryMutAct_9fa48("246") ? "" : (stryCov_9fa48("246"), 'ID and password'),
  endeavor: stryMutAct_9fa48("247") ? "" : (stryCov_9fa48("247"), 'try'),
  facilitate: stryMutAct_9fa48("248") ? "" : (stryCov_9fa48("248"), 'help'),
  'in order to': stryMutAct_9fa48("249") ? "" : (stryCov_9fa48("249"), 'to'),
  leverage: stryMutAct_9fa48("250") ? "" : (stryCov_9fa48("250"), 'use'),
  'log on': stryMutAct_9fa48("251") ? "" : (stryCov_9fa48("251"), 'sign in'),
  'prior to': stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), 'before'),
  provisioning: stryMutAct_9fa48("253") ? "" : (stryCov_9fa48("253"), 'setting up'),
  remediate: stryMutAct_9fa48("254") ? "" : (stryCov_9fa48("254"), 'mend'),
  subsequently: stryMutAct_9fa48("255") ? "" : (stryCov_9fa48("255"), 'then'),
  terminate: stryMutAct_9fa48("256") ? "" : (stryCov_9fa48("256"), 'end'),
  'to whom it may concern': stryMutAct_9fa48("257") ? "" : (stryCov_9fa48("257"), 'the name of the desk'),
  utilize: stryMutAct_9fa48("258") ? "" : (stryCov_9fa48("258"), 'use'),
  'with regard to': stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'about')
});
type Path = (string | number)[];
/** A piece of text with its place in the file. */
interface Passage {
  text: string;
  path: Path;
  line: number;
  column: number;
}

/** The fields that hold prose, for each collection that has any. `*` stands for each item of a list. */
const proseFields = {
  messages: ['describes', 'inShort', 'cause', 'fix.*', 'then'],
  steps: ['for', 'before.*', 'steps.*.do', 'steps.*.see'],
  faqs: ['answer'],
  docs: ['description'],
  portals: ['purpose', 'audience', 'approvedBy', 'notes.*'],
  regions: ['notes.*', 'portals.*.why'],
  contacts: ['helpsWith'],
  signOns: ['summary'],
  terms: ['meaning', 'confusedWith']
} as const;
export interface Reading {
  name: keyof typeof proseFields;
  entry: Entry;
  /** US school grade. */
  grade: number;
  sentences: {
    text: string;
    words: number;
    place: Passage;
  }[];
}
const inSentences = new Intl.Segmenter(stryMutAct_9fa48("260") ? "" : (stryCov_9fa48("260"), 'en'), stryMutAct_9fa48("261") ? {} : (stryCov_9fa48("261"), {
  granularity: stryMutAct_9fa48("262") ? "" : (stryCov_9fa48("262"), 'sentence')
}));
const wordsOf = stryMutAct_9fa48("263") ? () => undefined : (stryCov_9fa48("263"), (() => {
  const wordsOf = (text: string) => stryMutAct_9fa48("264") ? text.match(/[\p{L}\p{N}'’-]+/gu) && [] : (stryCov_9fa48("264"), text.match(stryMutAct_9fa48("268") ? /[\p{L}\P{N}'’-]+/gu : stryMutAct_9fa48("267") ? /[\P{L}\p{N}'’-]+/gu : stryMutAct_9fa48("266") ? /[^\p{L}\p{N}'’-]+/gu : stryMutAct_9fa48("265") ? /[\p{L}\p{N}'’-]/gu : (stryCov_9fa48("265", "266", "267", "268"), /[\p{L}\p{N}'’-]+/gu)) ?? (stryMutAct_9fa48("269") ? ["Stryker was here"] : (stryCov_9fa48("269"), [])));
  return wordsOf;
})());

/** How hard each entry is to read. Words that a screen shows, in `**…**`, count like all others. */
export function readings({
  entries
}: Content): Reading[] {
  if (stryMutAct_9fa48("270")) {
    {}
  } else {
    stryCov_9fa48("270");
    return (Object.keys(proseFields) as Reading['name'][]).flatMap(stryMutAct_9fa48("271") ? () => undefined : (stryCov_9fa48("271"), name => entries[name].map(entry => {
      if (stryMutAct_9fa48("272")) {
        {}
      } else {
        stryCov_9fa48("272");
        const sentences = passages(entry, proseFields[name]).flatMap(stryMutAct_9fa48("273") ? () => undefined : (stryCov_9fa48("273"), place => stryMutAct_9fa48("274") ? [...inSentences.segment(place.text)].map(({
          segment
        }) => ({
          text: segment.trim(),
          words: wordsOf(segment).length,
          place
        })) : (stryCov_9fa48("274"), (stryMutAct_9fa48("275") ? [] : (stryCov_9fa48("275"), [...inSentences.segment(place.text)])).map(stryMutAct_9fa48("276") ? () => undefined : (stryCov_9fa48("276"), ({
          segment
        }) => stryMutAct_9fa48("277") ? {} : (stryCov_9fa48("277"), {
          text: stryMutAct_9fa48("278") ? segment : (stryCov_9fa48("278"), segment.trim()),
          words: wordsOf(segment).length,
          place
        }))).filter(stryMutAct_9fa48("279") ? () => undefined : (stryCov_9fa48("279"), ({
          words
        }) => stryMutAct_9fa48("283") ? words <= 0 : stryMutAct_9fa48("282") ? words >= 0 : stryMutAct_9fa48("281") ? false : stryMutAct_9fa48("280") ? true : (stryCov_9fa48("280", "281", "282", "283"), words > 0))))));
        const counts = stryMutAct_9fa48("284") ? {} : (stryCov_9fa48("284"), {
          sentence: sentences.length,
          word: sentences.reduce(stryMutAct_9fa48("285") ? () => undefined : (stryCov_9fa48("285"), (sum, {
            words
          }) => stryMutAct_9fa48("286") ? sum - words : (stryCov_9fa48("286"), sum + words)), 0),
          syllable: sentences.reduce(stryMutAct_9fa48("287") ? () => undefined : (stryCov_9fa48("287"), (sum, {
            text
          }) => stryMutAct_9fa48("288") ? sum - syllable(text) : (stryCov_9fa48("288"), sum + syllable(text))), 0)
        });
        return stryMutAct_9fa48("289") ? {} : (stryCov_9fa48("289"), {
          name,
          entry,
          grade: fleschKincaid(counts),
          sentences
        });
      }
    })));
  }
}

/** @returns a warning for each sentence and entry that asks too much of a tired reader, in the order of the files */
export function plainLanguage(content: Content): Problem[] {
  if (stryMutAct_9fa48("290")) {
    {}
  } else {
    stryCov_9fa48("290");
    return readings(content).flatMap(({
      name,
      entry,
      grade,
      sentences
    }) => {
      if (stryMutAct_9fa48("291")) {
        {}
      } else {
        stryCov_9fa48("291");
        const at = stryMutAct_9fa48("292") ? () => undefined : (stryCov_9fa48("292"), (() => {
          const at = ({
            path,
            line,
            column
          }: Passage) => stryMutAct_9fa48("293") ? {} : (stryCov_9fa48("293"), {
            file: entry.file,
            line,
            column,
            path: (stryMutAct_9fa48("294") ? [] : (stryCov_9fa48("294"), [name, entry.id, ...path])).join(stryMutAct_9fa48("295") ? "" : (stryCov_9fa48("295"), '.'))
          });
          return at;
        })());
        // A few words have no grade worth the name.
        const hard = (stryMutAct_9fa48("298") ? sentences.length >= MIN_SENTENCES || grade > MAX_GRADE : stryMutAct_9fa48("297") ? false : stryMutAct_9fa48("296") ? true : (stryCov_9fa48("296", "297", "298"), (stryMutAct_9fa48("301") ? sentences.length < MIN_SENTENCES : stryMutAct_9fa48("300") ? sentences.length > MIN_SENTENCES : stryMutAct_9fa48("299") ? true : (stryCov_9fa48("299", "300", "301"), sentences.length >= MIN_SENTENCES)) && (stryMutAct_9fa48("304") ? grade <= MAX_GRADE : stryMutAct_9fa48("303") ? grade >= MAX_GRADE : stryMutAct_9fa48("302") ? true : (stryCov_9fa48("302", "303", "304"), grade > MAX_GRADE)))) ? stryMutAct_9fa48("305") ? [] : (stryCov_9fa48("305"), [stryMutAct_9fa48("306") ? {} : (stryCov_9fa48("306"), {
          ...entry.locate(stryMutAct_9fa48("307") ? ["Stryker was here"] : (stryCov_9fa48("307"), [])),
          path: stryMutAct_9fa48("308") ? `` : (stryCov_9fa48("308"), `${name}.${entry.id}`),
          message: stryMutAct_9fa48("309") ? `` : (stryCov_9fa48("309"), `reads like grade ${grade.toFixed(1)}: use shorter sentences and words (at most ${MAX_GRADE})`)
        })]) : stryMutAct_9fa48("310") ? ["Stryker was here"] : (stryCov_9fa48("310"), []);
        const long = stryMutAct_9fa48("311") ? sentences.map(({
          text,
          words,
          place
        }) => ({
          ...at(place),
          message: `a sentence of ${words} words: break it in two (at most ${MAX_WORDS}): “${text}”`
        })) : (stryCov_9fa48("311"), sentences.filter(stryMutAct_9fa48("312") ? () => undefined : (stryCov_9fa48("312"), ({
          words
        }) => stryMutAct_9fa48("316") ? words <= MAX_WORDS : stryMutAct_9fa48("315") ? words >= MAX_WORDS : stryMutAct_9fa48("314") ? false : stryMutAct_9fa48("313") ? true : (stryCov_9fa48("313", "314", "315", "316"), words > MAX_WORDS))).map(stryMutAct_9fa48("317") ? () => undefined : (stryCov_9fa48("317"), ({
          text,
          words,
          place
        }) => stryMutAct_9fa48("318") ? {} : (stryCov_9fa48("318"), {
          ...at(place),
          message: stryMutAct_9fa48("319") ? `` : (stryCov_9fa48("319"), `a sentence of ${words} words: break it in two (at most ${MAX_WORDS}): “${text}”`)
        }))));
        const hardWords = sentences.flatMap(stryMutAct_9fa48("320") ? () => undefined : (stryCov_9fa48("320"), ({
          text,
          place
        }) => stryMutAct_9fa48("321") ? Object.entries(jargon).map(([word, plain]) => ({
          ...at(place),
          message: `“${word}”: write “${plain}”`
        })) : (stryCov_9fa48("321"), Object.entries(jargon).filter(stryMutAct_9fa48("322") ? () => undefined : (stryCov_9fa48("322"), ([word]) => new RegExp(stryMutAct_9fa48("323") ? `` : (stryCov_9fa48("323"), `\\b${word}`), stryMutAct_9fa48("324") ? "" : (stryCov_9fa48("324"), 'i')).test(text))).map(stryMutAct_9fa48("325") ? () => undefined : (stryCov_9fa48("325"), ([word, plain]) => stryMutAct_9fa48("326") ? {} : (stryCov_9fa48("326"), {
          ...at(place),
          message: stryMutAct_9fa48("327") ? `` : (stryCov_9fa48("327"), `“${word}”: write “${plain}”`)
        }))))));
        return stryMutAct_9fa48("328") ? [] : (stryCov_9fa48("328"), [...hard, ...long, ...hardWords]);
      }
    });
  }
}
function passages(entry: Entry, fields: readonly string[]): Passage[] {
  if (stryMutAct_9fa48("329")) {
    {}
  } else {
    stryCov_9fa48("329");
    const inFields = fields.flatMap(stryMutAct_9fa48("330") ? () => undefined : (stryCov_9fa48("330"), field => valuesAt(entry.data, field.split(stryMutAct_9fa48("331") ? "" : (stryCov_9fa48("331"), '.')), stryMutAct_9fa48("332") ? ["Stryker was here"] : (stryCov_9fa48("332"), [])).map(stryMutAct_9fa48("333") ? () => undefined : (stryCov_9fa48("333"), ({
      text,
      path
    }) => stryMutAct_9fa48("334") ? {} : (stryCov_9fa48("334"), {
      text: withoutMarks(text),
      path,
      ...place(entry, path)
    })))));
    const {
      text = stryMutAct_9fa48("335") ? "Stryker was here!" : (stryCov_9fa48("335"), ''),
      firstLine = 1
    } = stryMutAct_9fa48("336") ? entry.body && {} : (stryCov_9fa48("336"), entry.body ?? {});
    const lines = text.split(stryMutAct_9fa48("337") ? "" : (stryCov_9fa48("337"), '\n')).map(stryMutAct_9fa48("338") ? () => undefined : (stryCov_9fa48("338"), (line, index) => stryMutAct_9fa48("339") ? {} : (stryCov_9fa48("339"), {
      text: withoutMarks(line),
      path: [] as Path,
      line: stryMutAct_9fa48("340") ? firstLine - index : (stryCov_9fa48("340"), firstLine + index),
      column: 1
    })));
    // Tables, imports and components hold no sentences.
    return stryMutAct_9fa48("341") ? [] : (stryCov_9fa48("341"), [...inFields, ...(stryMutAct_9fa48("342") ? lines : (stryCov_9fa48("342"), lines.filter(stryMutAct_9fa48("343") ? () => undefined : (stryCov_9fa48("343"), line => stryMutAct_9fa48("346") ? line.text || !/^(\||import |<|\{)/.test(line.text) : stryMutAct_9fa48("345") ? false : stryMutAct_9fa48("344") ? true : (stryCov_9fa48("344", "345", "346"), line.text && (stryMutAct_9fa48("347") ? /^(\||import |<|\{)/.test(line.text) : (stryCov_9fa48("347"), !(stryMutAct_9fa48("348") ? /(\||import |<|\{)/ : (stryCov_9fa48("348"), /^(\||import |<|\{)/)).test(line.text))))))))]);
  }
}
const place = (entry: Entry, path: Path) => {
  if (stryMutAct_9fa48("349")) {
    {}
  } else {
    stryCov_9fa48("349");
    const {
      line,
      column
    } = entry.locate(path);
    return stryMutAct_9fa48("350") ? {} : (stryCov_9fa48("350"), {
      line,
      column
    });
  }
};
function valuesAt(value: unknown, [field, ...rest]: string[], path: Path): {
  text: string;
  path: Path;
}[] {
  if (stryMutAct_9fa48("351")) {
    {}
  } else {
    stryCov_9fa48("351");
    if (stryMutAct_9fa48("354") ? field !== undefined : stryMutAct_9fa48("353") ? false : stryMutAct_9fa48("352") ? true : (stryCov_9fa48("352", "353", "354"), field === undefined)) return (stryMutAct_9fa48("357") ? typeof value !== 'string' : stryMutAct_9fa48("356") ? false : stryMutAct_9fa48("355") ? true : (stryCov_9fa48("355", "356", "357"), typeof value === (stryMutAct_9fa48("358") ? "" : (stryCov_9fa48("358"), 'string')))) ? stryMutAct_9fa48("359") ? [] : (stryCov_9fa48("359"), [stryMutAct_9fa48("360") ? {} : (stryCov_9fa48("360"), {
      text: value,
      path
    })]) : stryMutAct_9fa48("361") ? ["Stryker was here"] : (stryCov_9fa48("361"), []);
    if (stryMutAct_9fa48("364") ? field !== '*' : stryMutAct_9fa48("363") ? false : stryMutAct_9fa48("362") ? true : (stryCov_9fa48("362", "363", "364"), field === (stryMutAct_9fa48("365") ? "" : (stryCov_9fa48("365"), '*')))) return Array.isArray(value) ? value.flatMap(stryMutAct_9fa48("366") ? () => undefined : (stryCov_9fa48("366"), (item, index) => valuesAt(item, rest, stryMutAct_9fa48("367") ? [] : (stryCov_9fa48("367"), [...path, index])))) : stryMutAct_9fa48("368") ? ["Stryker was here"] : (stryCov_9fa48("368"), []);
    return valuesAt(stryMutAct_9fa48("369") ? (value as Record<string, unknown> | undefined)[field] : (stryCov_9fa48("369"), (value as Record<string, unknown> | undefined)?.[field]), rest, stryMutAct_9fa48("370") ? [] : (stryCov_9fa48("370"), [...path, field]));
  }
}
const withoutMarks = stryMutAct_9fa48("371") ? () => undefined : (stryCov_9fa48("371"), (() => {
  const withoutMarks = (text: string) => stryMutAct_9fa48("372") ? text.replaceAll('**', '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1').replace(/^\s*(#+|[-*]|\d+\.)\s+/, '') : (stryCov_9fa48("372"), text.replaceAll(stryMutAct_9fa48("373") ? "" : (stryCov_9fa48("373"), '**'), stryMutAct_9fa48("374") ? "Stryker was here!" : (stryCov_9fa48("374"), '')).replace(stryMutAct_9fa48("378") ? /\[([^\]]+)\]\([)]*\)/g : stryMutAct_9fa48("377") ? /\[([^\]]+)\]\([^)]\)/g : stryMutAct_9fa48("376") ? /\[([\]]+)\]\([^)]*\)/g : stryMutAct_9fa48("375") ? /\[([^\]])\]\([^)]*\)/g : (stryCov_9fa48("375", "376", "377", "378"), /\[([^\]]+)\]\([^)]*\)/g), stryMutAct_9fa48("379") ? "" : (stryCov_9fa48("379"), '$1')).replace(stryMutAct_9fa48("388") ? /^\s*(#+|[-*]|\d+\.)\S+/ : stryMutAct_9fa48("387") ? /^\s*(#+|[-*]|\d+\.)\s/ : stryMutAct_9fa48("386") ? /^\s*(#+|[-*]|\D+\.)\s+/ : stryMutAct_9fa48("385") ? /^\s*(#+|[-*]|\d\.)\s+/ : stryMutAct_9fa48("384") ? /^\s*(#+|[^-*]|\d+\.)\s+/ : stryMutAct_9fa48("383") ? /^\s*(#|[-*]|\d+\.)\s+/ : stryMutAct_9fa48("382") ? /^\S*(#+|[-*]|\d+\.)\s+/ : stryMutAct_9fa48("381") ? /^\s(#+|[-*]|\d+\.)\s+/ : stryMutAct_9fa48("380") ? /\s*(#+|[-*]|\d+\.)\s+/ : (stryCov_9fa48("380", "381", "382", "383", "384", "385", "386", "387", "388"), /^\s*(#+|[-*]|\d+\.)\s+/), stryMutAct_9fa48("389") ? "Stryker was here!" : (stryCov_9fa48("389"), '')).trim());
  return withoutMarks;
})());