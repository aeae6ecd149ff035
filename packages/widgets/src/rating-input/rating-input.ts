import type {Option} from '@doorstep/contract';
import {html, LitElement, type TemplateResult} from 'lit';
import {property, state} from '../property.ts';
import {languageOf} from '../words/language-of.ts';
import {say} from '../words/words.ts';
import {type Choice, renderChoices, syncChosen} from './question.drawing.ts';
import {styles} from './rating-input.styles.ts';
import {type RatingWords, ratingWordsFor} from './rating-input.words.ts';

const scaleOf = (words: RatingWords): Choice[] =>
  (
    [
      ['very-satisfied', 'veryGood'],
      ['fairly-satisfied', 'good'],
      ['neither', 'neither'],
      ['fairly-dissatisfied', 'bad'],
      ['very-dissatisfied', 'veryBad'],
    ] as const
  ).map(([value, name]) => ({value, label: {text: words[name], lang: words.language}}));

/**
 * A scale in words as a control of any form: it is sent with the form under its name, can be required and disabled, and
 * goes back with the form. Five answers from very satisfied to very dissatisfied, unless it is given others.
 *
 * @tag doorstep-rating-input
 * @attr value - What is chosen when the page opens and after a reset
 * @csspart base - All of it
 * @csspart question - The question with its answers
 * @fires {Event} input - A reader chose an answer
 * @fires {Event} change - A reader chose an answer
 */
export class DoorstepRatingInput extends LitElement {
  static override styles = styles;
  static readonly formAssociated = true;
  static override shadowRootOptions: ShadowRootInit = {...LitElement.shadowRootOptions, delegatesFocus: true};

  /** Under which name it is sent. */
  @property({reflect: true}) name = '';
  /** The question. An outside `<label>` gives no name to what stands in an element. */
  @property() label?: string;
  /** More about the question. */
  @property() hint?: string;
  /** An answer has to be chosen. */
  @property({type: Boolean, reflect: true}) required = false;
  /** Cannot be answered, and is not sent. */
  @property({type: Boolean, reflect: true}) disabled = false;
  /** `en` or `cy`; without it the `lang` of the page or the element around it. */
  @property() language?: string;
  /** What is chosen when the page opens, and after a reset. */
  @property({attribute: 'value'}) defaultValue = '';
  /** Other answers than those of satisfaction, best first. */
  @property({attribute: false}) options?: readonly Option[];

  @state() private _isOff = false;
  @state() private _error = '';
  #chosen: string | null = null;
  #custom = '';
  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('invalid', this.#refuse);
  }

  /** Value of the chosen answer; empty while there is none. */
  get value(): string {
    const value = this.#chosen ?? this.defaultValue;
    return this.#choices.some((one) => one.value === value) ? value : '';
  }

  set value(value: string) {
    this.#choose(value);
  }

  /** The form it is part of. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What is wrong with the answer, as of every control. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The same in words; empty where nothing is wrong. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether it is looked at at all: not while it is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the answer can be taken. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** Whether the answer can be taken; shows what is wrong. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Says that the answer cannot be taken, and why; with an empty text that it can. */
  setCustomValidity(message: string): void {
    this.#custom = message;
    this.#tell();
  }

  /** Called by the form: back to what it began with. */
  formResetCallback(): void {
    this._error = '';
    this.#choose(null);
  }

  /** Called by the form: it, or what it stands in, can be answered or cannot. */
  formDisabledCallback(isDisabled: boolean): void {
    this._isOff = isDisabled;
  }

  /** The browser gives back what was chosen, after Back or a restart. */
  formStateRestoreCallback(value: string): void {
    this.#choose(value);
  }

  /** Gives the keyboard to what is chosen, else to the first answer. */
  override focus(options?: FocusOptions): void {
    (this.#input(':checked') ?? this.#input(''))?.focus(options);
  }

  protected override updated(): void {
    syncChosen(this.shadowRoot);
    this.#tell();
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const text = this.label ?? words.label;
    return html`<div class="card" part="base" lang=${words.language}>
      ${renderChoices(
        {
          id: 'rating',
          legend: text,
          hint: this.hint ? {text: this.hint, lang: words.language} : null,
          error: this._error,
          type: 'radio',
          choices: this.#choices,
          chosen: [this.value],
          isDisabled: this.disabled || this._isOff,
          isRequired: this.required,
        },
        words,
      )}
    </div>`;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('input', ({target}) => this.#choose((target as HTMLInputElement).value));
    // Unlike `input` it does not leave the element by itself.
    root.addEventListener('change', () => this.dispatchEvent(new Event('change', {bubbles: true})));
    return root;
  }

  get #words(): RatingWords {
    return ratingWordsFor(languageOf(this, this.language));
  }

  get #choices(): readonly Choice[] {
    const words = this.#words;
    return this.options?.map(({value, label}) => ({value, label: say(label, words.language)})) ?? scaleOf(words);
  }

  #input(which: string): HTMLInputElement | null {
    // Before the first render it has no root.
    return this.shadowRoot?.querySelector<HTMLInputElement>(`input${which}`) ?? null;
  }

  #choose(value: string | null): void {
    this.#chosen = value;
    if (value) this._error = '';
    this.#tell();
    this.requestUpdate();
  }

  /** Lets the form know what it would send, and whether that can be taken. */
  #tell(): void {
    const {value} = this;
    this.#internals.setFormValue(value || null);
    const valueMissing = this.required && value === '';
    const message = this.#custom || (valueMissing ? this.#words.missing : '');
    const anchor = this.#input('') ?? undefined;
    this.#internals.setValidity({valueMissing, customError: this.#custom !== ''}, message, anchor);
  }

  /** Shows what is wrong in its own words and place instead of the browser's bubble, which goes when a reader looks away. */
  #refuse = (event: Event): void => {
    event.preventDefault();
    this._error = this.validationMessage;
    const isFirst = ({localName}: Element) => localName !== 'fieldset';
    const wrong = [...(this.form?.querySelectorAll(':invalid') ?? [])].filter(isFirst);
    if (wrong.length === 0 || wrong[0] === this) this.focus();
  };
}
