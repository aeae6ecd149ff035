import type {Witnesses} from '@doorstep/contract';
import {checkWitnesses} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads whether records, inspectors and residents say the same. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readWitnesses(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Witnesses>> {
  return reader.read(toAddress(reader.api, place, 'witnesses'), checkWitnesses, options);
}
