import type {MeasureDocument, Overview, Release} from '@doorstep/contract';
import {checkMeasureDocument, checkOverview, checkRelease} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

// Functions, not methods: a page that shows only tiles does not carry the shape of a whole measure.

/** Every measure of a landlord in short. */
export function readOverview(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Overview>> {
  return reader.read(toAddress(reader.api, place, 'overview'), checkOverview, options);
}

/** A whole measure. */
export function readMeasure(
  reader: Reader,
  place: Place,
  id: string,
  options?: ReadOptions,
): Promise<Answer<MeasureDocument>> {
  const file = `measures/${encodeURIComponent(id)}`;
  return reader.read(toAddress(reader.api, place, file), checkMeasureDocument, options);
}

/** Which release is current. */
export function readRelease(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<Release>> {
  return reader.read(toAddress(reader.api, place, 'release'), checkRelease, options);
}
