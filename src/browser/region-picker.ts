/** Brings a place and a task together into one link. The link is a link: it opens in a new tab, it can be copied. */
class RegionPicker extends HTMLElement {
  connectedCallback() {
    const place = this.querySelector<HTMLSelectElement>('[data-place]');
    const task = this.querySelector<HTMLSelectElement>('[data-task]');
    const go = this.querySelector<HTMLAnchorElement>('[data-go]');
    if (!place || !task || !go) return;
    this.querySelector<HTMLElement>('.picker')?.removeAttribute('hidden');
    this.querySelector<HTMLElement>('.picker-fallback')?.setAttribute('hidden', '');
    // Until a place is chosen, the link leads to the page that helps to choose.
    const whichPortal = go.href;
    const update = () => {
      go.href = targetOf(place, task) ?? whichPortal;
      const chosen = place.selectedOptions[0]?.textContent ?? '';
      go.textContent = place.value
        ? `Go to ${chosen}: ${task.selectedOptions[0]?.textContent?.toLowerCase()}`
        : 'Show me the way';
    };
    place.addEventListener('change', update);
    task.addEventListener('change', update);
    // Back brings a browser's own memory of the choice with it.
    addEventListener('pageshow', update);
    update();
  }
}

/** The address for a choice, or undefined while a place is still needed. */
function targetOf(place: HTMLSelectElement, task: HTMLSelectElement): string | undefined {
  const here = place.selectedOptions[0];
  const wish = task.selectedOptions[0];
  const list = (option: HTMLOptionElement | undefined, name: 'portals' | 'page' | 'register') =>
    option?.dataset[name] ?? '';
  if (task.value === 'register' && place.value && list(here, 'register'))
    return `${place.value}#${list(here, 'register')}-register`;
  if (list(wish, 'page')) return list(wish, 'page');
  if (!place.value) return undefined;
  const serving = list(wish, 'portals').split(' ');
  const portal = list(here, 'portals')
    .split(' ')
    .find((id) => serving.includes(id));
  return portal ? `${place.value}#${portal}` : place.value;
}
if (!customElements.get('region-picker')) customElements.define('region-picker', RegionPicker);
