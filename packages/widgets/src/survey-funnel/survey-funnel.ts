import {readSurveyFunnel} from '@doorstep/client';
import type {SurveyFunnel} from '@doorstep/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {styles} from '../picture/picture.styles.ts';
import {pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderChoice} from '../picture/render-choice.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {property} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {otherLang} from '../styles/lines.ts';
import {type FunnelView, hasNoFunnel, toFunnel} from './survey-funnel.model.ts';
import {funnelWordsFor} from './survey-funnel.words.ts';

/**
 * Who was asked about their repair, and who was not: from the repairs finished to the answers that came back.
 *
 * @tag doorstep-survey-funnel
 * @slot - Shown before and without script, and while there is nothing to draw
 * @csspart base - The card
 * @csspart caption - Name and sentence
 * @csspart alarm - That the wrong mix of people was asked
 * @csspart chart - The drawing
 * @csspart status - The lines with signs
 * @csspart table - The numbers
 * @csspart message - Why there is no figure
 * @fires {LoadEvent} doorstep-load - The figures are shown
 * @fires {ErrorEvent} doorstep-error - The figures could not be read
 */
export class DoorstepSurveyFunnel extends ReadingElement {
  static override styles = styles;

  /** The day on which the quarter starts, such as `2025-01-01`; the newest quarter that is final without it. */
  @property() quarter?: string;
  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: SurveyFunnel;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<SurveyFunnel>(this, {
    given: () => this.data,
    asks: () => 'survey-funnel',
    isEmpty: hasNoFunnel,
    read: (reader, place, _asked, signal) => readSurveyFunnel(reader, place, {signal}),
  });

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    const view = resource.value ? toFunnel(resource.value, this.quarter, resource.language) : null;
    return renderPicture({
      view,
      resource,
      words: pictureWordsFor(resource.language),
      plot: this.#plot,
      retry,
      choices: view && this.#renderChoices(view, resource.language),
    });
  }

  #renderChoices({alarm, quarters}: FunnelView, language: 'en' | 'cy'): TemplateResult {
    const words = pictureWordsFor(language);
    const end = alarm ? `${alarm.text} `.indexOf('. ') + 1 : 0;
    // The shape of the alert sign in ink: its red is kept for mistakes in forms and emergencies.
    return html`${
      alarm
        ? html`<p class="st" part="alarm" lang=${otherLang(alarm, words)}>
            <svg class="ic" viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 2L23.2 22H.8ZM12 9v6.2M12 18.6h.01"></path>
            </svg>
            <span><b>${alarm.text.slice(0, end)}</b> ${alarm.text.slice(end)}</span>
          </p>`
        : nothing
    }
    ${renderChoice(funnelWordsFor(language).quarter, quarters, this.#pick, {words, isAwake: this.#plot.isAwake})}`;
  }

  #pick = (quarter: string): void => {
    this.#plot.leave();
    this.quarter = quarter;
  };
}
