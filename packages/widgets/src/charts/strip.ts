import {type Drawing, DRAWING_WIDTH, EDGE, toTenth} from './drawing.ts';
import {paddedDomain} from './padded-domain.ts';

/** What a strip shows, all in the unit of the measure; null for what there is not. */
export interface StripInput {
  value: number;
  interval: {low: number; high: number} | null;
  previous: number | null;
  /** Middle half of other landlords. */
  band: [number, number] | null;
  target: number | null;
  /** Shares end at 0 and 100. */
  isShare: boolean;
}

/** Lays a figure, its likely range, the year before and the middle half of others along one scale. */
export function drawStrip(
  {value, interval, previous, band, target, isShare}: StripInput,
  caption: string,
  label: (value: number) => string,
): Drawing {
  const whisker = interval && [interval.low, interval.high];
  const all = [value, previous, target, ...(whisker ?? []), ...(band ?? [])].filter((one) => one !== null);
  const [start, end] = paddedDomain(all, isShare);
  const x = (at: number) => toTenth(EDGE + ((at - start) / (end - start)) * (DRAWING_WIDTH - 2 * EDGE));
  const [from, to] = (band ?? []).map(x);
  const paths: Drawing['paths'] = [];
  if (from !== undefined) paths.push(['range', `M${from} 4H${to}V38H${from}Z`], ['edge', `M${from} 4v34M${to} 4v34`]);
  paths.push(['base', `M0 38H${DRAWING_WIDTH}`]);
  if (target !== null) paths.push(['aim', `M${x(target)} 0v38`]);
  const [low, high] = (whisker ?? []).map(x);
  if (low !== undefined) paths.push(['us', `M${low} 21H${high}M${low} 15v12M${high} 15v12`]);
  return {
    height: 40,
    paths,
    dots: [
      ...(previous === null ? [] : [['then', x(previous), 21, 5.5] as const]),
      ['now', x(value), 21, 7],
    ] as Drawing['dots'],
    labels: [label(start), caption, label(end)],
  };
}
