/** What the eye sees of a name, after UTS #39; only letters that a host can hold. */

/** Letters of other alphabets and with marks, each before the plain one that it looks like. */
const foreign = new Map(
  (
    'аaеeоoрpсcуyхxіiѕsԁdһhјjԛqԝwьbгrкkмmнhтtвbпnӏlѵvɡgıiɩiοoνvαaιiυuκkτtρpεeηnωwχxγyσoßbłløođdħhŧtɑaʀrɴnʟlᴏoᴄcᴜuᴠvᴡwᴢzꜱs' +
    'օoոnսuհhցgԼlզqաwⅼlⅰiⅽcⅾdⅿmⅹxⅴvþpʏyɢgʜhᴍmᴘpᴛtƅb'
  )
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/** Letters and pairs that look alike in an address bar, each with the one that stands for all of them. */
const alike: [RegExp, string][] = [
  [/[-_]/g, ''],
  [/[1il|]/g, 'l'],
  [/0/g, 'o'],
  [/5/g, 's'],
  [/2/g, 'z'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** @returns the name with everything that looks the same made the same */
export function skeletonOf(name: string): string {
  const lower = name.toLowerCase();
  const plain = /[^\x21-\x7e]/.test(lower) ? inLatin(lower) : lower;
  return alike.reduce((text, [found, same]) => text.replace(found, same), plain);
}

/** Each foreign letter as the plain one that it looks like, without marks. */
const inLatin = (name: string): string =>
  [...name.normalize('NFKD').replace(/\p{M}/gu, '')].map((letter) => foreign.get(letter) ?? letter).join('');

/** Whether one word of a name mixes Latin letters with Greek, Cyrillic or Armenian ones: no language does. */
export const mixesAlphabets = (host: string): boolean =>
  host
    .split(/[.-]/)
    .some(
      (part) =>
        /\p{Script=Latin}/u.test(part) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(part),
    );
