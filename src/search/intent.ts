/**
 * What a reader wants, apart from the words: somebody to call, or to know whether somebody is cheating.
 * Words like "somebody" or "how do I" say that, and no document is about them. Pure.
 */
import { foldText } from '../data/fold-text.ts';

export interface Intent {
  /** Somebody asks for a code, a letter threatens, a page may be false. */
  danger: boolean;
  /** A web address stands in it: whose it is, the checker says. */
  address: boolean;
  /** Names a site or a program that the guide is not about. */
  foreign: boolean;
  /** Wants a number to call, or a person on the phone. */
  call: boolean;
}

const PERSON =
  '(?:(?:some|any) ?(?:one|body)|caller|(?:wo)?man|lady|guy|a person|rep|representative|help desk|s?he|scammer|stranger|agent)';
const MAIL = '(?:e?mail|text|sms|message|letter|fax|call|caller|voicemail|link|invoice)';
const ASKS = '(?:ask|want|demand|request)(?:s|ed|ing)?';
const SECRET =
  '(?:codes?|numbers|digits|pass(?:word|code)|pin|otp|2fa|login|credentials|bank|void(?:ed)? check|account number|tin|tax id)';

const dangers = [
  // Somebody asks for what nobody may have.
  `${PERSON}\\b.{0,60}\\b(?:${ASKS}|told)\\b.{0,40}\\b(?:my|our|the|a|for|me)\\b.{0,25}\\b${SECRET}`,
  `(?:call|phon|e?mail|text|fax)(?:s|ed|ing)\\b.{0,60}\\b(?:${ASKS}|needs)\\b.{0,40}\\b${SECRET}`,
  `(?:give|gave|read|tell|told|shared? (?:my|our|the|a))\\b.{0,20}\\b(?:code|password)\\b.{0,20}\\b(?:to (?:an?|the)|on the phone|caller|some(?:body|one)|him|her|them)`,
  `sen[dt]\\b.{0,20}\\b(?:code|password)\\b.{0,20}\\b(?:caller|some(?:body|one)|him|her|them)`,
  `(?:caller|rep|agent|guy|man|some(?:body|one)|help desk)\\b.{0,60}\\bneed(?:s|ed)\\b.{0,20}\\b(?:my|our|the)\\b.{0,20}${SECRET}`,
  `(?:will|would|does|do|should) (?:optum|uhc|united\\w*|they|anyone|support)\\b.{0,20}\\bask\\b.{0,50}\\b${SECRET}`,
  // A mail that threatens or presses.
  `(?:${MAIL}|dear|valued)\\b.{0,200}\\b(?:suspen[ds]\\w*|threat\\w*|within \\d+ hours?|urgent\\w*|immediately|(?:please|and|or|to) click|click (?:here|below|now|to|the|this)|(?:verify|confirm|update) your|expire today|be shut ?off|be closed)`,
  '(?:verify|confirm|update) your (?:bank\\w*|account|direct deposit)|to (?:avoid|prevent) (?:suspension|interruption|deactivation|closure)',
  '(?:action required|keep receiving)\\b.{0,200}\\b(?:click|fax|sign|reply)',
  'be suspended|within \\d+ hours?\\b.{0,80}\\b(?:verify|confirm|click)',
  // Is it true?
  '(?:phish|scam|spoof|fraud|hack|impersonat|legit|genuine)\\w*|phis(?:ing)?|suspicious(?! activity)\\w*|fish(?:y|ing)|imposters?|anydesk|zelle|defender|claiming to be|(?:optum|uhc|its) real|real (?:or|webs?it\\w*)',
  '(?:fake|bogus|not real|weird|strange)\\b.{0,40}\\b(?:site|page|website|login|portal|e?mail|te?xt|link|letter|fax|call)',
  '(?:site|page|website|login|portal|e?mail|te?xt|link|letter|fax|ad)\\b.{0,60}\\b(?:is|was|looks?|looked) (?:\\w+ )?(?:fake|bogus|off)',
  'is (?:this|it|that|the)\\b.{0,50}\\b(?:real|fake|safe|really|from (?:optum|uhc|united\\w*)|trusted)',
  '^is (?:\\w+ ){1,5}(?:com|net|org)$|is .{2,40} (?:real|safe)$|can i trust|trust it$',
  // Somebody is after the money.
  '(?:some(?:body|one)|they|who) (?:has )?changed our bank|our (?:bank|ach|eft)\\b.{0,30}\\b(?:was|were|been|got) changed',
  '(?:some(?:body|one)|not (?:us|me)|did ?nt|did not)\\b.{0,40}\\b(?:swapped|switched|moved) our|(?:deposit|eft|ach|routing|bank)\\b.{0,40}\\b(?:swapped|switched|moved|updated|changed)\\b.{0,40}\\b(?:today|did ?nt|did not)',
  `(?:${ASKS}|${PERSON}|${MAIL})\\b.{0,40}\\bchang\\w* (?:(?:our|the|your|of) )*(?:bank|ach|eft|routing)`,
].map((pattern) => new RegExp(`\\b(?:${pattern})\\b`));

const foreign =
  /\b(?:a(?:dp|etna|mbetter|thena\w*|vaility)|bcbs|blue (?:cross|shield)|caqh|cigna|clia|e(?:clinicalworks|pic|xcel)|facebook|hipaa|hsa|humana|kaiser|metlife|mychart|novitas|outlook|quickbooks|simplepractice|therapynotes|weather|wifi)\b/;

/** A number of one's own, or for codes. */
const ownNumber = /\b(?:my|our|her|his|change|new|old|wrong|need an?|without an?)\b.{0,20}\bnumber/;
const call =
  /\b(?:(?:phone|contact|support|800) number(?: for| to| of|$)|number for|(?:live|real) person|human|who (?:do|can) (?:i|we) (?:call|talk)|(?:talk|speak) (?:to|with) (?:an?|some(?:one|body)))\b/;

/** A letter that threatens says so early; what stands below is furniture. */
const MAX_READ = 2000;

export function intentOf(text: string): Intent {
  const folded = foldText(text.slice(0, MAX_READ));
  return {
    danger: dangers.some((pattern) => pattern.test(folded)),
    address: /\w\.(?:com|net|org|gov|us)\b/i.test(text),
    foreign: foreign.test(folded),
    call: call.test(folded) && !ownNumber.test(folded),
  };
}
