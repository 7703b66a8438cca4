/** The keyboard's way through box and answers. */

/**
 * Arrow keys walk through box and answers. Enter opens the first answer when it is sure, and goes to it when it is not.
 * Escape goes back to the box, and then empties it.
 */
export function moveFocus(event: KeyboardEvent, input: HTMLTextAreaElement, results: HTMLElement, sure: boolean): void {
  // An input method takes Enter and arrows for itself while it composes a word.
  if (event.isComposing) return;
  const links = [...results.querySelectorAll<HTMLElement>('a, button')];
  const stops = [input, ...links];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const inBox = document.activeElement === input;
  const empty = input.value.trim() === '';
  if (event.key === 'ArrowDown' && !(inBox && severalLines(input))) focusOn(stops[at + 1], event);
  else if (event.key === 'ArrowUp' && !inBox) focusOn(stops[at - 1], event);
  else if (event.key === 'Enter' && inBox && !event.shiftKey) {
    event.preventDefault();
    const [first] = results.querySelectorAll<HTMLElement>('[data-search-results] a');
    if (empty || !first) return;
    // As on any link, Ctrl or Cmd opens a tab of its own.
    const { ctrlKey, metaKey } = event;
    if (sure) first.dispatchEvent(new MouseEvent('click', { ctrlKey, metaKey, bubbles: true, cancelable: true }));
    else first.focus();
  } else if (event.key === 'Escape' && !inBox && links.length > 0) focusOn(input, event);
  else if (event.key === 'Escape' && inBox && input.value !== '') {
    event.preventDefault();
    event.stopPropagation();
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** Whether the text stands on several lines, be it that the field is too narrow for it: then arrows move the cursor. */
function severalLines(input: HTMLTextAreaElement): boolean {
  if (input.value.includes('\n')) return true;
  const { height, minHeight } = input.style;
  Object.assign(input.style, { height: '0', minHeight: '0' });
  const needed = input.scrollHeight;
  Object.assign(input.style, { height, minHeight });
  const { fontSize, paddingTop, paddingBottom } = getComputedStyle(input);
  // Lines are less than two letters high, and two lines are more.
  return needed - parseFloat(paddingTop) - parseFloat(paddingBottom) > 2 * parseFloat(fontSize);
}

function focusOn(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (!target) return;
  event.preventDefault();
  target.focus();
}
