import type {Backlog} from '@doorstep/contract';
import {checkBacklog} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads the repairs that are still waiting. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readBacklog(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Backlog>> {
  return reader.read(toAddress(reader.api, place, 'backlog'), checkBacklog, options);
}
