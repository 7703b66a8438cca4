/** An element with attributes and children; text is always text, never HTML. */
export function make(tag: string, attributes: Record<string, string>, children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
