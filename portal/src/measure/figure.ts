import type {MeasureDocument, Observation} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import {html} from '@lit-labs/ssr';
import {say} from '../page/page.ts';
import type {Content, Page} from '../page/page.ts';
import {fact} from '../parts/source-note.ts';
import {streetsPicture} from '../parts/streets.ts';
import type {MeasureView} from './measure.model.ts';
import {linesOf} from '../words/words.ts';

/** What the figure rests on, as labelled facts: answers or cases, likely range, the year before. */
export function figureFacts(document: MeasureDocument, {latest, previous}: MeasureView, page: Page): Content {
  if (!latest) return '';
  const words = page.words.measure;
  const figure = (value: number) =>
    formatFigure(value, document.measure.unit, page.language, document.measure.decimals);
  const survey = isAsked(document);
  return html`<div class="holder">
    <dl class="facts">
      ${fact(words.answered, survey && latest.base !== null ? words.answeredCount({base: formatNumber(latest.base, page.language)}) : null)}
      ${fact(words.counted, survey ? null : counted(latest, document, page))}
      ${fact(words.range, latest.interval && words.rangeOf({low: figure(latest.interval.low), high: figure(latest.interval.high)}))}
      ${fact(words.lastYear, previous && lastYear(previous, figure, page))}
    </dl>
  </div>`;
}

/** Whether people were asked, be it once a year or after a repair. */
function isAsked({measure}: MeasureDocument): boolean {
  return measure.basis === 'perception' || measure.basis === 'transaction';
}

/** A share is so many of so many; an average rests on so many, and a sum of days says nothing to anybody. */
function counted({numerator, denominator, base}: Observation, {measure}: MeasureDocument, page: Page): string | null {
  const isShare = measure.unit === 'percent' || measure.unit === 'per-1000-homes';
  if (!isShare) return base === null ? null : formatNumber(base, page.language);
  if (numerator === null || denominator === null) return null;
  return page.words.measure.countedOf({
    numerator: formatNumber(numerator, page.language),
    denominator: formatNumber(denominator, page.language),
  });
}

function lastYear(previous: Observation, figure: (value: number) => string, page: Page): string {
  const year = formatPeriod(previous.period, page.language);
  if (previous.value === null) return `${year}: ${page.words.missing[previous.missing ?? 'not-collected']}`;
  return `${year}: ${figure(previous.value)}`;
}

/** A share as 100 homes; nothing for a rate or a missing figure. */
export function homesPicture(document: MeasureDocument, {latest}: MeasureView, page: Page): Content {
  const {measure} = document;
  if (measure.unit !== 'percent' || latest?.value == null) return '';
  const {streets} = page.words;
  const survey = isAsked(document);
  const agreement = measure.code === 'TP08';
  return html`<section aria-labelledby="picture">
    <h2 class="heading" id="picture">${page.words.measure.picture}</h2>
    ${streetsPicture(
      {
        share: latest.value,
        title: say(measure.name, page),
        filled: survey
          ? agreement
            ? streets.agree
            : streets.satisfied
          : toPhrase(measure.numerator[page.language] ?? measure.numerator.en),
        empty: survey ? streets.otherAnswer : streets.rest,
      },
      page,
    )}
  </section>`;
}

/** A sentence as part of another: `homes that failed the standard`. */
function toPhrase(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1).replace(/[.]$/, '');
}

/** What a margin means, or why there is none. */
export function marginNote({measure}: MeasureDocument, {latest}: MeasureView, page: Page): Content {
  if (latest?.value == null) return '';
  const words = page.words.measure;
  const [title, text] =
    measure.basis !== 'records' ? [words.margin, words.marginText] : [words.fullCount, words.fullCountText];
  return html`<section class="aside" aria-labelledby="margin">
    <h2 class="heading" id="margin">${title}</h2>
    ${linesOf(text).map((sentence) => html`<p>${sentence}</p>`)}
  </section>`;
}
