import {contrastOf, type Oklab, toHex, toOklab} from './oklab.ts';
import type {GivenColor} from './read-color.ts';

/** A landlord's colour in the roles that it may take, by CSS custom property without its prefix. */
export interface BrandPalette {
  readonly brand: string;
  readonly 'on-brand': string;
  readonly band: string;
  readonly 'on-band': string;
}

/** A colour that can be used, light and dark, with what had to be changed; or why it cannot. */
export type AdjustedBrand =
  | {
      readonly light: BrandPalette;
      readonly dark: BrandPalette;
      readonly notes: readonly string[];
      readonly refused?: never;
    }
  | {readonly refused: string};

/** Text on a ground, and ground under text. Source: WCAG 2.2, success criterion 1.4.3. */
const READABLE = 4.5;
/** What links and buttons stand on: paper, surface and sunken of each look. */
const GROUNDS = {light: ['#faf6ef', '#ffffff', '#f3ece1'], dark: ['#18131a', '#221b26', '#2d2532']} as const;
const TEXT = {light: '#ffffff', dark: '#241c26'} as const;
/** Further from what it was a colour is another colour. Of 1, in lightness of OKLCH. */
const FURTHEST = 0.35;
const STEP = 0.005;

/**
 * A landlord's own colour for links, buttons and the header, made darker or lighter (its hue stays) until it can be read.
 * @param color as the landlord wrote it: `#0b6e4f`, `rgb(11 110 79)`, `teal`.
 * @param given what a browser made of it; undefined where it knows no such colour.
 */
export function adjustBrand(color: string, given: GivenColor | undefined): AdjustedBrand {
  if (given === undefined) return {refused: `“${color}” is no CSS colour.`};
  if (given.isClear) return {refused: `“${color}” lets the page show through, so its contrast is not known.`};
  const start = toOklab(given.srgb);
  const light = darken(start, GROUNDS.light);
  const dark = lighten(start, GROUNDS.dark);
  const band = darken(start, [TEXT.light]);
  if (start[0] - light[0] > FURTHEST) {
    return {
      refused: `“${color}” is too pale to be read on a light page (${ratio(start, GROUNDS.light)} to 1, and ${READABLE} to 1 is needed). Give a darker one.`,
    };
  }
  const changed = start[0] - light[0] > STEP;
  const notes = changed
    ? [
        `${color} was ${ratio(start, GROUNDS.light)} to 1 on a light page; it is shown as ${toHex(light)} (${ratio(light, GROUNDS.light)} to 1).`,
      ]
    : [];
  return {light: toPalette(light, band), dark: toPalette(dark, darken(start, [TEXT.light], READABLE + 2)), notes};
}

function toPalette(brand: Oklab, band: Oklab): BrandPalette {
  const hex = toHex(brand);
  const on = contrastOf(hex, TEXT.light) >= contrastOf(hex, TEXT.dark) ? TEXT.light : TEXT.dark;
  return {brand: hex, 'on-brand': on, band: toHex(band), 'on-band': TEXT.light};
}

/** As it is shown: a colour that a screen cannot show has another contrast. */
const least = (color: Oklab, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => contrastOf(toHex(color), ground)));

function ratio(color: Oklab, grounds: readonly string[]): string {
  return (Math.floor(least(color, grounds) * 10) / 10).toFixed(1);
}

function darken(color: Oklab, grounds: readonly string[], needed = READABLE): Oklab {
  return shift(color, -STEP, (at) => at[0] <= 0 || least(at, grounds) >= needed);
}

function lighten(color: Oklab, grounds: readonly string[]): Oklab {
  return shift(color, STEP, (at) => at[0] >= 1 || least(at, grounds) >= READABLE);
}

/** A colour in steps lighter or darker until it is enough, never beyond black and white. */
function shift(color: Oklab, step: number, isEnough: (at: Oklab) => boolean): Oklab {
  let at = color;
  while (!isEnough(at)) at = [Math.min(1, Math.max(0, at[0] + step)), at[1], at[2]];
  return at;
}
