/** The parts that sheets are made of: loaded once, looked up by id. */
import type { Portal } from './contents.ts';

/** The site's policy lets HTML be made from text here alone: from the parts, which the site itself brings. */
const ownHtml = window.trustedTypes?.createPolicy('sheet-parts', { createHTML: (html) => html });

export interface Stock {
  /** What a portal brings; the ids that there is no portal of are left out. */
  portals(ids: string[]): Portal[];
  /** A copy of what a part holds; empty where there is no such part. */
  copy(selector: string): ChildNode[];
}

/**
 * @param address of the file with all parts: the same whatever the reader chooses
 * @throws when it cannot be loaded
 */
export async function loadStock(address: string): Promise<Stock> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the parts of the sheet: the server answered ${response.status}`);
  const { html } = (await response.json()) as { html: string };
  const template = document.createElement('template');
  template.innerHTML = ownHtml?.createHTML(html) ?? html;
  const { content } = template;
  const found = [...content.querySelectorAll<HTMLElement>('[data-portal]')].map(portalOf);
  return {
    portals: (ids) => ids.flatMap((id) => found.find((portal) => portal.id === id) ?? []),
    copy: (selector) => [...(content.querySelector(selector)?.cloneNode(true).childNodes ?? [])],
  };
}

function portalOf({ dataset }: HTMLElement): Portal {
  const list = (ids = '') => ids.split(' ').filter(Boolean);
  const { portal = '', procedure = '', sharedProcedure = procedure, signOn = '', messages, desks } = dataset;
  return { id: portal, procedure, sharedProcedure, signOn, messages: list(messages), desks: list(desks) };
}
