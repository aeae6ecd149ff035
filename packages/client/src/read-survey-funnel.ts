import type {SurveyFunnel} from '@doorstep/contract';
import {checkSurveyFunnel} from '@doorstep/contract/check';
import {type Place, toAddress} from './address.ts';
import type {Answer, Reader, ReadOptions} from './reader.ts';

/** Reads who was asked about their repair, and who answered. Rejects with `DS_API_NO_MEASURE` when the landlord does not publish it. */
export function readSurveyFunnel(reader: Reader, place: Place, options?: ReadOptions): Promise<Answer<SurveyFunnel>> {
  return reader.read(toAddress(reader.api, place, 'survey-funnel'), checkSurveyFunnel, options);
}
