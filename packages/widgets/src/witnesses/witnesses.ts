import {readWitnesses} from '@doorstep/client';
import type {Witnesses} from '@doorstep/contract';
import type {TemplateResult} from 'lit';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {styles} from '../picture/picture.styles.ts';
import {property} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {hasNoWitness, toWitnesses} from './witnesses.model.ts';

/**
 * What the contractor's record, an inspector and the resident say of the same repairs.
 *
 * @tag doorstep-witnesses
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart chart - The drawing
 * @csspart status - What is said of each contractor
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 */
export class DoorstepWitnesses extends ReadingElement {
  static override styles = styles;

  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: Witnesses;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<Witnesses>(this, {
    given: () => this.data,
    asks: () => 'witnesses',
    isEmpty: hasNoWitness,
    read: (reader, place, _asked, signal) => readWitnesses(reader, place, {signal}),
  });

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    return renderPicture({
      view: resource.value ? toWitnesses(resource.value, resource.language) : null,
      resource,
      words: pictureWordsFor(resource.language),
      plot: this.#plot,
      retry,
    });
  }
}
