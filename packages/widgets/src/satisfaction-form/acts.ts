import type {ReplyTo} from '@doorstep/contract';

/** Everything that a resident can do in the form. */
export interface Acts {
  readonly answer: (question: string, answer: string | readonly string[]) => void;
  readonly reply: (to: ReplyTo | null) => void;
  readonly publish: (may: boolean) => void;
  readonly keep: (isKept: boolean) => void;
  readonly next: () => void;
  readonly back: () => void;
  readonly change: (question: string) => void;
  /** Moves the keyboard to a control of the page that is shown. */
  readonly goTo: (control: string) => void;
  readonly send: () => void;
  readonly tryNow: () => void;
  readonly correct: () => void;
  readonly copy: () => void;
  readonly erase: () => void;
  /** Begins anew; what was sent, or waits, stays as it is. */
  readonly start: () => void;
  /** Shows another answer set that is kept on this device. */
  readonly show: (key: string) => void;
}
