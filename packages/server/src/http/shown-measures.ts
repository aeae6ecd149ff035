import type {FeedbackStatus} from '@doorstep/contract';
import type {Outcome} from './feedback-service.ts';
import type {ReleaseFiles} from './release-files.ts';

/**
 * A status that names only measures with a page of their own: of a measure whose figures are all too small to show, there
 * is nothing to read.
 */
export async function keepShownMeasures(
  files: ReleaseFiles,
  landlord: string,
  outcome: Outcome<FeedbackStatus>,
): Promise<Outcome<FeedbackStatus>> {
  const published = outcome.refusal === undefined ? outcome.value.published : null;
  if (outcome.refusal !== undefined || published === null) return outcome;
  const live = await files.current();
  const measures = published.measures.filter((id) => live?.find(`${landlord}/v1/measures/${id}.json`) !== undefined);
  return {value: {...outcome.value, published: {...published, measures}}};
}
