import type {Release} from '@doorstep/contract';
import {checkRelease} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads which release is current. */
export function readRelease(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Release>> {
  return reader.read(toAddress(reader.api, place, 'release'), checkRelease, options);
}
