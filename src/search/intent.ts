/**
 * What a reader wants, apart from the words: out of trouble, to do something, or to know whether somebody is cheating.
 * Words like "somebody" or "how do I" say that, and no document is about them. Pure.
 */
import { foldText } from '../data/fold-text.ts';

export interface Intent {
  /** Somebody asks for a code, a letter threatens, a page may be false. */
  danger: boolean;
  /** A mail, a letter or a notice is spoken of. */
  mail: boolean;
  trouble: boolean;
  wish: boolean;
}

const PERSON =
  '(?:some ?(?:one|body)|any ?(?:one|body)|caller|man|woman|lady|guy|rep|representative|he|she|scammer|stranger|agent)';
const MAIL = '(?:e ?mail|mail|text|sms|message|letter|fax|call|caller|phone call|voicemail|link|invoice)';
const SECRET =
  '(?:code|codes|password|passcode|pin|otp|2fa|login|log in|credentials|id|bank|account|info|information|tin|tax id)';

const dangers = [
  // Somebody asks for what nobody may have.
  `\\b${PERSON}\\b.{0,60}\\b(?:ask|asks|asked|asking|want|wants|wanted|wanting|demand\\w*|request\\w*|needs|told me to (?:give|read|send))\\b.{0,40}\\b(?:my|our|the|a|for|me)\\b.{0,25}\\b${SECRET}\\b`,
  `\\b(?:called|calls|calling|phoned|rang|emailed|texted|faxed)\\b.{0,60}\\b(?:asked|asking|asks|wants|wanted|wanting|needs|need)\\b.{0,40}\\b${SECRET}\\b`,
  `\\b(?:give|gave|read|tell|told|share|shared|sent|send)\\b.{0,20}\\b(?:code|password)\\b.{0,20}\\b(?:to|over the phone|on the phone|caller|somebody|someone|him|her|them)\\b`,
  `\\bcaller\\b.{0,40}\\b${SECRET}\\b`,
  `\\b(?:will|would|does|do|should) (?:optum|uhc|united\\w*|they|anyone|support)\\b.{0,20}\\bask\\b.{0,20}\\bfor (?:my|our|me|the|a)\\b.{0,25}\\b${SECRET}\\b`,
  // A mail that threatens or presses.
  `\\b${MAIL}\\b.{0,80}\\b(?:suspen[ds]\\w*|threat\\w*|within \\d+ hours?|urgent\\w*|immediately|click|verify your|confirm your|update your|expire today|shut ?off|be closed)\\b`,
  '\\b(?:dear|valued)\\b.{0,200}\\b(?:suspend\\w*|within \\d+ hours?|verify|confirm|click)\\b',
  '\\b(?:will be|be) suspended\\b',
  '\\bwithin \\d+ hours?\\b.{0,80}\\b(?:verify|confirm|click)\\b',
  // Is it true?
  '\\b(?:phish\\w*|scam\\w*|spoof\\w*|fraud\\w*|suspicious\\w*|fishy|hack\\w*|impersonat\\w*|legit\\w*|genuine\\w*|imposters?)\\b',
  '\\b(?:fake|not real)\\b.{0,40}\\b(?:site|page|website|login|portal|email|mail|link|letter|fax|call)\\b',
  '\\bis (?:this|it|that|the)\\b.{0,50}\\b(?:real|safe|really|from optum|from uhc|from united\\w*|trusted)\\b',
  '\\bis .{2,60} (?:com|net|org)\\b',
  '\\bcan i trust\\b|\\bis .{2,40} (?:real|safe)$',
  // Somebody is after the money.
  '\\b(?:somebody|someone|they|who) (?:has )?changed our bank\\b|\\bour (?:bank|ach|eft)\\b.{0,30}\\b(?:was|were|been|got) changed\\b',
  `\\b(?:asked|asks|asking|wants|request\\w*|letter|fax|email|mail|caller|someone|somebody)\\b.{0,40}\\bchang\\w* (?:our |the |your |of )*(?:bank|ach|eft|routing)\\b`,
].map((pattern) => new RegExp(pattern));

const trouble =
  /\b(?:not|no|never|cannot|cant|wont|doesnt|dont|didnt|isnt|wasnt|couldnt|error|errors|wrong|refus\w*|reject\w*|invalid|incorrect|lock\w*|expired|missing|gone|fail\w*|stuck|keeps|pending|denied|unauth\w*|block\w*|disappear\w*|crash\w*|blank|without|bad)\b/;
/** Asks the way, whatever else it says. */
const question =
  /\b(?:how (?:do|can|to|does|would|should)|where (?:do|does|can|is|are|to|should)|what do (?:i|we)|can (?:i|we)|do (?:i|we)|who (?:is|can|do)|need(?:s)? to|want(?:s)? to|instead of)\b/;
const wish =
  /\b(?:set ?up|sign ?up|enroll|enrollment|register|registration|add|remove|take (?:away|off)|change|switch|i want|we want|hand over|transfer|deprovision|offboard\w*|terminate|options|forgot\w*|new hire|make me)\b/;

/** A letter that threatens says so early; what stands below is furniture. */
const MAX_READ = 2000;

export function intentOf(text: string): Intent {
  const folded = foldText(text.slice(0, MAX_READ));
  const asks = question.test(folded);
  const inTrouble = !asks && trouble.test(folded);
  return {
    danger: dangers.some((pattern) => pattern.test(folded)),
    mail: /\b(?:e ?mails?|mails?|letter|notice|alert|notif\w*|got an?|received)\b/.test(folded),
    trouble: inTrouble,
    wish: asks || (!inTrouble && wish.test(folded)),
  };
}
