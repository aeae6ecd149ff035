import type {ValueForMoney} from '@doorstep/contract';
import {checkValueForMoney} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads cost with what it bought. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readValueForMoney(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<ValueForMoney>> {
  return reader.read(toAddress(reader.api, place, 'value-for-money'), checkValueForMoney, options);
}
