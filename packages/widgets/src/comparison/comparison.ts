import {readMeasure} from '@doorstep/client';
import type {MeasureDocument} from '@doorstep/contract';
import type {TemplateResult} from 'lit';
import {styles} from '../picture/picture.styles.ts';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {property} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {hasNoComparison, toComparison} from './comparison.model.ts';

/**
 * A landlord's figure among those of similar landlords: how many are clearly lower, about the same and clearly higher.
 *
 * @tag doorstep-comparison
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart chart - The drawing
 * @csspart status - Whether the figure is final
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 */
export class DoorstepComparison extends ReadingElement {
  static override styles = styles;

  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: (document) => hasNoComparison(document, this.scope),
    read: (reader, place, measure, signal) => readMeasure(reader, place, measure, {signal}),
  });

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    return renderPicture({
      view: resource.value ? toComparison(resource.value, this.scope, resource.language) : null,
      resource,
      words: pictureWordsFor(resource.language),
      plot: this.#plot,
      retry,
    });
  }
}
