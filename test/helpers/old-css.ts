/** The site's style sheets as an older browser reads them: what it does not know is not there. */
import postcss, { type AtRule, type Container } from 'postcss';

export type Age =
  /** Before cascade layers (Safari 15.3, Chrome 98, Firefox 96): everything inside a layer is lost. */
  | 'no layers'
  /** Layers, but neither `:has()`, nesting, popovers nor `light-dark()` (Safari 15.4, Chrome 104, Firefox 97). */
  | 'no :has, nesting, popover or light-dark()';

const unknownSelector = /:has\(|:popover-open|:open\b|:modal/;

/** @param css a style sheet as it is built */
export function asOldBrowser(css: string, age: Age): string {
  const root = postcss.parse(css);
  root.walkAtRules('layer', (layer) => {
    if (!layer.nodes) return;
    if (age === 'no layers') layer.remove();
  });
  root.walkAtRules((rule) => {
    if (['container', 'starting-style', 'property', 'scope'].includes(rule.name)) rule.remove();
    if (rule.name !== 'supports') return;
    if (/^not\s+selector\(:popover-open\)/.test(rule.params)) rule.replaceWith(...(rule.nodes ?? []));
    else if (unknownSelector.test(rule.params)) rule.remove();
  });
  root.walkRules((rule) => {
    // A nested rule is not understood; an unknown selector loses its whole rule, as the standard demands.
    const nested =
      (rule.parent as Container | undefined)?.type === 'rule' ||
      (rule.parent as AtRule | undefined)?.parent?.type === 'rule';
    if (nested || unknownSelector.test(rule.selector)) rule.remove();
  });
  root.walkDecls((declaration) => {
    if (/light-dark\(|color-mix\(|oklch\(/.test(declaration.value)) declaration.remove();
  });
  return root.toString();
}

/** Whether a style sheet uses what the older browser lacks, so that a test can tell that it took something away. */
export const isModern = (css: string): boolean => /@layer|:has\(|:popover-open/.test(css);
