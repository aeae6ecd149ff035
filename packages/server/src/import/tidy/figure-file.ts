import {MISSING_REASONS, TENURES, type AnswerCounts} from '@doorstep/contract';
import {toPerceptionFigure} from '../perception-figure.ts';
import type {ReturnFigure} from '../tsm-return.ts';
import {column, type TidyFile} from './tidy-file.ts';
import type {TidyRow} from './tidy-row.ts';

/** Where the counts are written, numerator and denominator follow from them and are left out. */
const unlessCounted =
  (of: (figure: ReturnFigure) => number | null) =>
  (figure: ReturnFigure): number | null =>
    figure.counts === null ? of(figure) : null;

/** One published number a row. */
export const FIGURE_FILE: TidyFile<ReturnFigure> = {
  name: 'tsm-figures.csv',
  columns: [
    column('year', (it) => it.year),
    column('code', (it) => it.code),
    column('measure', (it) => it.measureId),
    column('tenure', (it) => it.tenure),
    column('value', (it) => it.value),
    column('missing', (it) => it.missing),
    column(
      'numerator',
      unlessCounted((it) => it.numerator),
    ),
    column(
      'denominator',
      unlessCounted((it) => it.denominator),
    ),
    column('very', (it) => it.counts?.very ?? null),
    column('fairly', (it) => it.counts?.fairly ?? null),
    column('neither', (it) => it.counts?.neither ?? null),
    column('fairly_dis', (it) => it.counts?.fairlyDis ?? null),
    column('very_dis', (it) => it.counts?.veryDis ?? null),
    column('not_applicable', (it) => it.counts?.notApplicable ?? null),
  ],
  read: (row) => {
    const key = {
      year: row.required('year'),
      code: row.required('code'),
      measureId: row.required('measure'),
      tenure: row.requiredOneOf('tenure', TENURES),
    };
    const score = {value: row.number('value'), missing: row.oneOf('missing', MISSING_REASONS)};
    const counts = readCounts(row);
    if (counts !== null) return toPerceptionFigure(key, score, counts);
    const parts = {numerator: row.number('numerator'), denominator: row.number('denominator')};
    return {...key, ...score, ...parts, base: null, counts: null};
  },
};

function readCounts(row: TidyRow): AnswerCounts | null {
  const [very, fairly, neither] = [row.number('very'), row.number('fairly'), row.number('neither')];
  const [fairlyDis, veryDis] = [row.number('fairly_dis'), row.number('very_dis')];
  if (very === null || fairly === null || neither === null || fairlyDis === null || veryDis === null) return null;
  return {very, fairly, neither, fairlyDis, veryDis, notApplicable: row.number('not_applicable')};
}
