/** The finder's box. A script makes it, so that no browser without script, and no text browser, shows a dead one. */

export interface BoxNames {
  /** Names the box: a page may hold the element twice. */
  name: string;
  label: string;
}

/** @returns label, field, privacy line, status line and the place for the answers */
export function makeBox({ name, label }: BoxNames): HTMLElement {
  const box = document.createElement('div');
  box.className = 'search-box';
  box.innerHTML =
    '<label></label>' +
    '<textarea rows="2" maxlength="2000" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"></textarea>' +
    '<p class="search-privacy">Stays in this tab: nothing you type is sent or stored. Leave out patient data, IDs and codes.</p>' +
    '<p class="search-count" role="status"></p>' +
    '<div class="search-results"></div>';
  const [labelling, field, privacy] = [...box.children] as [HTMLLabelElement, HTMLTextAreaElement, HTMLElement];
  labelling.textContent = label;
  labelling.htmlFor = field.id = `${name}-query`;
  privacy.id = `${name}-privacy`;
  field.setAttribute('aria-describedby', privacy.id);
  return box;
}
