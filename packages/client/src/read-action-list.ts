import type {ActionList} from '@doorstep/contract';
import {checkActionList} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads what the landlord does about its figures. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readActionList(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<ActionList>> {
  return reader.read(toAddress(reader.api, place, 'actions'), checkActionList, options);
}
