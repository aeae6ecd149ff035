import {
  clampChroma,
  formatHex,
  modeLrgb,
  modeOklch,
  modeRgb,
  type Oklch,
  parse,
  useMode,
  wcagContrast,
} from 'culori/fn';

const toRgb = useMode(modeRgb);
const toOklch = useMode(modeOklch);
// The contrast is computed from linear light.
useMode(modeLrgb);

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
 * @param color any CSS colour: `#0b6e4f`, `rgb(11 110 79)`, `teal`.
 */
export function adjustBrand(color: string): AdjustedBrand {
  const given = parse(color);
  if (given === undefined) return {refused: `“${color}” is no CSS colour.`};
  if ((given.alpha ?? 1) < 1) return {refused: `“${color}” lets the page show through, so its contrast is not known.`};
  const start = toOklch(given);
  const light = darken(start, GROUNDS.light);
  const dark = lighten(start, GROUNDS.dark);
  const band = darken(start, [TEXT.light]);
  for (const [look, found] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const away = Math.abs(found.l - start.l);
    if (away > FURTHEST && look === 'light') {
      return {
        refused: `“${color}” is too ${start.l > found.l ? 'pale' : 'dark'} to be read on a light page (${ratio(start, GROUNDS.light)} to 1, and ${READABLE} to 1 is needed). Give a darker one.`,
      };
    }
  }
  const changed = Math.abs(light.l - start.l) > STEP;
  const notes = changed
    ? [
        `${color} was ${ratio(start, GROUNDS.light)} to 1 on a light page; it is shown as ${hex(light)} (${ratio(light, GROUNDS.light)} to 1).`,
      ]
    : [];
  return {light: toPalette(light, band), dark: toPalette(dark, darken(start, [TEXT.light], READABLE + 2)), notes};
}

function toPalette(brand: Oklch, band: Oklch): BrandPalette {
  const on = wcagContrast(hex(brand), TEXT.light) >= wcagContrast(hex(brand), TEXT.dark) ? TEXT.light : TEXT.dark;
  return {brand: hex(brand), 'on-brand': on, band: hex(band), 'on-band': TEXT.light};
}

const hex = (color: Oklch): string => formatHex(toRgb(clampChroma(color, 'oklch')));

/** As it is shown: a colour that a screen cannot show has another contrast. */
const least = (color: Oklch, grounds: readonly string[]): number =>
  Math.min(...grounds.map((ground) => wcagContrast(hex(color), ground)));

function ratio(color: Oklch, grounds: readonly string[]): string {
  return (Math.floor(least(color, grounds) * 10) / 10).toFixed(1);
}

function darken(color: Oklch, grounds: readonly string[], needed = READABLE): Oklch {
  let at = color;
  while (at.l > 0 && least(at, grounds) < needed) at = {...at, l: Math.max(0, at.l - STEP)};
  return at;
}

function lighten(color: Oklch, grounds: readonly string[]): Oklch {
  let at = color;
  while (at.l < 1 && least(at, grounds) < READABLE) at = {...at, l: Math.min(1, at.l + STEP)};
  return at;
}
