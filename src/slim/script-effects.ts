/** What scripts may change in a page, read from the words in their text. */

export interface ScriptEffects {
  /** Every word, in lower case: any of them may be an attribute that they set. */
  words: ReadonlySet<string>;
  /** Every word between quotation marks: any of them may be the tag, class or id of something that they make. */
  quoted: ReadonlySet<string>;
  /** Classes that they give to elements that are in the page already. */
  toggled: ReadonlySet<string>;
}

/** @param scripts text of all scripts that a page may load */
export function effectsOf(scripts: Iterable<string>): ScriptEffects {
  const text = [...scripts].join('\n');
  const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, word = '']) => word);
  const quoted = [...text.matchAll(/`([^`]*)`|"([^"]*)"|'([^']*)'/g)].flatMap(
    ([, a, b, c]) => (a ?? b ?? c ?? '').match(/[a-z][\w-]*/gi) ?? [],
  );
  return {
    words: new Set(found(/([a-z][\w-]*)/gi).map((word) => word.toLowerCase())),
    quoted: new Set(quoted),
    toggled: new Set(found(/classList\.\w+\([`'"]([\w-]+)/g)),
  };
}
