import type {Observation} from '@doorstep/contract';

/** A reader chose a point of a chart. */
export class PointSelectEvent extends Event {
  constructor(
    readonly index: number,
    readonly observation: Observation,
  ) {
    super('doorstep-point-select', {bubbles: true, composed: true});
  }
}
