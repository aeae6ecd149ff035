import type {StoredValue} from '../store/merge-rows.ts';
import type {Moment} from './cells/moment.ts';

/** A row on its way into a table: its values in the order of the columns, and the moments behind its times. */
export class Draft {
  readonly values: StoredValue[];
  readonly moments: (Moment | null)[];
  /** Codes of remarks on the row; it is accepted all the same. */
  readonly notes: string[] = [];

  constructor(width: number) {
    this.values = new Array<StoredValue>(width).fill(null);
    this.moments = new Array<Moment | null>(width).fill(null);
  }

  /** Empties it for the next row, which saves making a new one for each of a million. */
  clear(): void {
    this.values.fill(null);
    this.moments.fill(null);
    this.notes.length = 0;
  }
}
