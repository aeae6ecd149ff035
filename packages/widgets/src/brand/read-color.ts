import {fromHex, type Srgb} from './oklab.ts';

/** What no colour is written as that can be used. */
const NONE = 'rgba(1, 2, 3, 0.5)';

/** A colour as a page has it. */
export interface GivenColor {
  readonly srgb: Srgb;
  /** Whether the page shows through. */
  readonly isClear: boolean;
}

/** Reads any CSS colour that the browser knows; undefined for what is none, such as `bluish`. */
export function readColor(color: string): GivenColor | undefined {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (!pen) return undefined;
  pen.fillStyle = NONE;
  // Mixed with itself it comes back in the channels of a screen, however it was written.
  pen.fillStyle = `color-mix(in srgb, ${color}, ${color})`;
  return pen.fillStyle === NONE ? undefined : parseWritten(pen.fillStyle);
}

/** What browsers write: `#rrggbb`, `rgba(90, 42, 85, 0.5)` or `color(srgb 0.35 0.16 0.33 / 0.5)`. */
export function parseWritten(text: string): GivenColor {
  if (text.startsWith('#')) return {srgb: fromHex(text), isClear: false};
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const most = text.startsWith('rgb') ? 255 : 1;
  return {srgb: [red / most, green / most, blue / most], isClear: alpha < 1};
}
