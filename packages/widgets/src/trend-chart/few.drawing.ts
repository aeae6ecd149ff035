import {placeBandLabel} from '../charts/place-label.ts';
import {drawBand, drawBreak, drawGround, type Scene, textWidth, toTexts, wrap} from '../charts/scene.ts';
import {computeYearly, type YearlyFrame, type YearlyMark, type YearlyPoint} from '../charts/yearly.ts';

/** What is written beside one point. */
export interface PointWords {
  period: string;
  /** Null when the figure is missing. */
  figure: string | null;
  likely: string;
  /** Why it is missing, in a few words. */
  missing: string;
  notShown: string;
}

/** A few figures with all that is written about them. */
export interface FewView {
  points: readonly YearlyPoint[];
  words: readonly PointWords[];
  isShare: boolean;
  axis: (value: number, isTop: boolean) => string;
  /** What the shaded band is; empty for none. */
  band: string;
  targetLabel: string;
}

/** A few years side by side. */
export function drawFew(view: FewView, width: number): Scene {
  const frame = computeYearly(view.points, width, view.isShare);
  const {plot, ticks, bands, targets, marks, isNarrow, height} = frame;
  const middle = (plot.top + plot.bottom) / 2;
  const ground = drawGround(
    plot,
    ticks.map(({y, value, isTop}) => ({y, label: view.axis(value, isTop)})),
    frame.isBroken,
  );
  const label = isNarrow || !view.band ? null : placeBandLabel(frame, view.band);
  const last = targets.at(-1);
  const lines = targets.map(({x1, x2, y}) => `M${x1} ${y}H${x2}`);
  return {
    height,
    paths: [
      ...ground.paths,
      ...bands.flatMap(({x, width: wide, top, bottom}) => drawBand(x, x + wide, top, bottom)),
      ...frame.breaks.map((x) => drawBreak(x, plot)),
      ...lines.map((path) => ['halo', path] as [string, string]),
      ...lines.map((path) => ['target', path] as [string, string]),
      ['us join', frame.join],
      ...marks.flatMap(({x, whisker}): Scene['paths'] =>
        whisker
          ? [['us', `M${x} ${whisker[0]}V${whisker[1]}M${x - 8} ${whisker[0]}h16M${x - 8} ${whisker[1]}h16`]]
          : [],
      ),
    ],
    dots: marks.flatMap(({x, y, isHollow}) => (y === null ? [] : [[isHollow ? 'then' : 'now', x, y, 7]])),
    texts: [
      ...ground.texts,
      ...(label ? toTexts('', label.x, label.y, label.anchor, [view.band]) : []),
      ...(last && !isNarrow ? toTexts('', plot.right, last.y - 7, 'end', [view.targetLabel]) : []),
      ...marks.flatMap((mark, index) => {
        const words = view.words[index];
        return words ? drawWords(mark, words, frame, {isLast: index === marks.length - 1, middle}) : [];
      }),
    ],
    stops: marks.map(({x, y}) => ({x, y: y ?? middle})),
  };
}

function drawWords(
  {x, y, whisker}: YearlyMark,
  {period, figure, likely, missing, notShown}: PointWords,
  {plot, isNarrow, width}: YearlyFrame,
  {isLast, middle}: {isLast: boolean; middle: number},
): Scene['texts'] {
  const texts = toTexts('ax strong', x, plot.bottom + 22, 'middle', [period]);
  // A missing year keeps its place and says why: words, never a 0 and never a dash.
  if (y === null || figure === null) {
    return [
      ...texts,
      ...toTexts('strong', x, middle, 'middle', [notShown]),
      ...toTexts('', x, middle + 18, 'middle', wrap(missing, 14)),
    ];
  }
  const size = isLast ? 'big' : '';
  if (!isNarrow && !isLast) return [...texts, ...toTexts('', x - 14, y + 5, 'end', [figure])];
  if (!isNarrow) {
    return [
      ...texts,
      ...toTexts(size, x + 16, likely ? y + 2 : y + 7, 'start', [figure]),
      ...toTexts('', x + 16, y + 21, 'start', [likely]),
    ];
  }
  const [bottom, top] = whisker ?? [y + 8, y - 8];
  return [
    ...texts,
    ...toTexts(size, x, top - 8, 'middle', [figure]),
    // It stays inside the drawing.
    ...(isLast && likely
      ? toTexts('', Math.min(x, width - textWidth(likely) / 2), bottom + 18, 'middle', [likely])
      : []),
  ];
}
