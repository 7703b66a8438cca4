/** The elements of built pages, reduced to what a selector can ask for: tag, classes, ids, attributes, ancestors. */
import type { HTMLElement } from '../html/read.ts';

/** All elements with the same tag and classes, and every element that one of them stands in. */
export interface ElementShape {
  tag: string;
  classes: ReadonlySet<string>;
  ancestors: Set<ElementShape>;
}

/** Grows with every page that is added; a site has a few hundred shapes of element, whatever its size. */
export class Elements {
  private readonly known = new Map<string, ElementShape>();
  readonly ids = new Set<string>();
  /** Every tag and every class. */
  readonly names = new Set<string>();
  /** Every attribute with its short values, all in lower case: selectors may ask for either case. */
  readonly attributes = new Map<string, Set<string>>();

  get all(): Iterable<ElementShape> {
    return this.known.values();
  }

  /** @param parent a page, or an element whose content is added */
  add(parent: HTMLElement, ancestors: readonly ElementShape[] = []): void {
    for (const child of parent.children) {
      const shape = this.shapeOf(child);
      for (const ancestor of ancestors) shape.ancestors.add(ancestor);
      this.add(child, [...ancestors, shape]);
    }
  }

  private shapeOf(element: HTMLElement): ElementShape {
    const tag = element.rawTagName.toLowerCase();
    const { attrs } = element;
    const classes = [...new Set(attrs['class']?.split(/\s+/).filter(Boolean))].sort();
    if (attrs['id'] !== undefined) this.ids.add(attrs['id']);
    for (const [name, value] of Object.entries(attrs)) {
      const values = this.attributes.get(name) ?? new Set();
      this.attributes.set(name, values);
      if (value.length <= longestValue) values.add(value.toLowerCase());
    }
    for (const each of [tag, ...classes]) this.names.add(each);
    const key = [tag, ...classes].join(' ');
    const shape = this.known.get(key) ?? { tag, classes: new Set(classes), ancestors: new Set() };
    this.known.set(key, shape);
    return shape;
  }
}

/** Longer values of attributes are not kept, and count as present: they are addresses and texts, one for each page. */
export const longestValue = 15;
