/** Red, green and blue of 0 to 1 as sRGB encodes them; outside of that a screen cannot show it. */
export type Srgb = readonly [red: number, green: number, blue: number];

/** How light a colour looks, of 0 to 1, and what it leans to: green or red, blue or yellow. */
export type Oklab = readonly [lightness: number, greenRed: number, blueYellow: number];

type Matrix = readonly Oklab[];

// Source: Björn Ottosson, "A perceptual color space for image processing" (2020, revised 2021), to seven places.
const TO_CONES: Matrix = [
  [0.4122215, 0.5363325, 0.0514459],
  [0.2119035, 0.6806995, 0.107397],
  [0.0883025, 0.2817188, 0.6299787],
];
const TO_OKLAB: Matrix = [
  [0.2104543, 0.7936178, -0.004072],
  [1.9779985, -2.4285922, 0.4505937],
  [0.025904, 0.7827718, -0.8086758],
];
const FROM_OKLAB: Matrix = [
  [1, 0.3963378, 0.2158038],
  [1, -0.1055613, -0.0638542],
  [1, -0.0894842, -1.2914855],
];
const FROM_CONES: Matrix = [
  [4.0767417, -3.3077116, 0.2309699],
  [-1.268438, 2.6097574, -0.3413194],
  [-0.0041961, -0.7034186, 1.7076147],
];
/** Less than what an eighth of a step of one of 256 is: rounding, not another colour. */
const NOTHING = 0.0005;

const times = (matrix: Matrix, [x, y, z]: Oklab): Oklab =>
  each(matrix as readonly [Oklab, Oklab, Oklab], ([a, b, c]) => a * x + b * y + c * z);

const each = <One>([one, two, three]: readonly [One, One, One], change: (one: One) => number): Oklab => [
  change(one),
  change(two),
  change(three),
];

/** Linear light of a channel. Source: IEC 61966-2-1. */
const toLight = (one: number): number => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
const fromLight = (one: number): number => (one <= 0.0031308 ? one * 12.92 : 1.055 * one ** (1 / 2.4) - 0.055);

export const toOklab = (color: Srgb): Oklab => times(TO_OKLAB, each(times(TO_CONES, each(color, toLight)), Math.cbrt));

const toSrgb = (color: Oklab): Srgb =>
  each(
    times(
      FROM_CONES,
      each(times(FROM_OKLAB, color), (one) => one ** 3),
    ),
    fromLight,
  );

/** As a screen shows it: `#rrggbb`. What it cannot show loses colour, not lightness or hue, until it can. */
export function toHex([lightness, greenRed, blueYellow]: Oklab): string {
  const paler = (part: number) => toSrgb([lightness, greenRed * part, blueYellow * part]);
  const isShown = (part: number) => paler(part).every((one) => one > -NOTHING && one < 1 + NOTHING);
  let [part, step] = [1, 1];
  while (step > NOTHING / 8 && (step < 1 || !isShown(1))) {
    step /= 2;
    part += isShown(part) ? step : -step;
  }
  const channels = paler(part).map((one) => Math.round(Math.min(1, Math.max(0, one)) * 255));
  return `#${channels.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

/** The channels of `#rrggbb`. */
export const fromHex = (hex: string): Srgb => each([1, 3, 5], (at) => parseInt(hex.slice(at, at + 2), 16) / 255);

/** How much light comes from a colour, of 0 to 1. Source: WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = each(fromHex(hex), toLight);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
