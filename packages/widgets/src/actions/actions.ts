import {readActionList} from '@doorstep/client';
import type {ActionList} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {renderAction, renderUnanswered} from './actions.drawing.ts';
import {actionsOf, type ActionsView, toActions} from './actions.model.ts';
import {styles} from './actions.styles.ts';
import {type ActionsWords, actionsWordsFor} from './actions.words.ts';

/**
 * What the landlord does about its figures: what residents said, what was done, and whether it worked.
 *
 * @tag doorstep-actions
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The heading
 * @csspart caption - How many there are
 * @csspart action - One action
 * @csspart status - Whether it worked
 * @csspart unanswered - What no action answers
 * @csspart message - Why there is nothing to show
 * @fires {LoadEvent} doorstep-load - The actions are shown
 * @fires {ErrorEvent} doorstep-error - The actions could not be read
 */
export class DoorstepActions extends ReadingElement {
  static override styles = styles;

  /** Also list what no action answers yet. */
  @property({type: Boolean}) signals = false;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: ActionList;
  readonly #reading = new Reading<ActionList>(this, {
    given: () => this.data,
    // One document holds the actions of all measures.
    asks: () => 'actions',
    isEmpty: (list) => actionsOf(list, this.measure).length === 0,
    read: (reader, place, _asked, signal) => readActionList(reader, place, {signal}),
  });

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = actionsWordsFor(resource.language);
    const {value} = resource;
    const {measure, signals} = this;
    const view = value ? toActions(value, {measure, signals}, resource.language) : null;
    const message = renderMessage(resource, words, this.#reading.retry);
    return html`<div class="card" part="base" lang=${words.language} aria-busy=${resource.status === 'loading'}>
      ${view ? this.#renderView(view, words, message) : message}
      <slot ?hidden=${view !== null}></slot>
    </div>`;
  }

  #renderView(view: ActionsView, words: ActionsWords, message: unknown): TemplateResult {
    const {sentence, actions, unanswered, none, illustrative} = view;
    return html`<h3 part="header">${words.title}</h3>
      ${sentence ? html`<p part="caption" lang=${otherLang(sentence, words)}>${sentence.text}</p>` : nothing} ${message}
      ${
        none
          ? html`<p class="msg" part="message">${none}</p>`
          : html`<div class="grid">${actions.map((one) => renderAction(one, words))}</div>`
      }
      ${unanswered.length > 0 ? renderUnanswered(unanswered, words) : nothing}
      ${illustrative ? html`<p class="note small" lang=${otherLang(illustrative, words)}>${illustrative.text}</p>` : nothing}`;
  }
}
