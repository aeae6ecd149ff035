import type {Action, ActionVerdict, Language} from '@doorstep/contract';
import type {SignName} from '../signs/signs.ts';
import {movementLine, type StatusLine} from '../words/status-lines.ts';

const SIGNS: Readonly<Record<ActionVerdict, SignName>> = {
  worked: 'better',
  'not-yet': 'provisional',
  'no-change': 'no-real-change',
  'too-early': 'stale',
  'cannot-tell': 'too-few',
};

/** Whether an action worked, by its computed verdict. A verdict we do not know is told in plain words, without a sign. */
export function actionLine({verdict, sentence}: Action['result'], language: Language): StatusLine {
  return movementLine({verdict: Object.hasOwn(SIGNS, verdict) ? SIGNS[verdict] : '', sentence}, language);
}
