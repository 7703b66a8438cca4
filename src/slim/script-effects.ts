/** What scripts may change in a page, read from the words in their text. */
import { parseAst } from 'rolldown/parseAst';
import { Visitor, type ESTree } from 'rolldown/utils';

export interface ScriptEffects {
  /** Every word, in lower case: any of them may be an attribute that they set. */
  words: ReadonlySet<string>;
  /** Every word in a string: any of them may be the tag, class or id of something that they make. */
  quoted: ReadonlySet<string>;
  /** Classes that they give to elements that are in the page already. */
  toggled: ReadonlySet<string>;
}

/**
 * Reads each script as a program: cut at quotation marks, one apostrophe in a pattern would turn strings into code and code
 * into strings from there on.
 * @param scripts texts of all scripts that a page may load, each on its own; their order does not matter
 */
export function effectsOf(scripts: Iterable<string>): ScriptEffects {
  const [words, quoted, toggled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const addQuoted = (text: string) => wordsOf(text).forEach((word) => quoted.add(word));
  const visitor = new Visitor({
    Literal: ({ value }) => typeof value === 'string' && addQuoted(value),
    TemplateElement: ({ value }) => addQuoted(value.cooked ?? value.raw),
    CallExpression: ({ callee, arguments: given }) => {
      if (callee.type !== 'MemberExpression' || !isClassList(callee.object)) return;
      for (const each of given)
        if (each.type === 'Literal' && typeof each.value === 'string') toggled.add(each.value);
        else if (each.type === 'TemplateLiteral') toggled.add(each.quasis.map(({ value }) => value.cooked).join(''));
    },
  });
  for (const script of scripts) {
    for (const word of wordsOf(script)) words.add(word.toLowerCase());
    visitor.visit(parseAst(script));
  }
  return { words, quoted, toggled };
}

const wordsOf = (text: string) => text.match(/[a-z][\w-]*/gi) ?? [];
const isClassList = (node: ESTree.Expression) =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier' && node.property.name === 'classList';
