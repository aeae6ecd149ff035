import type {Language, Measure, Movement, Observation, Text} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {say, type Words} from '../words/index.ts';
import {amountInWords} from './amount.ts';
import {shareInWords} from './share-words.ts';

/** What the sentence of a figure from records is made of. `isOfCases` is false for a share of money. */
export interface RecordSentenceInput {
  measure: Measure;
  latest: Observation;
  movement: Movement;
  isOfCases: boolean;
}

/** A figure from records in sentences that stand alone: what it is and when, whether it really changed, what it rests on. */
export function recordSentence({measure, latest, movement, isOfCases}: RecordSentenceInput): Text {
  return say((words, language) => {
    const when = formatPeriod(latest.period, language);
    if (latest.value === null) return words.noFigure(when, latest.missing ?? 'not-collected');
    const figure =
      measure.unit === 'percent' && isOfCases
        ? shareInWords(latest.value, words, language)
        : amountInWords(latest.value, measure, words, language);
    const name = measure.name[language] ?? measure.name.en;
    const moved = movement.sentence[language] ?? movement.sentence.en;
    const statement = words.records.statement(measure.id, name, figure, when);
    return [statement, moved, base(measure, latest, words, language)].filter(Boolean).join(' ');
  });
}

function base(measure: Measure, {base: count, interval}: Observation, words: Words, language: Language): string {
  if (count === null) return '';
  const number = formatNumber(count, language);
  if (interval !== null) {
    const [low, high] = [interval.low, interval.high].map((end) => formatNumber(end, language));
    return words.records.sample(number, low ?? '', high ?? '', measure.basis === 'transaction');
  }
  const things = words.records.counted(measure.id);
  return things === undefined ? '' : words.countBase(number, things);
}

/** What stands beside a figure from records on a tile: of what and when. */
export function recordContext(measure: Measure, latest: Observation, {isMadeUp}: {isMadeUp: boolean}): Text {
  return say((words, language) => {
    const context = toContext(measure, latest, words, language);
    return isMadeUp ? words.records.context.illustrative(context) : context;
  });
}

function toContext(
  measure: Measure,
  {value, base: count, period}: Observation,
  words: Words,
  language: Language,
): string {
  const when = formatPeriod(period, language);
  const {context} = words.records;
  if (value === null) return words.context.missing(when);
  if (measure.unit === 'per-1000-homes') return context.homes(when);
  if (measure.unit !== 'percent') return context[measure.unit](when);
  if (measure.basis === 'transaction') return context.answered(when);
  const things = words.records.counted(measure.id);
  if (count === null || things === undefined) return context.count(when);
  return words.context.counted(formatNumber(count, language), things, when);
}

/** The top of a landlord's page, from what residents say of their repairs. */
export function recordHeadline(satisfaction: Observation | null): Text {
  return say((words, language) =>
    satisfaction?.value == null
      ? words.records.headlineUnknown
      : words.records.headline(shareInWords(satisfaction.value, words, language)),
  );
}
