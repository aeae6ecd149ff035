import type {LitElement} from 'lit';
/** The classes of every element that pages hold. */
export const WIDGETS: readonly (typeof LitElement)[] = [];
