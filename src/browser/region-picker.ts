/** Brings a place and a task together: the portal itself, with its address and the links to get in. */
import { inlineParts } from '../data/inline.ts';
import { waysIn } from '../data/ways-in.ts';
import type { DestinationView, PortalLink } from '../data/views/destination.ts';
import type { PickerAnswers } from '../data/views/region-picker.ts';
import type { TaskView } from '../data/views/task.ts';
import { pathOfLink, paths } from '../site/paths.ts';
import { make } from './make.ts';

class RegionPicker extends HTMLElement {
  private answers: Promise<PickerAnswers> | undefined;

  connectedCallback() {
    const place = this.querySelector<HTMLSelectElement>('[data-place]');
    const task = this.querySelector<HTMLSelectElement>('[data-task]');
    const output = this.querySelector<HTMLElement>('[data-answer]');
    if (!place || !task || !output) return;
    const update = async () => {
      const chosen = place.selectedOptions[0];
      if (!place.value || !chosen) return output.replaceChildren();
      const [name, wish] = [chosen.textContent.trim(), task.value];
      if (!wish) return output.replaceChildren(pageLink(place.value, name));
      output.replaceChildren(make('p', {}, ['Loading…']));
      try {
        const { tasks } = await this.load();
        const found = tasks.find(({ id }) => id === wish);
        const states = (chosen.dataset['states'] ?? '').split(' ').filter(Boolean);
        output.replaceChildren(...(found ? answer(found, states, this.base) : []), pageLink(place.value, name));
      } catch {
        output.replaceChildren(
          make('p', {}, ['The answer could not be loaded. The page of your state has it too.']),
          pageLink(place.value, name),
        );
      }
    };
    for (const select of [place, task]) {
      select.addEventListener('change', () => void update());
      for (const touch of ['pointerdown', 'focus']) {
        select.addEventListener(touch, () => void this.load().catch(() => undefined));
      }
    }
    // Back brings a browser's own memory of the choice with it.
    addEventListener('pageshow', () => void update());
  }

  private get base(): string {
    return this.dataset['base'] ?? '/';
  }

  private load(): Promise<PickerAnswers> {
    this.answers ??= fetch(this.dataset['answers'] ?? '')
      .then((response) => {
        if (!response.ok) throw new Error(`the answers: the server answered ${response.status}`);
        return response.json() as Promise<PickerAnswers>;
      })
      .catch((error: unknown) => {
        this.answers = undefined;
        throw error;
      });
    return this.answers;
  }
}

const link = (address: string, words: string) => make('a', { href: address }, [words]);
/** Hosts and numbers are no words to translate. */
const fixed = (address: string, words: string) => make('a', { href: address, translate: 'no' }, [words]);
const pageLink = (page: string, name: string) => make('p', {}, [link(page, `All of ${name}: cards, tasks, phones`)]);

/** The ways that hold in these states, each with where it leads. */
function answer({ ways }: TaskView, states: readonly string[], base: string): Node[] {
  return waysIn(ways, states).map(({ when, to }) =>
    make('div', { class: 'picked' }, [
      ...(when ? [make('p', { class: 'when' }, words(when, base))] : []),
      ...destination(to, base),
    ]),
  );
}

function destination({ portal, instead }: DestinationView, base: string): Node[] {
  if (portal) return portalAnswer(portal, base);
  if (!instead) return [];
  const { say, address, contact } = instead;
  return [
    make('p', {}, words(say, base)),
    ...(address ? [make('p', {}, [fixed(address.href, address.text)])] : []),
    ...(contact?.tel ? [make('p', {}, [fixed(contact.tel, contact.phone ?? ''), ` ${contact.hours ?? ''}`])] : []),
  ];
}

function portalAnswer({ id, name, address, unconfirmed, signIn, register }: PortalLink, base: string): Node[] {
  const steps = (procedure: string) => inSite(paths.procedure(procedure), base);
  return [
    make('p', {}, [
      make('a', { class: 'to', translate: 'no', href: inSite(paths.portal(id), base) }, [name]),
      ...(address
        ? [' ', make('a', { class: 'address', translate: 'no', href: address.href, rel: 'noreferrer' }, [address.text])]
        : []),
      ...(!address && unconfirmed[0] ? [` ${unconfirmed.join(' or ')} (not confirmed)`] : []),
    ]),
    make('p', {}, [
      link(steps(signIn), 'Sign in'),
      ...(register ? [', ', link(steps(register), 'first time here')] : []),
    ]),
  ];
}

/** The link to an address of the site, wherever the site stands. */
const inSite = (path: string, base: string) => base + path.slice(1);

/** A text with its bold words and its links. */
const words = (text: string, base: string): (Node | string)[] =>
  inlineParts(text).map(({ text: part, strong, link: to }) =>
    to ? link(inSite(pathOfLink(to), base), part) : strong ? make('strong', {}, [part]) : part,
  );

if (!customElements.get('region-picker')) customElements.define('region-picker', RegionPicker);
