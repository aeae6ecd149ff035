import type {PeriodKind} from '@doorstep/contract';

/** A reader picked whose homes, or which part of the landlord, a chart shows. */
export class ScopeChangeEvent extends Event {
  /** @param scope The id of the scope, such as `area:millbrook` */
  constructor(readonly scope: string) {
    super('doorstep-scope-change', {bubbles: true, composed: true});
  }
}

/** A reader picked another kind of period. */
export class PeriodChangeEvent extends Event {
  constructor(readonly kind: PeriodKind) {
    super('doorstep-period-change', {bubbles: true, composed: true});
  }
}
