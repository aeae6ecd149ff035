import type {Scorecard} from '@doorstep/contract';
import {checkScorecard} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads a balanced scorecard. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readScorecard(
  reader: Reader,
  place: Place,
  id: string,
  options?: ReadOptions,
): Promise<Answer<Scorecard>> {
  const file = `scorecards/${encodeURIComponent(id)}`;
  return reader.read(toAddress(reader.api, place, file), checkScorecard, options);
}
