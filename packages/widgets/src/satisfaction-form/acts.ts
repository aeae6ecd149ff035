import type {ReplyTo} from '@doorstep/contract';

/** Everything that a resident can do in the form. */
export interface Acts {
  answer(question: string, answer: string | readonly string[]): void;
  reply(to: ReplyTo | null): void;
  publish(may: boolean): void;
  keep(isKept: boolean): void;
  next(): void;
  back(): void;
  change(question: string): void;
  /** Moves the keyboard to a control of the page that is shown. */
  goTo(control: string): void;
  send(): void;
  tryNow(): void;
  correct(): void;
  copy(): void;
  erase(): void;
  /** Begins anew; what was sent, or waits, stays as it is. */
  start(): void;
  /** Shows another answer set that is kept on this device. */
  show(key: string): void;
}
