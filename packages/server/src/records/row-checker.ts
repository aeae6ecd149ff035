import {toLine} from '../import/text.ts';
import type {StoredValue} from '../store/merge-rows.ts';
import {listColumns} from '../store/records/columns.ts';
import {createCellReader, type CellReader} from './cells/read-cell.ts';
import type {DateReader} from './cells/date-reader.ts';
import {Draft} from './draft.ts';
import type {BoundHeadings} from './headings.ts';
import type {Kind} from './kind.ts';
import type {Mapping} from './mapping.ts';
import type {SourceRow} from './read/source-row.ts';
import type {Refusal} from './report.ts';

interface BoundField {
  readonly column: number;
  readonly heading: string;
  readonly read: CellReader;
}

const TOTALS = /^(grand|sub|overall)?[ -]?totals?\b/i;
const SHOWN = 60;

/** What a row turned out to be: its values in the order of the table, or why it is none. */
export type CheckedRow =
  | {readonly is: 'accepted'; readonly values: readonly StoredValue[]; readonly notes: readonly string[]}
  | {readonly is: 'refused'; readonly refusals: readonly Refusal[]}
  | {readonly is: 'blank' | 'totals'};

const BLANK: CheckedRow = {is: 'blank'};
const TOTALS_ROW: CheckedRow = {is: 'totals'};

/** Checks rows of one file and turns them into values. The values of a row are valid until the next one is checked. */
export class RowChecker {
  readonly #fields: readonly BoundField[];
  readonly #keyAt: number;
  readonly #width: number;
  readonly #draft: Draft;
  readonly #derive: (draft: Draft) => void;
  readonly #fixed: {readonly landlord: string; readonly runId: string; readonly runAt: number};

  constructor(kind: Kind, mapping: Mapping, bound: BoundHeadings, dates: DateReader, runId: string) {
    const columns = listColumns(kind.table);
    const at = (column: string): number => columns.indexOf(column);
    // A field without a column is read as blank everywhere, so that a blank part of a key gets its word.
    this.#fields = kind.fields
      .filter(({name, blank}) => bound.columns.has(name) || blank !== undefined)
      .map((field) => {
        const column = bound.columns.get(field.name) ?? -1;
        const read = createCellReader(field, at(field.column), dates, mapping.words?.[field.name]);
        return {column, heading: bound.headings[column] ?? field.name, read};
      });
    this.#keyAt = this.#fields[0]?.column ?? 0;
    this.#width = bound.headings.length;
    this.#draft = new Draft(columns.length);
    this.#derive = kind.derive(at, {
      nation: mapping.nation ?? 'england-and-wales',
      isMapped: (name) => bound.columns.has(name),
    });
    this.#fixed = {landlord: mapping.landlord, runId, runAt: at('run_id')};
  }

  check({line, cells}: SourceRow): CheckedRow {
    const key = cells[this.#keyAt];
    if (isBlank(key) || (typeof key === 'string' && TOTALS.test(key.trim()))) {
      if (cells.every(isBlank)) return BLANK;
      if (cells.some((cell) => typeof cell === 'string' && TOTALS.test(cell.trim()))) return TOTALS_ROW;
    }
    const draft = this.#draft;
    draft.clear();
    let refusals: Refusal[] | null = this.#tooWide(line, cells);
    for (const {column, heading, read} of this.#fields) {
      const cell = cells[column];
      const fault = read(cell, draft);
      if (fault !== null) (refusals ??= []).push({line, column: heading, value: toShort(cell), ...fault});
    }
    if (refusals !== null) return {is: 'refused', refusals};
    draft.values[0] = this.#fixed.landlord;
    draft.values[this.#fixed.runAt] = this.#fixed.runId;
    draft.values[this.#fixed.runAt + 1] = line;
    this.#derive(draft);
    return {is: 'accepted', values: draft.values, notes: draft.notes};
  }

  /** More values than headings: a separator stands inside a value, and all behind it have moved. */
  #tooWide(line: number, cells: readonly unknown[]): Refusal[] | null {
    if (cells.length <= this.#width || cells.slice(this.#width).every(isBlank)) return null;
    const reason = `has ${cells.length} values where there are ${this.#width} headings`;
    const remedy = 'A separator probably stands inside a value: put the value into quotation marks.';
    return [{line, column: null, value: null, reason, remedy}];
  }
}

function isBlank(cell: unknown): boolean {
  return cell === '' || cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** A value as it is shown in a report. */
export function toShort(cell: unknown): string {
  const text = toLine(cell);
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 3)}...` : text;
}
