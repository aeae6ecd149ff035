import {type Drawing, DRAWING_WIDTH, EDGE, toTenth} from './drawing.ts';
import {paddedDomain} from './padded-domain.ts';

const HEIGHT = 54;

/** A line through the values, with a gap where one is missing. */
export function drawSparkline(values: readonly (number | null)[], isShare: boolean, labels: string[]): Drawing {
  const [low, high] = paddedDomain(
    values.filter((value) => value !== null),
    isShare,
  );
  const points = values.map((value, index) =>
    value === null
      ? null
      : ([
          toTenth(EDGE + (index / (values.length - 1)) * (DRAWING_WIDTH - 2 * EDGE)),
          toTenth(HEIGHT - EDGE - ((value - low) / (high - low)) * (HEIGHT - 2 * EDGE)),
        ] as const),
  );
  const path = points.map((point, index) => (point ? (points[index - 1] ? 'L' : 'M') + point.join(' ') : '')).join('');
  const last = points.at(-1);
  return {height: HEIGHT, band: null, paths: [['us', path]], dots: last ? [['now', ...last, 5.5]] : [], labels};
}
