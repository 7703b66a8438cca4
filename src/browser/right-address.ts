/** On the page for wrong addresses: offers the page that was meant, where only the way of writing was wrong. */
import { make } from './make.ts';

class RightAddress extends HTMLElement {
  connectedCallback() {
    void this.offer();
  }

  private async offer(): Promise<void> {
    const right = rightPath(location.pathname, this.dataset['base'] ?? '/');
    // Its own address is no mistake.
    if (right === location.pathname || right.endsWith('/404/')) return;
    const found = await fetch(right, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (!found || !this.isConnected) return;
    this.replaceChildren(
      make('p', { class: 'lead' }, ['Did you mean ', make('a', { href: right, translate: 'no' }, [right]), '?']),
    );
  }
}

/**
 * The address as the site writes it: lower case, single slashes, one at the end.
 * @param base where the site stands, ending in a slash; kept as it is
 */
export function rightPath(path: string, base: string): string {
  const single = path.replace(/\/{2,}/g, '/');
  const inSite = single.toLowerCase().startsWith(base.toLowerCase()) ? single.slice(base.length) : single.slice(1);
  const page = inSite
    .toLowerCase()
    .replace(/(?:^|\/)index(?:\.html?)?$|\.html?$/, '')
    .replace(/\/$/, '');
  return page === '' ? base : `${base}${page}/`;
}

if (!customElements.get('right-address')) customElements.define('right-address', RightAddress);
