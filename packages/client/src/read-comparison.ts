import {ALL_LANDLORDS, type Comparison} from '@doorstep/contract';
import {checkComparison} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/**
 * Reads one measure of every landlord by the comparison's id (`toComparisonId`). Rejects with `DS_API_NO_MEASURE` where
 * figures are published without it.
 */
export function readComparison(
  reader: Reader,
  {release}: Pick<Place, 'release'>,
  id: string,
  options?: ReadOptions,
): Promise<Answer<Comparison>> {
  const place = {landlord: ALL_LANDLORDS, release};
  return reader.read(toAddress(reader.api, place, `comparisons/${encodeURIComponent(id)}`), checkComparison, options);
}
