import type {AnswerCounts} from '@doorstep/contract';
import type {TsmFigureTable} from '../tables.ts';
import type {StoredFigure} from '../types.ts';

/** A figure as kept. */
export function toFigureRow(figure: StoredFigure): TsmFigureTable {
  const {counts} = figure;
  return {
    landlord_id: figure.landlordId,
    year: figure.year,
    measure_id: figure.measureId,
    tenure: figure.tenure,
    value: figure.value,
    missing: figure.missing,
    numerator: figure.numerator,
    denominator: figure.denominator,
    base: figure.base,
    count_very: counts?.very ?? null,
    count_fairly: counts?.fairly ?? null,
    count_neither: counts?.neither ?? null,
    count_fairly_dis: counts?.fairlyDis ?? null,
    count_very_dis: counts?.veryDis ?? null,
    count_not_applicable: counts?.notApplicable ?? null,
  };
}

/** A figure from its row. */
export function fromFigureRow(row: TsmFigureTable): StoredFigure {
  return {
    landlordId: row.landlord_id,
    year: row.year,
    measureId: row.measure_id,
    tenure: row.tenure as StoredFigure['tenure'],
    value: row.value,
    missing: row.missing as StoredFigure['missing'],
    numerator: row.numerator,
    denominator: row.denominator,
    base: row.base,
    counts: toCounts(row),
  };
}

/** Five counts or none: the five are kept together. */
function toCounts(row: TsmFigureTable): AnswerCounts | null {
  const {count_very: very, count_fairly: fairly, count_neither: neither} = row;
  const {count_fairly_dis: fairlyDis, count_very_dis: veryDis, count_not_applicable: notApplicable} = row;
  if (very === null || fairly === null || neither === null || fairlyDis === null || veryDis === null) return null;
  return {very, fairly, neither, fairlyDis, veryDis, notApplicable};
}
