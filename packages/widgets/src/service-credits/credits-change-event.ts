/** A reader picked another contractor or month. */
export class CreditsChangeEvent extends Event {
  /** @param month Such as `2026-05` */
  constructor(
    readonly contractor: string,
    readonly month: string,
  ) {
    super('doorstep-credits-change', {bubbles: true, composed: true});
  }
}
