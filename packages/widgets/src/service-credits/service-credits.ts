import type {ContractCredits} from '@doorstep/contract';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {renderChoice} from '../picture/render-choice.ts';
import {property, state} from '../property.ts';
import {languageOf} from '../words/language-of.ts';
import {CreditsChangeEvent} from './credits-change-event.ts';
import {renderMonth} from './service-credits.drawing.ts';
import {type CreditMeasure, type CreditsView, toCredits} from './service-credits.model.ts';
import {styles} from './service-credits.styles.ts';
import {creditsWordsFor, type CreditsWords} from './service-credits.words.ts';

/**
 * What a contract's schedule says of a month: indicative, for staff. It reads nothing: these sums are no part of the
 * published interface, and only a page that has them can hand them over.
 *
 * @tag doorstep-service-credits
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart caption - The name, and what can be picked
 * @csspart status - That it is indicative and private
 * @csspart value - The sums
 * @csspart table - The lines of the schedule
 * @csspart message - Why there is nothing
 * @cssstate ready - The credits are shown
 * @cssstate empty - No credit is owed, or why there is none
 * @cssstate idle - It has not been given any credits
 * @fires {CreditsChangeEvent} doorstep-credits-change - A reader picked another contractor or month
 */
export class DoorstepServiceCredits extends LitElement {
  static override styles = styles;

  /** Name of a contractor; the first without it. */
  @property() contractor?: string | undefined;
  /** A month such as `2026-05`; the newest of the contractor without it. */
  @property() month?: string | undefined;
  /** `en` or `cy`; without it the `lang` of the page or the element around it. */
  @property() language?: string;
  /** The months of all contracts. */
  @property({attribute: false}) credits?: readonly ContractCredits[];
  /** Names and units of the measures; without them a line shows a measure's id and its plain number. */
  @property({attribute: false}) measures?: readonly CreditMeasure[];

  /** Whether script can answer: what a server drew is taken over first, as it is. */
  @state() private _isAwake = false;
  // Not in Node, and not in browsers before 2024.
  readonly #states: Set<string> | undefined = this.attachInternals().states;

  protected override firstUpdated(): void {
    // Not in the same turn: the first render must be the server's, and this one comes after it.
    requestAnimationFrame(() => (this._isAwake = true));
  }

  protected override updated(): void {
    const status = this.credits === undefined ? 'idle' : this.#view?.month ? 'ready' : 'empty';
    this.#states?.clear();
    this.#states?.add(status);
  }

  get #view(): CreditsView | null {
    const {credits, contractor, month, measures = []} = this;
    return credits ? toCredits(credits, {contractor, month}, measures, languageOf(this, this.language)) : null;
  }

  protected override render(): TemplateResult {
    const words = creditsWordsFor(languageOf(this, this.language));
    const view = this.#view;
    const isAny = this.credits !== undefined && this.credits.length > 0;
    const why = view === null ? words.idle : isAny ? words.noMonth : words.noSchedule;
    return html`<section class="card" part="base" lang=${words.language} aria-labelledby="name">
      <p class="private" part="status"><b>${words.isPrivate}</b> ${words.isPrivateMore}</p>
      <div part="caption">
        <h3 id="name">${words.title}</h3>
        ${view ? this.#renderChoices(view, words) : nothing}
      </div>
      ${view?.month ? renderMonth(view.month, words) : html`<p class="msg" part="message"><b>${words.notShown}</b> ${why}</p>`}
      <slot ?hidden=${view !== null}></slot>
    </section>`;
  }

  #renderChoices({contractors, months}: CreditsView, words: CreditsWords): TemplateResult {
    const options = {words, isAwake: this._isAwake};
    return html`<div class="pick">
      ${renderChoice(words.contractor, contractors, this.#pickContractor, options)}
      ${renderChoice(words.month, months, this.#pickMonth, options)}
    </div>`;
  }

  /** The month stays where the other contract has it too. */
  #pickContractor = (contractor: string): void => {
    const has = this.credits?.some((one) => one.contractor === contractor && one.month === this.month);
    this.contractor = contractor;
    if (!has) this.month = undefined;
    this.#tell();
  };

  #pickMonth = (month: string): void => {
    this.month = month;
    this.#tell();
  };

  #tell(): void {
    const {contractors, months} = this.#view ?? {contractors: [], months: []};
    const [contractor, month] = [contractors, months].map((all) => all.find(({isChosen}) => isChosen)?.value ?? '');
    this.dispatchEvent(new CreditsChangeEvent(contractor ?? '', month ?? ''));
  }
}

// Here, and not with the events: declarations keep of a module's imports only what its own types name.
declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-credits-change': CreditsChangeEvent;
  }
}
