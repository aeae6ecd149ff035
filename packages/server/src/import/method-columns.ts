import {SURVEY_METHODS, type SurveyMethod} from '@doorstep/contract';
import {toNumber, toNumberOrReason, type OnUnknownWord} from './cells.ts';
import type {Headings} from './heading.ts';
import type {NumberOrReason} from '../store/types.ts';
import {settleZero} from './settle-zero.ts';
import type {TableRow} from './table.ts';

/** Ends of the headings, a column a method. A footnote digit may follow. */
const ENDINGS: Readonly<Record<SurveyMethod, string>> = {
  telephone: 'Telephone',
  internet: 'Internet',
  'face-to-face': 'Face ?to ?Face',
  postal: 'Postal',
  sms: 'SMS',
  other: 'Other',
};

/** Columns by collection method. */
export interface MethodColumns {
  readonly responses: Readonly<Record<SurveyMethod, number>>;
  readonly tp01: Readonly<Record<SurveyMethod, number>>;
}

/** Finds them. Throws `DS_IMPORT_HEADING`. */
export function findMethodColumns(headings: Headings): MethodColumns {
  const find = (start: string, method: SurveyMethod): number =>
    headings.words(new RegExp(`^${start} - ${ENDINGS[method]}[\\d,\\s]*$`, 'i'), `${start} - ${ENDINGS[method]}`);
  return {
    responses: byMethod((method) => find('Number of responses by method', method)),
    tp01: byMethod((method) =>
      find('Proportion of respondents who report .*\\(TP01\\) for each survey method', method),
    ),
  };
}

/** How many answered by each method. */
export function readResponses(
  row: TableRow,
  {responses}: MethodColumns,
  onUnknown: OnUnknownWord,
): Record<SurveyMethod, number | null> {
  return byMethod((method) => toNumber(row.cells[responses[method]], row.place(responses[method]), onUnknown));
}

/** TP01 by method. A 0 by a method that nobody answered by is no score. */
export function readTp01ByMethod(row: TableRow, columns: MethodColumns): Record<SurveyMethod, NumberOrReason> {
  const cell = (column: number): NumberOrReason => toNumberOrReason(row.cells[column], row.place(column));
  return byMethod((method) => {
    const responses = cell(columns.responses[method]);
    const {value, missing} = settleZero(cell(columns.tp01[method]), responses, responses);
    return {value, missing};
  });
}

function byMethod<T>(of: (method: SurveyMethod) => T): Record<SurveyMethod, T> {
  return Object.fromEntries(SURVEY_METHODS.map((method) => [method, of(method)])) as Record<SurveyMethod, T>;
}
