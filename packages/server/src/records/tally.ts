import type {MergeResult} from '../store/merge-plan.ts';
import type {SourceRow} from './read/source-row.ts';
import {NOTES, type Note, type NoteCode, type RecordsReport, type Refusal} from './report.ts';

const SHOWN_REFUSALS = 100;
const SHOWN_LINES = 5;

/** Adds up what happens to the rows of one file. */
export class Tally {
  readonly refusals: Refusal[] = [];
  refusedRows = 0;
  blank = 0;
  totals = 0;
  accepted = 0;
  readonly #stored = {added: 0, changed: 0, unchanged: 0, repeated: 0};
  readonly #notes = new Map<NoteCode, {rows: number; lines: number[]}>();

  refuse(refusals: readonly Refusal[]): void {
    this.refusedRows += 1;
    for (const refusal of refusals) if (this.refusals.length < SHOWN_REFUSALS) this.refusals.push(refusal);
  }

  note(code: string, line: number): void {
    if (!isNote(code)) return;
    const note = this.#notes.get(code) ?? {rows: 0, lines: []};
    note.rows += 1;
    if (note.lines.length < SHOWN_LINES) note.lines.push(line);
    this.#notes.set(code, note);
  }

  /** Adds what the store made of a batch. Gives the rows that contradict an earlier one of the same file. */
  add(result: MergeResult, rows: readonly SourceRow[]): {row: SourceRow; refusals: Refusal[]}[] {
    this.#stored.added += result.added;
    this.#stored.changed += result.changed;
    this.#stored.unchanged += result.unchanged;
    const conflicts: {row: SourceRow; refusals: Refusal[]}[] = [];
    for (const twin of result.twins) {
      const row = rows[twin.row];
      if (row === undefined) continue;
      if (twin.same) {
        this.#stored.repeated += 1;
        this.note('repeated', row.line);
        continue;
      }
      const reason = `has the same reference as line ${twin.firstLine} and says something else`;
      const remedy = 'Keep the line that is right and delete the other, or give each its own reference.';
      const refusals = [{line: row.line, column: null, value: null, reason, remedy}];
      this.accepted -= 1;
      this.refuse(refusals);
      conflicts.push({row, refusals});
    }
    return conflicts;
  }

  toReport(): Pick<RecordsReport, 'rows' | 'stored' | 'refusals' | 'notes'> {
    const {accepted, refusedRows: refused, blank, totals} = this;
    const notes: Note[] = [...this.#notes].map(([code, note]) => ({code, ...note}));
    const refusals = [...this.refusals].sort((a, b) => a.line - b.line);
    return {
      rows: {read: accepted + refused, accepted, refused, blank, totals},
      stored: {...this.#stored},
      refusals,
      notes,
    };
  }
}

function isNote(code: string): code is NoteCode {
  return code in NOTES;
}
