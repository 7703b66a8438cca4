/** The reader's choice of colours: light, dark, or as the system has it. The one thing that the guide stores. */
const KEY = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme: light)');

/** @throws where the browser keeps nothing for this site */
const stored = (): string => {
  const theme = localStorage.getItem(KEY);
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
};
const show = (theme: string) =>
  (document.documentElement.dataset['theme'] = theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme);

class SchemeSelect extends HTMLElement {
  connectedCallback() {
    const select = this.querySelector('select');
    if (!select) return;
    try {
      select.value = stored();
    } catch {
      // What the next page has forgotten is no choice; the page follows the system.
      this.hidden = true;
      light.addEventListener('change', () => show('auto'));
      return;
    }
    show(select.value);
    select.addEventListener('change', () => {
      show(select.value);
      // A page has one in its header and one in its menu.
      for (const other of document.querySelectorAll<HTMLSelectElement>('starlight-theme-select select'))
        other.value = select.value;
      localStorage.setItem(KEY, select.value === 'auto' ? '' : select.value);
    });
    light.addEventListener('change', () => show(select.value));
  }
}
if (!customElements.get('starlight-theme-select')) customElements.define('starlight-theme-select', SchemeSelect);
