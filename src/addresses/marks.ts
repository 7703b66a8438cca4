/** The marks of fraud that the sources on safety name. A mark is no proof, and a text without one proves nothing. */
import type { NextPage } from './known.ts';

export interface Mark {
  /** What the text does. */
  sign: string;
  /** What this is a mark of. */
  of: string;
  page: NextPage;
}

interface Pattern extends Mark {
  /** What a sentence must hold. */
  all: RegExp[];
}

const account =
  /\b(account|access|portal|profile|id|log-?in|sign-?in|mailbox|payments?|enrol?lment|credential\w*|membership|service)\b/i;
/** Practices write of many codes that open nothing, such as those of a diagnosis or a ZIP code. */
const secret =
  /\b((access|security|verification|one-?time|six-?digit|6-?digit|log-?in|sign-?in|sms|text|confirmation|recovery|authenticator)?(pass)?(?<!\b(zip|postal|area|cpt|hcpcs|icd(-10)?|procedure|diagnosis|billing|revenue|taxonomy|reason|denial|error) )codes?|otp|pin|pass ?word|ssn|social security number|(log-?in|sign-?in|account|user) (details|information)|credentials)\b/i;
const bank =
  /\b(bank(ing)?|ach|eft|direct[ -]deposit|routing|account number|payment (details|information|instructions)|remittance (details|information|account)|voided check)\b/i;

const patterns: readonly Pattern[] = [
  {
    sign: 'It threatens to block an account or payments',
    of: 'a false message that wants you to act in haste',
    page: 'report',
    all: [
      account,
      /\b(suspen[ds]\w*|terminat\w*|deactivat\w*|disabl\w*|block\w*|lock(ed|ing)?|clos(ed?|ing)|restrict\w*|limit(ed)?|delet\w*|cancel+ed|revok\w*|withheld|interrupt\w*|los(e|ing) access|put on hold)\b/i,
      /\b(within (the next )?(\d+|twelve|twenty[- ]four|forty[- ]eight|seventy[- ]two|one|two|three) ?(hours?|hrs?|days?|business days?)|in (the next )?\d+ ?(hours?|hrs?|minutes?)|immediate(ly)?|urgent(ly)?|today|right away|at once|unless|failure to|if you (do not|don['’]t|fail to)|final (notice|warning)|last (notice|warning)|to (avoid|prevent|restore)|or (it|your|you)\b[^.]{0,40}\bwill)\b/i,
    ],
  },
  {
    sign: 'It asks you for a code or a password',
    of: 'somebody who wants to sign in as you',
    page: 'password',
    all: [
      secret,
      /\b(reply|respond|(send|text|give|tell|read|share|forward|provide|e-?mail) (us|me|back|out|over|your)\b|(send|text|give|tell|read|share|forward|provide|e-?mail) the (\w+[ -]){0,2}(code|password|pin)|let (us|me) (have|know)|((ask|call|phone|text|e-?mail) you|asking( you)?) for (the|your)|need(s|ed)? (you to|your)|confirm (your|the)|verify your|validate (your|the)|re-?enter your|submit your|what(['’]s| is) (the|your))\b/i,
    ],
  },
  {
    sign: 'It asks for a change of bank details',
    of: 'somebody who wants to divert payments',
    page: 'bank',
    all: [
      bank,
      /\b(chang(e|es|ed|ing)|updat(e|ed|ing)|new|replac(e|ed|ing)|switch(ed|ing)?|redirect(ed)?|different|re-?enter|confirm|verify|validate|provide|send)\b/i,
      /\b(please|kindly|must|need(s|ed)?|ask(ed|ing)?|request(ed|ing)?|require[sd]?|should|urgent(ly)?|immediately|click|follow|attached|going forward|effective|from now on|we have|our|want|would like|unless|to (avoid|continue|receive))\b/i,
    ],
  },
  {
    sign: 'It wants you to open an attachment',
    of: 'a message that may carry harmful software',
    page: 'report',
    all: [
      /\battach(ed|ment|ments)\b|\b[\w-]+\.(html?|zip|exe|docm|xlsm|iso|img|lnk|js|scr|rar|7z)\b(?![/-]|\.\w)/i,
      /\b(open|download|see|view|review|run|enable|unzip|launch|click|complete|fill (in|out)|sign|print|read|find|check)\b/i,
    ],
  },
];

/** "We will never ask you for your password" is the opposite of a mark; "if you do not reply" is a threat. */
const negated =
  /\b(never|no one|nobody|(?<!\bif you (do )?)(not|don['’]?t)|won['’]?t|doesn['’]?t|cannot|can['’]?t|without|avoid) (\w+ ){0,4}(ask|asks|request|call|send|share|give|tell|reply|read|forward|provide|open|click|download|text|e-?mail|change|reveal|respond|enter)/i;

/** @returns the marks of the text, each once, in the order in which they weigh */
export function marksIn(text: string): Mark[] {
  const sentences = text
    .replace(/\b[ap]\.m\./gi, '')
    .split(/(?<=[.!?;])\s+|\n\s*\n|\r/)
    .map((sentence) => sentence.slice(0, MAX).replace(/\s+/g, ' '))
    .filter((sentence) => !negated.test(sentence));
  return patterns
    .filter(({ all }) => sentences.some((sentence) => all.every((pattern) => pattern.test(sentence))))
    .map(({ sign, of, page }) => ({ sign, of, page }));
}

/** A hidden character that shows what follows it backwards; no text in English needs it. */
export const turnedLetters = (pasted: string): Mark[] =>
  pasted.includes('\u202e')
    ? [
        {
          sign: 'A hidden character in it turns letters around',
          of: 'a false address or file name',
          page: 'report',
        },
      ]
    : [];

/** Longer "sentences" are no sentences; they would only take time. */
const MAX = 600;
