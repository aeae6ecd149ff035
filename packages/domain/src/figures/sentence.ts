import type {Benchmark, Language, Measure, Movement, Observation, Tenure, Text} from '@doorstep/contract';
import {formatFigure, formatNumber} from '../format/figure.ts';
import {formatPeriod} from '../format/period.ts';
import {say, type Words} from '../words/index.ts';
import {countedThings, rateStatement, shareStatement} from '../words/statements.ts';
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
    const reason = words.missing[latest.missing ?? 'not-collected'];
    return words.noFigure({when: formatPeriod(latest.period, language), reason});
  }
  if (measure.unit === 'percent') {
    const share = shareInWords(latest.value, words.shareNow, language);
    return shareStatement(words, {measureId: measure.id, share, tenure});
  }
  const rate = formatFigure(latest.value, measure.unit, language, measure.decimals);
  return rateStatement(words, {measureId: measure.id, rate});
}

function comparison({latest, movement, similar}: SentenceInput, words: Words): string {
  if (latest.value === null) return '';
  const moved = clauseOf(words.yearBefore, movement.verdict);
  const stands = similar === null ? undefined : clauseOf(words.similar, similar.standing);
  if (moved !== undefined && stands !== undefined) return words.thatAnd({first: moved, second: stands});
  const clause = moved ?? stands;
  return clause === undefined ? '' : words.that({clause});
}

/** Half a sentence; undefined for a verdict that says nothing of better or worse. */
function clauseOf(clauses: Readonly<Record<string, string>>, verdict: string): string | undefined {
  return clauses[verdict];
}

function base({measure, tenure, latest}: SentenceInput, words: Words, language: Language): string {
  if (latest.value === null || latest.base === null) return '';
  const number = formatNumber(latest.base, language);
  if (measure.basis !== 'perception') {
    return words.countBase({base: number, things: countedThings(words, measure.id)});
  }
  const who = words.statements.peopleCounted[tenure];
  if (latest.interval === null) return words.surveyBaseOnly({base: number, who});
  const [low = '', high = ''] = [latest.interval.low, latest.interval.high].map((end) => formatNumber(end, language));
  return words.surveyBase({base: number, who, low, high});
}

/** What stands beside the figure on a tile: of whom and when. */
export function figureContext(measure: Measure, tenure: Tenure, latest: Observation): Text {
  return say((words, language) => {
    const year = formatPeriod(latest.period, language);
    const {context} = words;
    if (latest.value === null) return context.missing({year});
    if (measure.unit !== 'percent') return context.rate({year});
    if (measure.basis === 'perception') return context.asked({who: words.statements.people[tenure], year});
    if (latest.base === null) return context.share({year});
    return context.counted({
      base: formatNumber(latest.base, language),
      things: countedThings(words, measure.id),
      year,
    });
  });
}

/** The top of a landlord's page, from its overall satisfaction: at most ten words. */
export function landlordHeadline(tenure: Tenure, overall: Observation | null): Text {
  return say((words, language) =>
    overall?.value == null
      ? words.headline.unknown
      : words.headline.satisfied({
          share: shareInWords(overall.value, words.shareNow, language),
          who: words.statements.people[tenure],
        }),
  );
}
