import {DoorstepError, type AnswerCounts} from '@doorstep/contract';
import {toNumberOrReason} from './cells.ts';
import type {Headings} from './heading.ts';
import type {NumberOrReason} from '../store/types.ts';
import type {TableRow} from './table.ts';

/** Columns of the five answers, most favourable first, and of "not applicable" where it is offered. */
export interface AnswerColumns {
  readonly scale: readonly [number, number, number, number, number];
  readonly notApplicable: number | null;
}

const FILTER = /\bhas (not )?carried out a repair\b/i;
const NOT_APPLICABLE = /not applicable/i;

/**
 * Words that contradict a place on the scale. Only contradictions are looked for: the words themselves are missing
 * in one heading (TP07, first answer) and belong to the question before in others (TP05, TP06).
 */
const SCALE_WORDS: readonly RegExp[] = [
  /\bvery satisfied\b/i,
  /\bfairly satisfied\b/i,
  /\b(neither|not) satisfied (n?or) dissatisfied\b/i,
  /\bfairly dissatisfied\b/i,
  /\bvery dissatisfied\b/i,
];

/** The answer columns of a measure, by their code and order. Throws `DS_IMPORT_HEADING` when five are not there. */
export function findAnswerColumns(headings: Headings, code: string): AnswerColumns {
  const all = headings.allOfCode(code, 'count').filter((column) => !FILTER.test(headings.text(column)));
  const notApplicable = all.filter((column) => NOT_APPLICABLE.test(headings.text(column)));
  const scale = all.filter((column) => !notApplicable.includes(column));
  return {scale: toScale(scale, headings, code), notApplicable: notApplicable[0] ?? null};
}

/** The same five answers before weighting; null when the sheet lacks them. */
export function findUnweightedColumns(headings: Headings): AnswerColumns['scale'] | null {
  const scale = headings.allOfWords(/^total number of (tenants|respondents) \(unweighted\).*\(TP01\)/i);
  return scale.length === 0 ? null : toScale(scale, headings, 'TP01, unweighted');
}

function toScale(columns: readonly number[], headings: Headings, code: string): AnswerColumns['scale'] {
  const [very, fairly, neither, fairlyDis, veryDis] = columns;
  const contradicted = columns.find((column, position) =>
    SCALE_WORDS.some((words, place) => place !== position && words.test(headings.text(column))),
  );
  if (
    columns.length !== 5 ||
    very === undefined ||
    fairly === undefined ||
    neither === undefined ||
    fairlyDis === undefined ||
    veryDis === undefined ||
    contradicted !== undefined
  ) {
    const found = columns.map((column) => `"${headings.text(column)}"`).join(', ') || 'none';
    throw new DoorstepError(
      'DS_IMPORT_HEADING',
      `Expected five columns of answers to ${code}, from very satisfied to very dissatisfied, in ${headings.place}; found: ${found}. Nothing was stored.`,
      {path: headings.place},
    );
  }
  return [very, fairly, neither, fairlyDis, veryDis];
}

/** The counts of a row, or the reason why the first absent one is absent. */
export function readAnswers(
  row: TableRow,
  columns: AnswerColumns,
): {readonly counts: AnswerCounts | null; readonly reason: NumberOrReason['missing']} {
  const cells = columns.scale.map((column) => toNumberOrReason(row.cells[column], row.place(column)));
  const absent = cells.find((cell) => cell.value === null);
  if (absent !== undefined) return {counts: null, reason: absent.missing};
  const [very = 0, fairly = 0, neither = 0, fairlyDis = 0, veryDis = 0] = cells.map((cell) => cell.value ?? 0);
  const {notApplicable: column} = columns;
  const notApplicable = column === null ? null : toNumberOrReason(row.cells[column], row.place(column)).value;
  return {counts: {very, fairly, neither, fairlyDis, veryDis, notApplicable}, reason: null};
}
