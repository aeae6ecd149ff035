import {createHash} from 'node:crypto';
import type {Feedback} from '@doorstep/contract';
import {toContent} from '../http/feedback-content.ts';

/** SHA-256 of what has to be the same when a key comes again. */
export function hashContent(sent: Feedback): string {
  return createHash('sha256').update(toContent(sent)).digest('hex');
}
