import type {Overview} from '@doorstep/contract';
import {checkOverview} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads every measure of a landlord in short. A function, not a method: a page of tiles carries no other shape. */
export function readOverview(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Overview>> {
  return reader.read(toAddress(reader.api, place, 'overview'), checkOverview, options);
}
