import {createHash} from 'node:crypto';
import type {Manifest, ReleaseRef} from '@doorstep/contract';
import {readManifest} from './manifest.ts';
import {readPointer} from './pointer.ts';
import {toReleaseId} from './release-id.ts';

/** Everything that decides what a release says, known before a single document is computed. */
export interface ReleaseBasis {
  readonly inputs: Manifest['inputs'];
  readonly versions: Manifest['versions'];
  /** Hash of the rest: facts in the store, code that computes and draws, assets. */
  readonly fingerprint: string;
}

/** A release about to be made. Documents carry its `id`, which is why it is settled before they are computed. */
export interface ReleasePlan extends ReleaseRef {
  readonly key: string;
  readonly previous: Manifest['previous'];
  readonly inputs: Manifest['inputs'];
  readonly versions: Manifest['versions'];
}

/** What to do: nothing, because the live release already says all this, or make `plan`. */
export type ReleaseDecision =
  {readonly unchanged: string; readonly plan?: never} | {readonly unchanged?: never; readonly plan: ReleasePlan};

/** Days are those of the landlords' calendar, not of the machine. */
const DAY = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function toDay(now: Date): string {
  const parts = Object.fromEntries(DAY.formatToParts(now).map(({type, value}) => [type, value]));
  return `${parts['year']}-${parts['month']}-${parts['day']}`;
}

/**
 * Compares what a release would be made from with what the live one was made from.
 * @throws DoorstepError when the pointer or the live release cannot be read: a chain must not be continued blindly.
 */
export async function planRelease(folder: string, basis: ReleaseBasis, now: Date): Promise<ReleaseDecision> {
  const {inputs, versions, fingerprint} = basis;
  const key = createHash('sha256')
    .update(JSON.stringify([inputs, versions, fingerprint]))
    .digest('hex');
  const live = await readPointer(folder);
  const before = live === undefined ? undefined : await readManifest(folder, live);
  if (live !== undefined && before?.manifest.key === key) return {unchanged: live};
  const previous = live === undefined || before === undefined ? null : {id: live, sha256: before.sha256};
  const published = toDay(now);
  return {plan: {id: toReleaseId({published, key, previous}), published, key, previous, inputs, versions}};
}
