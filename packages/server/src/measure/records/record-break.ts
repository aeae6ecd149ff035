import type {SeriesBreak} from '@doorstep/contract';

/** A day from which a measure is counted in a new way; without `measure`, every measure. */
export interface RecordBreak extends SeriesBreak {
  readonly measure?: string;
}
