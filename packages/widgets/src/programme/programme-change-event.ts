/** A reader picked another programme. */
export class ProgrammeChangeEvent extends Event {
  /** @param programme The id of the programme, such as `kitchens-2026-27` */
  constructor(readonly programme: string) {
    super('doorstep-programme-change', {bubbles: true, composed: true});
  }
}
