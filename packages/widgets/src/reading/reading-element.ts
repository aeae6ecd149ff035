import {LitElement} from 'lit';
import type {ErrorEvent, LoadEvent} from '../events/events.ts';
import {property} from '../property.ts';

/**
 * The attributes of every widget that reads a measure. An attribute left out is taken from the source around it.
 *
 * @cssstate idle - It lacks a landlord or what to read
 * @cssstate loading - It waits for an answer and has nothing to show yet
 * @cssstate ready - It shows what was read
 * @cssstate empty - There is no figure, and it says why
 * @cssstate stale - It shows an old copy, because the server does not answer
 * @cssstate error - It could not read anything, and offers to try again
 */
export class ReadingElement extends LitElement {
  /** Id of the measure, such as `tsm-tp02`. */
  @property() measure?: string;
  /** Id of a scope, such as `LCRA` or `area:millbrook`; the one that stands first without it. */
  @property() scope?: string;
  /** The landlord's name in addresses, such as `leeds-city-council`. */
  @property() landlord?: string;
  /** Address of the folder in which landlords' folders lie; where the loader came from without it. */
  @property() api?: string;
  /** `en` or `cy`; without it the `lang` of the page or the element around it. */
  @property() language?: string;
  /** A release id, to show a kept copy. */
  @property() release?: string;
}

// Here, and not with the events: declarations keep of a module's imports only what its own types name.
declare global {
  interface GlobalEventHandlersEventMap {
    'doorstep-load': LoadEvent;
    'doorstep-error': ErrorEvent;
  }
}
