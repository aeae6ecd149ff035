import {createHash} from 'node:crypto';

const PATTERN = /^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/;

/** What a release is named after: the day it is published and everything that decides its content. */
export interface ReleaseIdentity {
  /** Day of publication, ISO 8601. */
  readonly published: string;
  /** Hash of inputs, versions, code and assets. */
  readonly key: string;
  readonly previous: {readonly id: string; readonly sha256: string} | null;
}

/**
 * Readable first, unique second: `2026-11-22-3fa9c1d2`. The release before is part of the name, because returning to
 * older inputs makes a new release, not a second copy of the old one.
 */
export function toReleaseId({published, key, previous}: ReleaseIdentity): string {
  const hash = createHash('sha256').update(JSON.stringify([published, key, previous?.id, previous?.sha256]));
  return `${published}-${hash.digest('hex').slice(0, 8)}`;
}

/** Whether a word may be used as the name of a release folder. */
export function isReleaseId(word: string): boolean {
  return PATTERN.test(word);
}
