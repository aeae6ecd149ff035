import {readScorecard} from '@doorstep/client';
import type {Scorecard} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {property} from '../property.ts';
import {renderMessage} from '../reading/message.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {renderList, renderTable} from './scorecard.drawing.ts';
import {type ScorecardView, toScorecard} from './scorecard.model.ts';
import {styles} from './scorecard.styles.ts';
import {type ScorecardWords, scorecardWordsFor} from './scorecard.words.ts';

/**
 * A balanced scorecard: every measure with its figure, target, real change and what the landlord does, and those to read
 * together side by side. A table from 640 pixels of its place, a list below.
 *
 * @tag doorstep-scorecard
 * @slot - Shown before and without script, and while there is nothing to show
 * @csspart base - The card
 * @csspart header - The name of the scorecard
 * @csspart caption - How many measures got better or worse, in words
 * @csspart table - The table
 * @csspart value - A figure in the table
 * @csspart chart - A line over time
 * @csspart message - What the card lacks, which measures part ways, why there is no figure
 * @fires {LoadEvent} doorstep-load - The scorecard is shown
 * @fires {ErrorEvent} doorstep-error - The scorecard could not be read
 */
export class DoorstepScorecard extends ReadingElement {
  static override styles = styles;

  /** Id of the scorecard, such as `repairs`. */
  @property() scorecard?: string;
  /** Address of a measure's page, with `{measure}` in the place of its id; names are not links without it. */
  @property() href?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: Scorecard;

  readonly #reading = new Reading<Scorecard>(this, {
    given: () => this.data,
    asks: () => this.scorecard,
    isEmpty: ({perspectives}) =>
      perspectives.every(({rows}) => rows.every(({latest}) => (latest?.value ?? null) === null)),
    read: (reader, place, scorecard, signal) => readScorecard(reader, place, scorecard, {signal}),
  });

  protected override render(): TemplateResult {
    const resource = this.#reading.resource;
    const words = scorecardWordsFor(resource.language);
    const view = resource.value ? toScorecard(resource.value, resource.language) : null;
    const message = renderMessage(resource, words, this.#reading.retry);
    return html`<article
      class="card"
      part="base"
      lang=${words.language}
      aria-labelledby=${view ? 'name' : nothing}
      aria-busy=${resource.status === 'loading'}
    >
      ${view ? this.#renderView(view, words, message) : message}
      <slot ?hidden=${view !== null}></slot>
    </article>`;
  }

  #renderView(view: ScorecardView, words: ScorecardWords, message: unknown): TemplateResult {
    const {name, caption, groups, flags, illustrative} = view;
    const ways = {words, toHref: (measure: string) => this.href?.replaceAll('{measure}', encodeURIComponent(measure))};
    return html`<h3 id="name" part="header" lang=${otherLang(name, words)}>${name.text}</h3>
      <p id="said" part="caption" lang=${otherLang(caption, words)}>${caption.text}</p>
      ${message}
      ${
        groups.length > 0
          ? [renderTable(view, ways), renderList(view, ways)]
          : html`<p class="msg" part="message"><b>${words.notShown}</b> ${words.noRows}</p>`
      }
      ${flags.map(
        ({isPair, said}) =>
          html`<p class="msg" part="message">
            ${isPair ? html`<b>${words.lookAt}</b> ` : nothing}<span lang=${otherLang(said, words)}>${said.text}</span>
          </p>`,
      )}
      ${illustrative ? html`<p class="note small" lang=${otherLang(illustrative, words)}>${illustrative.text}</p>` : nothing}`;
  }
}
