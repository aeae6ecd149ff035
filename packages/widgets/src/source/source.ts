import {isServer} from 'lit';

// In Node there is no HTMLElement; the class is only ever constructed where there is one.
// The declared type of `isServer` knows only the browser's value.
const Base = (isServer as boolean) ? (Object as unknown as typeof HTMLElement) : HTMLElement;

/** Fired on a `<doorstep-source>` when one of its attributes changed. It does not bubble: the widgets inside listen to it. */
export const SOURCE_CHANGE = 'doorstep-source-change';

export const SOURCE_ATTRIBUTES = ['api', 'landlord', 'language', 'release'] as const;
export type SourceAttribute = (typeof SOURCE_ATTRIBUTES)[number];

/**
 * Says once, for all widgets inside it, where figures come from. It shows nothing itself. Attributes on a widget win.
 *
 * @tag doorstep-source
 * @attr api - Address of the folder in which landlords' folders lie
 * @attr landlord - The landlord's name in addresses, such as `leeds-city-council`
 * @attr language - `en` or `cy`
 * @attr release - A release id, to show a kept copy for ever
 */
export class DoorstepSource extends Base {
  static readonly observedAttributes: readonly string[] = SOURCE_ATTRIBUTES;

  attributeChangedCallback(): void {
    this.dispatchEvent(new Event(SOURCE_CHANGE));
  }
}
