/** On every page, what is typed, dialed or looked for letter by letter is out of a translation's reach. */
import { NodeType, type HTMLElement, type Node } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readHtml } from '../../src/html/read.ts';
import { builtPages } from '../helpers/built-site.ts';
import { guide } from '../helpers/guide.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../helpers/project.ts';

const hosts = [...guide.hosts.keys()].map((host) => host.replaceAll('.', String.raw`\.`));
const phones = [...guide.contacts.values()].flatMap(({ phone }) => phone ?? []);
/** Capital words at the start of a portal's name, two at least or one that is no plain word. */
const products = [...guide.portals.values()]
  .map(({ name }) => /^(?:[a-z]?[A-Z][\w.]*|of)(?: (?:[a-z]?[A-Z][\w.]*|of))*/.exec(name)?.[0] ?? '')
  .filter((name) => !/^[A-Z][a-z]*$/.test(name))
  .concat('One Healthcare ID', 'OneHealthPort Subscriber ID');
const forbidden = [
  new RegExp(`(?<![\\w.-])(?:${hosts.join('|')})(?![\\w-])`),
  new RegExp(phones.join('|')),
  /[Pp]ayer ID (?=[A-Z]*\d)[A-Z\d]{5}\b/,
  new RegExp(`\\b(?:${products.map((name) => name.replaceAll('.', String.raw`\.`)).join('|')})(?!\\w)`),
];

/** The texts of a page that a translation would change. */
function translated(node: Node): string[] {
  if (node.nodeType === NodeType.TEXT_NODE) return [node.text];
  const element = node as HTMLElement;
  const tag = (element.tagName ?? '').toLowerCase();
  if (['head', 'script', 'style', 'option'].includes(tag) || element.getAttribute?.('translate') === 'no') return [];
  return element.childNodes.flatMap(translated);
}

test('the patterns are those of the guide', () => {
  expect(hosts.length).toBeGreaterThan(50);
  expect(phones.length).toBeGreaterThan(10);
  for (const name of ['Optum Pay', 'Health Plan of Nevada', 'Logistics Health']) expect(products).toContain(name);
});

test('hosts, phones, payer IDs and products are marked on every page and in the parts of the sheets', () => {
  const { html } = JSON.parse(readFileSync(join(dist, 'desk-reference/parts.json'), 'utf8')) as { html: string };
  const all = [...builtPages(), { path: 'parts', document: readHtml(html) }];
  const loose = all.flatMap(({ path, document }) =>
    translated(document)
      .filter((text) => forbidden.some((pattern) => pattern.test(text)))
      .map((text) => `${path}: ${text.trim().slice(0, 80)}`),
  );
  expect(loose).toEqual([]);
});

test('wordings of the screen are marked: messages, and what a step presses', () => {
  const unmarked = builtPages().flatMap(({ path, document }) =>
    document
      .querySelectorAll('.wording blockquote, .steps > li .step-do strong, .sheet-steps strong')
      .filter((element) => element.getAttribute('translate') !== 'no')
      .map((element) => `${path}: ${element.text.trim().slice(0, 80)}`),
  );
  expect(unmarked).toEqual([]);
});
