import {computeProcess, type ProcessFrame, type ProcessInput} from '../charts/process.ts';
import {placeLabels, type ProcessWords} from '../charts/process-labels.ts';
import {drawBand, drawBreak, drawGround, type Scene} from '../charts/scene.ts';
import type {IntervalsView} from './part.ts';

const RADIUS = {dot: 2.6, hollow: 4, better: 5.5, worse: 6.8, other: 5};

/** A long series with all that is written about it. */
export interface LongView {
  input: ProcessInput;
  words: ProcessWords;
  /** Draws the likely ranges of answers, where the series has them. */
  drawLikely: IntervalsView['draw'] | undefined;
  /** What stands at a break where there is little room. */
  breaksShort: readonly string[];
  /** For an axis without room for a year. */
  firstPeriod: string;
  lastPeriod: readonly [wide: string, narrow: string];
  notFinal: string;
  /** The first month of a year: "Jan". */
  january: string;
}

/** A long series: usual range, targets, breaks, the line and what is not final, from back to front. */
export function drawLong(view: LongView, width: number): Scene {
  const frame = computeProcess(view.input, width, view.words.last?.text ?? '');
  const {plot, slots, marks, isNarrow, bands, hatch, targets} = frame;
  const words = isNarrow ? {...view.words, breaks: view.words.breaks.map(() => view.breaksShort)} : view.words;
  const {texts, leads} = placeLabels(frame, words);
  const ground = drawGround(plot, frame.grid, frame.isBroken);
  const steps = targets.map(({from, to, y}, index) => `${index ? 'V' : `M${from} `}${y}H${to}`).join('');
  const middle = (plot.top + plot.bottom) / 2;
  const size = (kind: keyof typeof RADIUS) => RADIUS[kind] * (isNarrow ? 0.82 : 1);
  return {
    height: frame.height,
    paths: [
      ...bands.flatMap(({from, to, lower, upper}) =>
        lower === null || upper === null ? [] : drawBand(from, to, upper, lower),
      ),
      ...ground.paths,
      ['base', drawTicks(frame)],
      ...bands.map(({from, to, mean}) => ['mean', `M${from} ${mean}H${to}`] as [string, string]),
      ['hatch', hatch ? drawHatch(hatch, plot) : ''],
      ['lead', hatch ? `M${hatch.from} ${plot.top}v-18H${hatch.to}v18${leads}` : leads],
      ...frame.breaks.map((x) => drawBreak(x, {...plot, top: plot.top - 6, bottom: plot.bottom + 4})),
      ...(view.drawLikely?.(frame) ?? []),
      ['halo', steps],
      ['target', steps],
      ['us', frame.line],
      ['us dash', frame.dashed],
      // Worse is a diamond and better a circle, so that their colours are never alone.
      ...marks.flatMap(({kind, x, y}): Scene['paths'] => {
        const r = size('worse');
        return kind === 'worse' ? [['worse', `M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`]] : [];
      }),
    ],
    dots: marks.flatMap(({kind, x, y, isHollow}): Scene['dots'] => {
      const name = isHollow ? 'hollow' : kind;
      return kind === 'worse' ? [] : [[name, x, y, size(name)]];
    }),
    texts: [...ground.texts, ...drawPeriods(frame, view), ...texts],
    stops: slots.map(({x, y}) => ({x, y: y ?? middle})),
  };
}

function drawTicks({ticks, isNarrow, plot}: ProcessFrame): string {
  return ticks
    .filter(({isYear}) => isYear || !isNarrow)
    .map(({x, isYear}) => `M${x} ${plot.bottom}v${isYear ? 7 : 4}`)
    .join('');
}

/** Lines of 45 degrees as a path: a pattern would need an id, and one in a hidden drawing is not drawn. */
function drawHatch({from, to}: {from: number; to: number}, {top, bottom}: ProcessFrame['plot']): string {
  let lines = '';
  for (let sum = from + top; sum < to + bottom; sum += 8) {
    const [x, x2] = [Math.max(from, sum - bottom), Math.min(to, sum - top)];
    lines += `M${x} ${sum - x}L${x2} ${sum - x2}`;
  }
  return lines;
}

/** The words above and under the plot: years, the last period in bold, and what is not final. */
function drawPeriods({plot, ticks, isNarrow, hatch}: ProcessFrame, view: LongView): Scene['texts'] {
  const {left, right, top, bottom} = plot;
  const years = ticks.flatMap(({x, year}): Scene['texts'] =>
    year === null ? [] : [['ax', x, bottom + 22, 'middle', `${view.january} ${year}`]],
  );
  const [wide, narrow] = view.lastPeriod;
  return [
    ...(years.length ? years : [['ax', left, bottom + 22, 'start', view.firstPeriod] as const]),
    ['ax strong', right + 8, bottom + 22, 'start', isNarrow ? narrow : wide],
    ...(hatch ? [['ax strong', Math.max(hatch.to, left + 70), top - 24, 'end', view.notFinal] as const] : []),
  ];
}
