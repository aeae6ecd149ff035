import type {DoorstepError, Observation} from '@doorstep/contract';

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

/** A reader chose a point of a chart. */
export class PointSelectEvent extends Event {
  constructor(
    readonly index: number,
    readonly observation: Observation,
  ) {
    super('doorstep-point-select', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-load': LoadEvent;
    'doorstep-error': ErrorEvent;
    'doorstep-point-select': PointSelectEvent;
  }
}
