import type {Programme} from '@doorstep/contract';
import {checkProgramme} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads planned works against time and budget. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readProgramme(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Programme>> {
  return reader.read(toAddress(reader.api, place, 'programme'), checkProgramme, options);
}
