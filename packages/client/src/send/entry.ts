import type {AnswerFault, Feedback, Receipt} from '@doorstep/contract';
import {toHex} from './hex.ts';

/** One answer set without what the sender adds by itself. */
export type Content = Omit<Feedback, 'key' | 'token' | 'work'>;

/** Why answers are not there yet: nothing answered, or a server that asked for patience. */
export const TROUBLES = ['unreachable', 'busy'] as const;
export type Trouble = (typeof TROUBLES)[number];

/** A server's no: the HTTP status and, where it sent a problem document, the code and what is wrong with each answer. */
export interface Refusal {
  status: number;
  /** A code of the error table of the contract; null where whoever answered was no Doorstep server. */
  code: string | null;
  faults: AnswerFault[];
}

/**
 * How far an answer set has come. Only a receipt makes it `sent`. A refused one is kept apart until the resident corrects
 * it, sends it again or erases it. `due` is when it is tried next, in milliseconds of the epoch; `trouble` is null until
 * a first try has failed.
 */
export type State =
  | {stage: 'writing'}
  | {stage: 'waiting'; attempts: number; due: number; trouble: Trouble | null}
  | {stage: 'refused'; refusal: Refusal}
  | {stage: 'sent'; receipt: Receipt};

/** One answer set of the resident in front of this screen. Never changed in place: a change makes a new one. */
export interface Entry {
  /** Made when the form is opened, and the same until there is a receipt. */
  readonly key: string;
  readonly content: Content;
  readonly state: State;
  /** When the copy on this device is erased, in milliseconds of the epoch; null while only this page has it. */
  readonly keptUntil: number | null;
}

/** A new key: 128 random bits. Also where `crypto.randomUUID` is missing, as on a page without TLS. */
export function makeKey(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}
