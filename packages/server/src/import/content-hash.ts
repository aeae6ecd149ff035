import {createHash} from 'node:crypto';
import type {TsmReturnContent} from './tsm-return.ts';

/** SHA-256 of a year's facts, lower-case hex. Equal facts give equal hashes, however they were read. */
export function hashContent(content: TsmReturnContent): string {
  return createHash('sha256').update(JSON.stringify(content, inKeyOrder)).digest('hex');
}

/** Readers build their objects in different orders; the hash must not tell. */
function inKeyOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
