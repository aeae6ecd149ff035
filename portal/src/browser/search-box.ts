import {findLandlords} from './find-landlords.ts';
import type {Findable, Found} from './find-landlords.ts';

/** Words of the box, from the page: `{count}`, `{shown}` and `{name}` are filled in here. */
interface SearchWords {
  found: {none: string; one: string; many: string; first: string};
  formerly: string;
}

const SHOWN = 8;

// The build may drop assignments to properties of objects it takes for its own, so this file calls methods instead.

/** A combobox over the page's own list of landlords (WAI-ARIA pattern "editable combobox with list autocomplete"). */
export function startSearch(root: HTMLElement): void {
  const input = root.querySelector('input');
  const list = root.querySelector<HTMLElement>('[role=listbox]');
  const status = root.querySelector<HTMLElement>('[role=status]');
  if (!input || !list || !status) return;
  const words = JSON.parse(root.dataset['words'] ?? '{}') as SearchWords;
  const landlords = readList();
  let shown: Found[] = [];
  let chosen = -1;

  function show(): void {
    const found = findLandlords(input!.value, landlords);
    shown = found.slice(0, SHOWN);
    chosen = -1;
    list!.replaceChildren(...shown.map((landlord, index) => toOption(landlord, index, words)));
    status!.replaceChildren(input!.value.trim() === '' ? '' : countWords(found.length, words));
    open(shown.length > 0);
  }

  function open(isOpen: boolean): void {
    list!.toggleAttribute('hidden', !isOpen);
    input!.setAttribute('aria-expanded', String(isOpen));
    choose(-1);
  }

  function choose(index: number): void {
    chosen = index;
    for (const [at, option] of [...list!.children].entries()) option.setAttribute('aria-selected', String(at === index));
    const option = list!.children[index];
    if (option) input!.setAttribute('aria-activedescendant', option.id);
    else input!.removeAttribute('aria-activedescendant');
  }

  function go(landlord: Found | undefined): void {
    if (landlord) location.assign(landlord.href);
  }

  function onKey(event: KeyboardEvent): void {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined && shown.length > 0) {
      if (list!.hidden) open(true);
      // One place before the first option is the input itself.
      choose(((chosen + 1 + step + shown.length + 1) % (shown.length + 1)) - 1);
    } else if (event.key === 'Enter') go(shown[chosen] ?? (shown.length === 1 ? shown[0] : undefined));
    else if (event.key === 'Escape' && !list!.hidden) open(false);
    else return;
    event.preventDefault();
  }

  input.addEventListener('input', show);
  input.addEventListener('focus', () => shown.length > 0 && open(true));
  input.addEventListener('keydown', onKey);
  input.addEventListener('blur', () => open(false));
  // Before blur closes the list, or there would be nothing left to press.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest('[role=option]');
    if (option) go(shown[[...list.children].indexOf(option)]);
  });
  // The browser may bring back what was typed when the reader comes back.
  if (input.value !== '') show();
}

function readList(): Findable[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.letter a')].map((link) => ({
    name: link.textContent,
    others: (link.dataset['words'] ?? '').split('|').filter(Boolean),
    href: link.href,
  }));
}

function toOption(landlord: Found, index: number, words: SearchWords): HTMLElement {
  const option = document.createElement('li');
  option.setAttribute('id', `landlord-option-${index}`);
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.append(landlord.name);
  if (landlord.by !== null) {
    const by = document.createElement('small');
    by.append(words.formerly.replace('{name}', landlord.by));
    option.append(' ', by);
  }
  return option;
}

function countWords(count: number, {found}: SearchWords): string {
  if (count === 0) return found.none;
  if (count === 1) return found.one;
  const text = count > SHOWN ? found.first : found.many;
  return text.replace('{count}', String(count)).replace('{shown}', String(SHOWN));
}
