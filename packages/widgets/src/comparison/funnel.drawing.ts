import {ticks} from 'd3-array';
import type {FunnelLimits} from '@doorstep/domain/peers';
import {toTenth} from '../charts/drawing.ts';
import {paddedDomain} from '../charts/padded-domain.ts';
import {createScale, drawGround, NARROW_BELOW, type Plot, type Scene} from '../charts/scene.ts';
import {drawDiamond} from '../picture/shapes.ts';
import {countBeyond, fence} from './fence.ts';

/** Where a landlord lies beside what chance alone would do: outside the 95% limits, or far outside, beyond those of 99.8%. */
export type FunnelPlace = 'within' | 'low' | 'high' | 'far-low' | 'far-high';

/** One landlord, in percent, with how many cases are behind it. */
export interface FunnelPoint {
  base: number;
  value: number;
  place: FunnelPlace;
  isUs: boolean;
}

export interface FunnelDrawing {
  points: readonly FunnelPoint[];
  /** The middle half of the landlords. */
  half: readonly [low: number, high: number] | null;
  beyond: (count: number, side: 'low' | 'high') => string;
  /** The share of all cases together, in percent. */
  together: number;
  limitsOf: (base: number) => FunnelLimits;
  sizeTitle: string;
  size: (base: number) => string;
  value: (value: number) => string;
}

const HEIGHT = {wide: 380, narrow: 340};
/** Points of a limit: as smooth as a screen shows. */
const STEPS = 48;

/** Size across, by powers, so that small landlords are not crowded together; the figure up; limits that narrow with size. */
export function drawFunnel(drawing: FunnelDrawing, width: number): Scene {
  const {points, together, limitsOf} = drawing;
  const isNarrow = width < NARROW_BELOW;
  const height = isNarrow ? HEIGHT.narrow : HEIGHT.wide;
  const plot: Plot = {left: 46, right: width - 16, top: 14, bottom: height - 48};
  const bases = points.map(({base}) => base);
  const [least, most] = [Math.min(...bases) / 1.1, Math.max(...bases) * 1.1];
  const ours = points.find(({isUs}) => isUs);
  const values = points.filter((point) => point !== ours).map(({value}) => value);
  const domain = paddedDomain([together, ...(ours ? [ours.value] : []), ...fence(values, drawing.half)], true);
  const {low, high} = countBeyond(values, domain);
  const up = createScale(domain, plot);
  const y = (value: number) => up(Math.min(domain[1], Math.max(domain[0], value)));
  const x = (base: number) =>
    toTenth(plot.left + (Math.log(base / least) / Math.log(most / least)) * (plot.right - plot.left));
  const sizes = Array.from({length: STEPS + 1}, (_, step) => least * (most / least) ** (step / STEPS));
  const limits = sizes.map((base) => ({base, ...limitsOf(Math.max(1, base))}));
  const line = (of: keyof FunnelLimits) =>
    limits.map((limit, index) => `${index ? 'L' : 'M'}${x(limit.base)} ${y(limit[of])}`).join('');
  const ground = drawGround(
    plot,
    ticks(domain[0], domain[1], 5).map((value) => ({y: y(value), label: drawing.value(value)})),
    domain[0] > 0,
  );
  const radius = isNarrow || points.length > 120 ? 3.5 : 5;
  const others = points.filter(({isUs}) => !isUs);
  const ends = [
    [plot.bottom - 8, low, 'low'],
    [plot.top + 14, high, 'high'],
  ] as const;
  return {
    height,
    paths: [
      ...ground.paths,
      ['thin join', line('outerLow') + line('outerHigh')],
      ['thin', line('innerLow') + line('innerHigh')],
      ['med', `M${plot.left} ${y(together)}H${plot.right}`],
      ...others.flatMap(({base, value, place}): Scene['paths'] =>
        place.startsWith('far') ? [['peer far', drawDiamond(x(base), y(value), radius + 1)]] : [],
      ),
    ],
    dots: [
      ...others.flatMap(({base, value, place}): Scene['dots'] =>
        place.startsWith('far') ? [] : [[place === 'within' ? 'peer' : 'peer far', x(base), y(value), radius]],
      ),
      ...(ours ? [['now', x(ours.base), y(ours.value), 8] satisfies Scene['dots'][number]] : []),
    ],
    texts: [
      ...ground.texts,
      ...toSizes(least, most, isNarrow ? 3 : 6).map(
        (base) => ['ax', x(base), plot.bottom + 20, 'middle', drawing.size(base)] as const,
      ),
      ['ax', plot.right, plot.bottom + 40, 'end', drawing.sizeTitle],
      ...ends.flatMap(([place, count, side]): Scene['texts'] =>
        count > 0 ? [['ax', plot.right, place, 'end', drawing.beyond(count, side)]] : [],
      ),
    ],
    stops: points.map(({base, value}) => ({x: x(base), y: y(value)})),
  };
}

/** Round sizes for the axis: 1, 2 and 5 of each power of ten, as many of them as fit. */
function toSizes(least: number, most: number, count: number): number[] {
  const powers = Array.from({length: 9}, (_, power) => 10 ** power);
  const inside = (sizes: number[]) => sizes.filter((size) => size >= least && size <= most);
  const all = [[1, 2, 5], [1, 3], [1]].map((heads) =>
    inside(powers.flatMap((power) => heads.map((head) => head * power))),
  );
  return all.find(({length}) => length > 0 && length <= count) ?? (all[2] ?? []).slice(0, count);
}
