import {type Answer, readComparison, readMeasure} from '@doorstep/client';
import type {Comparison, MeasureDocument} from '@doorstep/contract';
import type {TemplateResult} from 'lit';
import {styles} from '../picture/picture.styles.ts';
import {type PictureWords, pictureWordsFor} from '../picture/picture.words.ts';
import {Plot} from '../picture/plot.ts';
import {renderChoice} from '../picture/render-choice.ts';
import {renderPicture} from '../picture/render-picture.ts';
import {property, state} from '../property.ts';
import {Reading} from '../reading/reading.ts';
import {ReadingElement} from '../reading/reading-element.ts';
import {comparisonIdOf, hasNoComparison, toComparison, toOther} from './comparison.model.ts';
import {styles as own} from './comparison.styles.ts';
import type {toFunnel} from './funnel.ts';
import {peersWordsFor} from './peers.words.ts';

/**
 * A landlord's figure among those of similar landlords: a dot each on one line with the middle half, how many are clearly
 * lower, about the same and clearly higher, and by size what chance alone would do.
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
  static override styles = [...styles, own];

  /** The document itself. When it is set nothing is fetched. */
  @property({attribute: false}) data?: MeasureDocument;
  /** All landlords one by one, of the same release, measure, scope and period. */
  @property({attribute: false}) peers?: Comparison;
  /** `line`, or `size` for a funnel: figures by how much stands behind them, where they are shares. */
  @property() view?: string;

  /** What was read of them; null where it did not come. */
  @state() private _read: Comparison | null = null;
  /** The other picture, once a reader has asked for it. */
  @state() private _funnel?: typeof toFunnel;

  readonly #plot = new Plot(this);
  readonly #reading = new Reading<MeasureDocument>(this, {
    given: () => this.data,
    isEmpty: (document) => hasNoComparison(document, this.scope),
    read: (reader, place, measure, signal) => {
      this.#ask = (id) => readComparison(reader, place, id);
      return readMeasure(reader, place, measure, {signal});
    },
  });
  /** Reads a comparison from where the document came. */
  #ask?: (id: string) => Promise<Answer<Comparison>>;
  #asked = '';

  protected override updated(): void {
    const {value} = this.#reading.resource;
    const id = value && !this.data && comparisonIdOf(value, this.scope);
    if (!value || !id || !this.#ask) return;
    const asked = `${value.landlord.id} ${value.release.id} ${id}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    // Without it the counts stand alone: an older release has none, and a landlord's own server may not.
    void this.#ask(id)
      .catch(() => null)
      .then((answer) => {
        if (asked === this.#asked) this._read = answer && answer.value;
      });
  }

  protected override render(): TemplateResult {
    const {resource, retry} = this.#reading;
    const {value, language} = resource;
    const words = pictureWordsFor(language);
    const line = value ? toComparison(value, this.scope, language, this.peers ?? this._read ?? undefined) : null;
    const canFunnel = line?.others?.group.together != null;
    const isFunnel = canFunnel && this.view === 'size';
    if (isFunnel && !this._funnel) void import('./funnel.ts').then((it) => (this._funnel = it.toFunnel), console.error);
    return renderPicture({
      view: isFunnel && value && this._funnel ? toOther(line, value, words, this._funnel) : line,
      resource,
      words,
      plot: this.#plot,
      retry,
      choices: canFunnel ? this.#renderChoice(isFunnel, words) : undefined,
    });
  }

  #renderChoice(isFunnel: boolean, words: PictureWords): unknown {
    const {show, line, size} = peersWordsFor(words.language);
    const lang = words.language;
    const choices = [
      {value: 'line', name: {text: line, lang}, isChosen: !isFunnel},
      {value: 'size', name: {text: size, lang}, isChosen: isFunnel},
    ];
    return renderChoice(show, choices, this.#pick, {words, isAwake: this.#plot.isAwake});
  }

  #pick = (view: string): void => {
    this.#plot.leave();
    this.view = view;
  };
}
