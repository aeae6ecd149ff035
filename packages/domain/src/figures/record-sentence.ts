import type {Language, Measure, Movement, Observation, Text} from '@doorstep/contract';
import {formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {say, textIn, type Words} from '../words/index.ts';
import {countedRecords, recordStatement} from '../words/statements.ts';
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
  const {value} = latest;
  if (value === null) {
    const missing = latest.missing ?? 'not-collected';
    return say((words, language) =>
      words.noFigure({when: formatPeriod(latest.period, language), reason: words.missing[missing]}),
    );
  }
  return say(
    (words, language) => {
      const when = formatPeriod(latest.period, language);
      const figure =
        measure.unit === 'percent' && isOfCases
          ? shareInWords(value, words.shareThen, language)
          : amountInWords(value, measure, words, language);
      const name = textIn(measure.name, language);
      const moved = textIn(movement.sentence, language);
      const statement = recordStatement(words, {measureId: measure.id, name, figure, when});
      return [statement, moved, base(measure, latest, words, language)].filter(Boolean).join(' ');
    },
    [movement.sentence, measure.name],
  );
}

function base(measure: Measure, {base: count, interval}: Observation, words: Words, language: Language): string {
  if (count === null) return '';
  const number = formatNumber(count, language);
  if (interval !== null) {
    const [low = '', high = ''] = [interval.low, interval.high].map((end) => formatNumber(end, language));
    const told = measure.basis === 'transaction' ? words.records.sampleAnswered : words.records.sampleChecked;
    return told({base: number, low, high});
  }
  const things = countedRecords(words, measure.id);
  return things === undefined ? '' : words.countBase({base: number, things});
}

/** What stands beside a figure from records on a tile: of what and when. */
export function recordContext(measure: Measure, latest: Observation, {isMadeUp}: {isMadeUp: boolean}): Text {
  return say((words, language) => {
    const context = toContext(measure, latest, words, language);
    return isMadeUp ? words.records.context.illustrative({context}) : context;
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
  if (value === null) return words.context.missing({year: when});
  if (measure.unit === 'per-1000-homes') return context.homes({when});
  if (measure.unit !== 'percent') return context[measure.unit]({when});
  if (measure.basis === 'transaction') return context.answered({when});
  const things = countedRecords(words, measure.id);
  if (count === null || things === undefined) return context.count({when});
  return words.context.counted({base: formatNumber(count, language), things, year: when});
}

/** The top of a landlord's page, from what residents say of their repairs. */
export function recordHeadline(satisfaction: Observation | null): Text {
  return say((words, language) =>
    satisfaction?.value == null
      ? words.records.headlineUnknown
      : words.records.headline({share: shareInWords(satisfaction.value, words.shareThen, language)}),
  );
}
