/** What the yaml library says about broken YAML, in an editor's words and with the mend: its own words are a programmer's. */

/** Our words, and how the library's messages start that they stand for. The first that fits counts. */
const plainWords: [ours: string, ...theirs: string[]][] = [
  ['this key is written twice: keep one of the two', 'Map keys must be unique'],
  [
    'put this text in quotation marks: it starts with a sign that has a meaning of its own here',
    'Plain value cannot start',
    'Unresolved tag',
    'Tags and anchors must',
    'Alias ',
    'Anchor ',
    'Missing newline after block',
  ],
  ['start the list on a line of its own', 'Unexpected block-seq-ind on same line'],
  [
    'this bracket was never opened: remove it, or put the text in quotation marks',
    'Unexpected flow-seq-end',
    'Unexpected flow-map-end',
  ],
  [
    'separate what stands between brackets with single commas; a text that holds a comma, a colon or a bracket needs quotation marks',
    'Missing ,',
    'Unexpected , in flow',
    'Unexpected : in flow',
    'Implicit keys of flow',
    'Block collections are not allowed',
  ],
  [
    'indent this line exactly like the other lines of its group',
    'All mapping items must start',
    'All sequence items must start',
    'A block sequence may not be',
    'Sequence item without',
  ],
  [
    'write this line as a field, a colon, a space and a value, or indent it below the field it belongs to',
    'Implicit keys need',
    'Implicit map keys need',
    'The : indicator must be',
  ],
  ['start the text on the line below > or |, indented by two more spaces', 'Block scalar', 'Not a YAML token'],
  ['put a space before #, or put the text in quotation marks', 'Comments must be separated'],
  ['put a space in place of the tab', 'Tabs are not allowed'],
  ['write a backslash twice, or put the text between single quotation marks', 'Invalid escape sequence'],
  [
    'a file has one part: remove the line of hyphens or dots that starts a second one',
    'Source contains multiple documents',
  ],
  [
    'start no line with %: put the text in quotation marks, or remove the line',
    'Unknown directive',
    'Unsupported YAML version',
  ],
  [
    'this does not belong to what stands before it: put the whole text in one pair of quotation marks, or start a list item with a hyphen',
    'Unexpected ',
  ],
];

/** Once lost, the parser says this of the lines that are left. */
export const isAftermath = (message: string) =>
  message.includes(' in YAML stream: ') || message.startsWith('Missing directives-end');

/**
 * @param message of an error or a warning of the yaml library
 * @param line what stands from the error's place to the end of its line
 */
export function plainYamlError(message: string, line: string): string {
  // The library stumbles on a field inside a value. What made it one: a colon in the text, or the next line's indentation.
  if (message.startsWith('Nested mappings')) {
    return /:(\s|$)/.test(line)
      ? 'put a text that holds a colon and a space in quotation marks; write a second field on a line of its own, indented like the first'
      : 'the line below is indented too far: indent it like the other fields';
  }
  return (
    plainWords.find(([, ...theirs]) => theirs.some((start) => message.startsWith(start)))?.[0] ??
    `this is not valid YAML: ${message}`
  );
}
