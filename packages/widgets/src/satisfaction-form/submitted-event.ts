import type {Receipt} from '@doorstep/contract';

/** The answers are kept by the landlord for good: there is a receipt. Nothing of what was said is in it. */
export class SubmittedEvent extends Event {
  constructor(readonly receipt: Receipt) {
    super('doorstep-submitted', {bubbles: true, composed: true});
  }
}
