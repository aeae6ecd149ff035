import {toTenth} from '../charts/drawing.ts';

/** A diamond as a path, by its middle and half its width. */
export const drawDiamond = (x: number, y: number, half: number): string =>
  `M${x} ${toTenth(y - half)}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;

/** A square as a path, by its middle and half its width. */
export const drawSquare = (x: number, y: number, half: number): string =>
  `M${toTenth(x - half)} ${toTenth(y - half)}h${2 * half}v${2 * half}h${-2 * half}Z`;

/** A likely range along a line, with its caps. */
export const drawWhisker = (low: number, high: number, y: number): string =>
  `M${low} ${y}H${high}M${low} ${y - 5}v10M${high} ${y - 5}v10`;
