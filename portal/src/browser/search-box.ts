import {findLandlords} from './find-landlords.ts';
import type {Findable, Found} from './find-landlords.ts';

/** Words of the box, from the page: `[count]`, `[shown]` and `[name]` are filled in here. */
interface SearchWords {
  found: {none: string; one: string; many: string; first: string};
  formerly: string;
}

const SHOWN = 8;

// The build may drop assignments to properties of objects it takes for its own, so the page is changed by methods here.

/** A combobox over the page's own list of landlords (WAI-ARIA pattern "editable combobox with list autocomplete"). */
export class SearchBox {
  readonly #input: HTMLInputElement;
  readonly #list: Element;
  readonly #status: Element;
  readonly #words: SearchWords;
  readonly #landlords: readonly Findable[];
  #shown: readonly Found[] = [];
  /** Place of the chosen option; -1 is the input itself. */
  #chosen = -1;

  constructor(input: HTMLInputElement, list: Element, status: Element, words: SearchWords) {
    this.#input = input;
    this.#list = list;
    this.#status = status;
    this.#words = words;
    this.#landlords = readList();
  }

  /** Begins to listen. The browser may have brought back what was typed before. */
  start(): void {
    const [input, list] = [this.#input, this.#list];
    input.addEventListener('input', () => this.#find());
    input.addEventListener('focus', () => this.#open(this.#shown.length > 0));
    input.addEventListener('blur', () => this.#open(false));
    input.addEventListener('keydown', (event) => this.#onKey(event));
    // Before blur closes the list, or there would be nothing left to press.
    list.addEventListener('pointerdown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#go(this.#shown[[...list.children].indexOf(option)]);
    });
    if (input.value !== '') this.#find();
  }

  #find(): void {
    const typed = this.#input.value;
    const found = findLandlords(typed, this.#landlords);
    this.#shown = found.slice(0, SHOWN);
    this.#list.replaceChildren(...this.#shown.map((landlord, index) => toOption(landlord, index, this.#words)));
    this.#status.replaceChildren(typed.trim() === '' ? '' : countWords(found.length, this.#words));
    this.#open(this.#shown.length > 0);
  }

  #open(isOpen: boolean): void {
    this.#list.toggleAttribute('hidden', !isOpen);
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#choose(-1);
  }

  #choose(index: number): void {
    this.#chosen = index;
    const options = [...this.#list.children];
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #go(landlord: Found | undefined): void {
    if (landlord) location.assign(landlord.href);
  }

  #onKey(event: KeyboardEvent): void {
    const [shown, isHidden] = [this.#shown, this.#list.hasAttribute('hidden')];
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step !== undefined && shown.length > 0) {
      if (isHidden) this.#open(true);
      const places = shown.length + 1;
      this.#choose(((this.#chosen + 1 + step + places) % places) - 1);
    } else if (event.key === 'Enter') this.#go(shown[this.#chosen] ?? (shown.length === 1 ? shown[0] : undefined));
    else if (event.key === 'Escape' && !isHidden) this.#open(false);
    else return;
    event.preventDefault();
  }
}

/** Starts the search box of the page, if it has one. */
export function startSearch(root: HTMLElement): void {
  const input = root.querySelector('input');
  const list = root.querySelector('[role=listbox]');
  const status = root.querySelector('[role=status]');
  const words = JSON.parse(root.dataset['words'] ?? 'null') as SearchWords | null;
  if (input && list && status && words) new SearchBox(input, list, status, words).start();
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
    by.append(words.formerly.replace('[name]', landlord.by));
    option.append(' ', by);
  }
  return option;
}

function countWords(count: number, {found}: SearchWords): string {
  if (count === 0) return found.none;
  if (count === 1) return found.one;
  const text = count > SHOWN ? found.first : found.many;
  return text.replace('[count]', String(count)).replace('[shown]', String(SHOWN));
}
