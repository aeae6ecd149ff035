import type {PointFlags} from './rules.ts';

/** The one named cause of a point and what it means for people. */
export interface PointVerdict {
  cause:
    | 'common'
    | 'above-limit'
    | 'below-limit'
    | 'rising'
    | 'falling'
    | 'two-of-three-above'
    | 'two-of-three-below'
    | 'shift-above'
    | 'shift-below';
  verdict: 'common' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';
}

/** Names the first cause that holds (outside, trend, two of three, shift) and judges it by polarity. */
export function judgePoint(
  position: number,
  values: readonly (number | null)[],
  flags: readonly PointFlags[],
  polarity: 'higher' | 'lower' | 'neutral',
): {verdict: PointVerdict; rising: boolean} {
  const point = flags[position];
  const above = point?.side === 'above';
  if (point?.outside) return judge(above ? 'above-limit' : 'below-limit', above, polarity);
  if (point?.trend) {
    const rising = isRising(position, values, flags);
    return judge(rising ? 'rising' : 'falling', rising, polarity);
  }
  if (point?.twoOfThree) return judge(above ? 'two-of-three-above' : 'two-of-three-below', above, polarity);
  if (point?.shift) return judge(above ? 'shift-above' : 'shift-below', above, polarity);
  return {verdict: {cause: 'common', verdict: 'common'}, rising: false};
}

function judge(cause: PointVerdict['cause'], up: boolean, polarity: 'higher' | 'lower' | 'neutral') {
  const neutral = up ? 'neutral-high' : 'neutral-low';
  const judged = up === (polarity === 'higher') ? 'improvement' : 'concern';
  return {verdict: {cause, verdict: polarity === 'neutral' ? neutral : judged} satisfies PointVerdict, rising: up};
}

/**
 * The way a trend goes at a point: the step to the next point if that is flagged too and the step is not 0, otherwise
 * the step before, even where the next trend runs the other way.
 */
function isRising(position: number, values: readonly (number | null)[], flags: readonly PointFlags[]): boolean {
  const [before, here, after] = [values[position - 1], values[position], values[position + 1]];
  const next = flags[position + 1]?.trend ? (after ?? 0) - (here ?? 0) : 0;
  return next !== 0 ? next > 0 : (here ?? 0) - (before ?? 0) > 0;
}
