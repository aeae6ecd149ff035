import type {DoorstepError} from '@doorstep/contract';

/** A widget shows its figure. `stale` when it is an old copy. */
export class LoadEvent extends Event {
  constructor(readonly stale: boolean) {
    super('doorstep-load', {bubbles: true, composed: true});
  }
}

/** A widget could not read its figure. It says so itself; this is for the page's own log. */
export class ErrorEvent extends Event {
  constructor(readonly error: DoorstepError) {
    super('doorstep-error', {bubbles: true, composed: true});
  }
}
