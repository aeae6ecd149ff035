import {readProgramme} from '@doorstep/client';
import type {Programme} from '@doorstep/contract';
import type {TemplateResult} from 'lit';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderChoice} from '../picture/render-choice.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {property} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {ProgrammeChangeEvent} from './programme-change-event.ts';
import {toProgramme, toProgrammeChoices} from './programme.model.ts';
import {styles} from './programme.styles.ts';
import {programmeWordsFor} from './programme.words.ts';

/**
 * Planned work on homes against its plan and its budget.
 *
 * @tag doorstep-programme
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart chart - The drawing
 * @csspart status - Where each programme stands
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 * @fires {ProgrammeChangeEvent} doorstep-programme-change - A reader picked another programme
 */
export class DoorstepProgramme extends ReadingElement {
  static override styles = styles;

  /** Id of a programme, such as `kitchens-2026-27`; the first that still runs without it. */
  @property() programme?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: Programme;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<Programme>(this, {
    given: () => this.data,
    asks: () => 'programme',
    isEmpty: ({programmes}) => programmes.length === 0,
    read: (reader, place, _asked, signal) => readProgramme(reader, place, {signal}),
  });

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    const {value, language} = resource;
    const words = pictureWordsFor(language);
    const view = value ? toProgramme(value, this.programme, language) : null;
    const choices = value && view ? toProgrammeChoices(value, this.programme, words.language) : [];
    return renderPicture({
      view,
      resource,
      words,
      plot: this.#plot,
      retry,
      choices: renderChoice(programmeWordsFor(language).which, choices, this.#pick, {
        words,
        isAwake: this.#plot.isAwake,
      }),
    });
  }

  #pick = (id: string): void => {
    this.programme = id;
    this.#plot.leave();
    this.dispatchEvent(new ProgrammeChangeEvent(id));
  };
}

// Here, and not with the events: declarations keep of a module's imports only what its own types name.
declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-programme-change': ProgrammeChangeEvent;
  }
}
