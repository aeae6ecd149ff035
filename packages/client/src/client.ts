import type {MeasureDocument, Overview, Release} from '@doorstep/contract';
import type {Place} from './address.ts';

import {readMeasure} from './read-measure.ts';
import {readOverview} from './read-overview.ts';
import {readRelease} from './read-release.ts';
import {type Answer, createReader, type ReaderOptions, type ReadOptions} from './reader.ts';

/** Reads the API. Every method rejects with a `DoorstepError` (`DS_API_*`), or with the signal's reason when aborted. */
export interface Client {
  overview(place: Place, options?: ReadOptions): Promise<Answer<Overview>>;
  measure(place: Place, id: string, options?: ReadOptions): Promise<Answer<MeasureDocument>>;
  release(place: Place, options?: ReadOptions): Promise<Answer<Release>>;
}

/** A client of one API. Share it: requests in flight and answers are shared by all who use the same one. */
export function createClient(options: ReaderOptions): Client {
  const reader = createReader(options);
  return {
    overview: (place, read) => readOverview(reader, place, read),
    measure: (place, id, read) => readMeasure(reader, place, id, read),
    release: (place, read) => readRelease(reader, place, read),
  };
}
