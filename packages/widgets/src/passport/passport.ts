import {readMeasure} from '@doorstep/client';
import type {MeasureDocument} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {type FactView, type PassportView, toPassport} from './passport.model.ts';
import {styles} from './passport.styles.ts';
import {passportWordsFor, type PassportWords} from './passport.words.ts';

/**
 * How a figure is known: what it counts, who checked it, and where it comes from.
 *
 * @tag doorstep-passport
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The heading
 * @csspart facts - The list of facts
 * @csspart message - Why there is nothing to show
 * @fires {LoadEvent} doorstep-load - The facts are shown
 * @fires {ErrorEvent} doorstep-error - The facts could not be read
 */
export class DoorstepPassport extends ReadingElement {
  static override styles = styles;

  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;

  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: ({passport}) => passport.facts.length === 0,
    read: (reader, place, measure, signal) => readMeasure(reader, place, measure, {signal}),
  });

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = passportWordsFor(resource.language);
    const view = resource.value ? toPassport(resource.value, resource.language) : null;
    const message = renderMessage(resource, words, this.#reading.retry);
    return html`<article class="card" part="base" lang=${words.language} aria-busy=${resource.status === 'loading'}>
      ${view ? this.#renderView(view, words, message) : message}
      <slot ?hidden=${view !== null}></slot>
    </article>`;
  }

  #renderView(
    {name, facts, hasFacts, illustrative}: PassportView,
    words: PassportWords,
    message: unknown,
  ): TemplateResult {
    return html`<p class="small">${words.about}: <span lang=${otherLang(name, words)}>${name.text}</span></p>
      <h3 part="header">${words.title}</h3>
      ${message} ${hasFacts ? nothing : html`<p class="msg" part="message">${words.noFacts}</p>`}
      <dl part="facts">${facts.map((fact) => renderFact(fact, words))}</dl>
      ${illustrative ? html`<p class="small" lang=${otherLang(illustrative, words)}>${illustrative.text}</p>` : nothing}`;
  }
}

function renderFact({label, value, href, id}: FactView, words: PassportWords): TemplateResult {
  const lang = otherLang(value, words);
  return html`<div>
    <dt lang=${otherLang(label, words)}>${label.text}</dt>
    <dd lang=${lang}>
      ${id === null ? nothing : html`<code>${id}</code>, `}${href ? html`<a href=${href}>${value.text}</a>` : value.text}
    </dd>
  </div>`;
}
