import type {Form} from '@doorstep/contract';
import {checkForm} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads a form. Rejects with `DS_API_NO_MEASURE` when the landlord has no such form. */
export function readForm(reader: Reader, place: Place, id: string, options?: ReadOptions): Promise<Answer<Form>> {
  return reader.read(toAddress(reader.api, place, `forms/${encodeURIComponent(id)}`), checkForm, options);
}
