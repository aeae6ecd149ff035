import {type Drawing, DRAWING_WIDTH, EDGE, toTenth} from './drawing.ts';

const HEIGHT = 54;

/** A line through the values, with a gap where one is missing. */
export function drawSparkline(values: readonly (number | null)[], labels: string[]): Drawing {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  // A line that never moves lies at the foot.
  const span = Math.max(...known) - low || 1;
  const points = values.map((value, index) =>
    value === null
      ? null
      : ([
          toTenth(EDGE + (index / (values.length - 1)) * (DRAWING_WIDTH - 2 * EDGE)),
          toTenth(HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE)),
        ] as const),
  );
  const path = points.map((point, index) => (point ? (points[index - 1] ? 'L' : 'M') + point.join(' ') : '')).join('');
  const last = points.at(-1);
  return {height: HEIGHT, paths: [['us', path]], dots: last ? [['now', ...last, 5.5]] : [], labels};
}
