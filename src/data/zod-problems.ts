import { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { DataPath, YamlSource } from './yaml-source.ts';

/**
 * Turns zod's issues into problems with a place and a hint.
 *
 * @param error what `safeParse` gave
 * @param schema the schema that refused the value
 * @param source the YAML that the value was read from
 * @param prefix path of the value inside that YAML
 * @param label how to print the value's own path, for example `portals.optum-pro`
 */
export function zodProblems(
  error: z.ZodError,
  schema: z.ZodType,
  source: YamlSource,
  prefix: DataPath,
  label: string,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const path = [...prefix, ...issue.path];
    const printed = printPath(label, issue.path);
    if (issue.code === 'unrecognized_keys') {
      const allowed = keysAt(schema, issue.path);
      return issue.keys.map((key) => ({
        ...source.locateKey(path, key),
        path: printed,
        message: `"${key}" is not a field here${didYouMean(key, allowed)}`,
      }));
    }
    const value = valueAt(source.value, path);
    return [{ ...source.locate(path), path: printed, message: plainIssue(issue, value) }];
  });
}

function plainIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined && issue.code !== 'custom') return 'this field is missing: add it';
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    return `"${value}" is not allowed here: ${issue.message}${didYouMean(value, issue.values.map(String))}`;
  }
  if (issue.code === 'invalid_type') {
    return `this should be ${article(issue.expected)} but is ${describe(value)}: ${mend(issue.expected, value)}`;
  }
  // A problem stands on one line: a text of several is not shown in it.
  return typeof value === 'string' && value.length <= 80 && !/[\n\r\u2028\u2029]/.test(value)
    ? `"${value}": ${issue.message}`
    : issue.message;
}

const typeNames: Record<string, string> = {
  string: 'text',
  array: 'list',
  int: 'whole number',
  boolean: 'yes-or-no value',
  object: 'group of fields',
};

function article(type: string): string {
  const name = typeNames[type] ?? type;
  return name === 'text' ? name : `a ${name}`;
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object'
    ? 'a group of fields'
    : `the ${typeof value === 'boolean' ? 'value' : typeof value} ${String(value)}`;
}

/** How to write a value of the type that is wanted. */
function mend(expected: string, value: unknown): string {
  if (expected === 'string')
    return typeof value === 'object' && value !== null
      ? 'write one text'
      : 'write words, in quotation marks where they are a number or start with a sign such as #';
  if (expected === 'array') return 'start each of its lines with a hyphen, or write [one, two]';
  return expected === 'boolean' ? 'write true or false' : `write ${article(expected)}`;
}

function printPath(label: string, path: DataPath): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    label,
  );
}

function valueAt(value: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);
}

/** The field names that a schema allows at a path. */
function keysAt(schema: z.ZodType, path: DataPath): string[] {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodArray) current = unwrap(current.element as z.ZodType);
    else if (current instanceof z.ZodObject) current = unwrap(current.shape[String(part)] as z.ZodType);
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodNullable) {
    current = current.unwrap() as z.ZodType;
  }
  return current;
}
