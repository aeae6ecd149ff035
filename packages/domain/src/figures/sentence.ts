import type {Benchmark, Language, Measure, Movement, Observation, Tenure, Text} from '@doorstep/contract';
import {formatFigure, formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {say, type Words} from '../words/index.ts';
import {shareInWords} from './share-words.ts';

/** What a figure's sentence is made of. */
export interface SentenceInput {
  measure: Measure;
  tenure: Tenure;
  latest: Observation;
  movement: Movement;
  similar: Benchmark | null;
}

/**
 * A figure in sentences that stand alone: what it is, whether it changed and how it compares, and what it rests on.
 * Words of change and comparison appear only where a rule gave a verdict.
 */
export function figureSentence(input: SentenceInput): Text {
  return say((words, language) =>
    [statement(input, words, language), comparison(input, words), base(input, words, language)]
      .filter(Boolean)
      .join(' '),
  );
}

function statement({measure, tenure, latest}: SentenceInput, words: Words, language: Language): string {
  if (latest.value === null) {
    return words.noFigure(formatPeriod(latest.period, language), latest.missing ?? 'not-collected');
  }
  if (measure.unit === 'percent') {
    return words.shareStatement(measure.id, shareInWords(latest.value, words, language), tenure);
  }
  return words.rateStatement(measure.id, formatFigure(latest.value, measure.unit, language, measure.decimals));
}

function comparison({latest, movement, similar}: SentenceInput, words: Words): string {
  if (latest.value === null) return '';
  const clauses = [
    words.movementClause(movement.verdict),
    similar ? words.standingClause(similar.standing) : undefined,
  ];
  const said = clauses.filter((clause): clause is string => clause !== undefined);
  return said.length === 0 ? '' : words.that(said);
}

function base({measure, tenure, latest}: SentenceInput, words: Words, language: Language): string {
  if (latest.value === null || latest.base === null) return '';
  const number = formatNumber(latest.base, language);
  if (measure.basis !== 'perception') return words.countBase(number, words.countedThings(measure.id));
  const who = words.people(tenure);
  if (latest.interval === null) return words.surveyBaseOnly(number, who);
  const [low, high] = [latest.interval.low, latest.interval.high].map((end) => formatNumber(end, language));
  return words.surveyBase(number, who, low ?? '', high ?? '');
}

/** What stands beside the figure on a tile: of whom and when. */
export function figureContext(measure: Measure, tenure: Tenure, latest: Observation): Text {
  return say((words, language) => {
    const year = formatPeriod(latest.period, language);
    const {context} = words;
    if (latest.value === null) return context.missing(year);
    if (measure.unit !== 'percent') return context.rate(year);
    if (measure.basis === 'perception') return context.asked(words.people(tenure), year);
    if (latest.base === null) return context.share(year);
    return context.counted(formatNumber(latest.base, language), words.countedThings(measure.id), year);
  });
}

/** The top of a landlord's page, from its overall satisfaction: at most ten words. */
export function landlordHeadline(tenure: Tenure, overall: Observation | null): Text {
  return say((words, language) =>
    overall?.value == null
      ? words.headline.unknown
      : words.headline.satisfied(shareInWords(overall.value, words, language), words.people(tenure)),
  );
}
