import {readValueForMoney} from '@doorstep/client';
import type {Language, ValueForMoney} from '@doorstep/contract';
import {html, type TemplateResult} from 'lit';
import {styles} from '../picture/picture.styles.ts';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderChoice} from '../picture/render-choice.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {property} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {hasNoValue, toValueMap, type ValueView} from './value-map.model.ts';
import {valueWordsFor} from './value-map.words.ts';

/**
 * What was paid with what it bought: cost across, outcome up, and what each corner means. There is no score.
 *
 * @tag doorstep-value-map
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart chart - The drawing
 * @csspart status - What could not be drawn, and why
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 */
export class DoorstepValueMap extends ReadingElement {
  static override styles = styles;

  /** Id of a pair of cost and outcome, such as `repairs-first-time`; the first without it. */
  @property() pair?: string;
  /** What the points are: `contractors`, `areas` or `years`; the first of these that the pair has without it. */
  @property() points?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: ValueForMoney;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<ValueForMoney>(this, {
    given: () => this.data,
    asks: () => 'value-for-money',
    isEmpty: (document) => hasNoValue(document, this.pair),
    read: (reader, place, _asked, signal) => readValueForMoney(reader, place, {signal}),
  });

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    const {value, language} = resource;
    const view = value ? toValueMap(value, this.pair, this.points, language) : null;
    return renderPicture({
      view,
      resource,
      words: pictureWordsFor(language),
      plot: this.#plot,
      retry,
      choices: view && this.#renderChoices(view, language),
    });
  }

  #renderChoices({pairs, groups}: ValueView, language: Language): TemplateResult {
    const own = valueWordsFor(language);
    const options = {words: pictureWordsFor(language), isAwake: this.#plot.isAwake};
    return html`${renderChoice(own.pair, pairs, this.#pickPair, options)}
    ${renderChoice(own.points, groups, this.#pickPoints, options)}`;
  }

  #pickPair = (pair: string): void => {
    this.#plot.leave();
    this.pair = pair;
  };

  #pickPoints = (points: string): void => {
    this.#plot.leave();
    this.points = points;
  };
}
