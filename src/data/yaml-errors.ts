/** What the yaml library says about broken YAML, in an editor's words and with the mend: its own words are a programmer's. */

/** The library's message for each kind of error, then the line from the error on. The first that fits counts. */
const plainWords: [theirs: RegExp, ours: string][] = [
  [/^Map keys must be unique/, 'this key is written twice: keep one of the two'],
  [/^Nested mappings are not allowed.*:(\s|$)/, 'put a text that holds a colon and a space in quotation marks; write a second field on a line of its own, indented like the first'],
  [/^Nested mappings are not allowed/, 'the line below is indented too far: indent it like the other fields'],
  [/^Plain value cannot start|^Unresolved tag|cannot be an empty string|is ambiguous|^Tags and anchors must|^Missing newline after block/, 'put this text in quotation marks: it starts with a sign that has a meaning of its own here'],
  [/^Unexpected block-seq-ind on same line/, 'start the list on a line of its own'],
  [/^Unexpected flow-(seq|map)-end/, 'this bracket was never opened: remove it, or put the text in quotation marks'],
  [/^Missing ,|^Implicit keys of flow|^Unexpected [,:] in flow|^Block collections are not allowed/, 'separate what stands between brackets with single commas; a text that holds a comma, a colon or a bracket needs quotation marks'],
  [/^All (mapping|sequence) items must start|^A block sequence may not be|^Sequence item without/, 'indent this line exactly like the other lines of its group'],
  [/^Implicit (map )?keys need|^The : indicator must be/, 'write this line as a field, a colon, a space and a value, or indent it below the field it belongs to'],
  [/^Block scalar|^Not a YAML token/, 'start the text on the line below > or |, indented by two more spaces'],
  [/^Comments must be separated/, 'put a space before #, or put the text in quotation marks'],
  [/^Tabs are not/, 'put a space in place of the tab'],
  [/^Invalid escape sequence/, 'write a backslash twice, or put the text between single quotation marks'],
  [/^Source contains multiple documents/, 'a file has one part: remove the line of hyphens or dots that starts a second one'],
  [/directive|^Unsupported YAML/, 'start no line with %: put the text in quotation marks, or remove the line'],
  [/^Unexpected /, 'this does not belong to what stands before it: put the whole text in one pair of quotation marks, or start a list item with a hyphen'],
];

/** Once lost, the parser says this of the lines that are left. */
export const isAftermath = (message: string) => / in YAML stream: |^Missing directives-end/.test(message);

/**
 * @param message of an error or a warning of the yaml library
 * @param line what stands from the error's place to the end of its line
 */
export function plainYamlError(message: string, line: string): string {
  return plainWords.find(([theirs]) => theirs.test(`${message} ${line}`))?.[1] ?? `this is not valid YAML: ${message}`;
}
