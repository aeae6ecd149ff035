import {type Drawing, DRAWING_WIDTH, EDGE, toTenth} from './drawing.ts';

const SIZE = {width: DRAWING_WIDTH, height: 54};

/** A line through the values, with a gap where one is missing. */
export function drawSparkline(values: readonly (number | null)[], labels: string[], {width, height} = SIZE): Drawing {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  // A line that never moves lies at the foot.
  const span = Math.max(...known) - low || 1;
  const points = values.map((value, index) =>
    value === null
      ? null
      : ([
          toTenth(EDGE + (index / (values.length - 1)) * (width - 2 * EDGE)),
          toTenth(height - EDGE - ((value - low) / span) * (height - 2 * EDGE)),
        ] as const),
  );
  // A figure between two missing ones is a line of no length, which a round end makes a dot.
  const path = points
    .map((point, at) => (point ? `${points[at - 1] ? 'L' : 'M'}${point.join(' ')}${points[at + 1] ? '' : 'h0'}` : ''))
    .join('');
  const last = points.at(-1);
  return {height, paths: [['us', path]], dots: last ? [['now', ...last, 5.5]] : [], labels};
}
