import type {MeasureDocument} from '@doorstep/contract';
import {checkMeasureDocument} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads a whole measure. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readMeasure(
  reader: Reader,
  place: Place,
  id: string,
  options?: ReadOptions,
): Promise<Answer<MeasureDocument>> {
  const file = `measures/${encodeURIComponent(id)}`;
  return reader.read(toAddress(reader.api, place, file), checkMeasureDocument, options);
}
