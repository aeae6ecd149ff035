import type {Language, OverviewItem} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {Drawing} from '../charts/drawing.ts';
import {drawSparkline} from '../charts/sparkline.ts';
import {drawStrip} from '../charts/strip.ts';
import {caveatLine, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {tileWordsFor, type TileWords} from './kpi-tile.words.ts';

/** Everything a tile shows of one figure, in words and positions. */
export interface TileView {
  name: Said;
  source: 'told' | 'records';
  /** Null when the figure is missing. */
  figure: string | null;
  /** Of whom and when; why there is no figure when it is missing. */
  context: Said;
  lines: StatusLine[];
  notes: Said[];
  drawing: Drawing | null;
  /** All of it in sentences that stand alone, for those who do not see the drawing. */
  sentence: Said;
}

const isAsked = ({basis}: OverviewItem) => basis === 'perception' || basis === 'transaction';

/** The view of a tile. A compact one has no drawing, at most two lines, and never drops the base or a caveat. */
export function toTile(item: OverviewItem, language: Language, compact: boolean): TileView {
  const words = tileWordsFor(language);
  const {value, period} = item.latest;
  const sentence = say(item.sentence, language);
  const source = isAsked(item) ? ('told' as const) : ('records' as const);
  const common = {name: say(item.name, language), source, sentence};
  const notes = toNotes(item, words, language, compact);
  if (value === null) {
    return {...common, figure: null, context: sentence, lines: [], notes, drawing: null};
  }
  const caveat = caveatLine(item.latest, words, language);
  const aim = item.target && targetLine(value, item.target, item, words);
  const movement = movementLine(item.movement, language);
  return {
    ...common,
    figure: formatFigure(value, item.unit, words.language, headlineDecimals(item)),
    context: compact ? {text: formatPeriod(period, words.language), lang: words.language} : say(item.context, language),
    lines: (compact ? [movement, caveat ?? aim] : [movement, aim, caveat]).filter((line) => line !== null),
    notes,
    drawing: compact ? null : toDrawing(item, value, words),
  };
}

function toNotes(item: OverviewItem, words: TileWords, language: Language, compact: boolean): Said[] {
  const {value, note, status} = item.latest;
  const notes: Said[] = [];
  if (value !== null) notes.push({text: toBase(item, words, compact), lang: words.language});
  // A caveat line already gives the note of a figure that is not final or was revised.
  if (note && status === 'final' && !compact) notes.push(say(note, language));
  return notes.filter(({text}) => text);
}

/** What the figure rests on: "608 answered. Likely 69% to 76%." A full count says it beside the figure, but for a compact tile. */
function toBase(item: OverviewItem, {language, ...words}: TileWords, compact: boolean): string {
  const {base, interval} = item.latest;
  const figure = (value: number) => formatFigure(value, item.unit, language, headlineDecimals(item));
  const likely =
    interval && (compact ? words.likely : words.trueFigure)({low: figure(interval.low), high: figure(interval.high)});
  if (base === null || !(isAsked(item) || compact || item.unit !== 'percent')) return likely ?? '';
  return `${(isAsked(item) ? words.answered : words.counted)({count: formatNumber(base, language)})} ${likely ?? ''}`.trim();
}

/** A line through three points or more; for fewer a strip, which claims no direction. */
function toDrawing(item: OverviewItem, value: number, words: TileWords): Drawing {
  const {sparkline, latest, benchmark, movement, previous, target} = item;
  const values = sparkline.map((point) => point.value);
  if (values.filter((known) => known !== null).length > 2) {
    const ends = [sparkline[0], sparkline.at(-1)].map((point) =>
      point ? formatPeriod(point.period, words.language) : '',
    );
    return drawSparkline(values, ends);
  }
  const hasBand = benchmark?.lowerQuartile != null && benchmark.upperQuartile !== null;
  return drawStrip(
    {
      value,
      interval: latest.interval,
      // Where the two years cannot be compared they do not share a scale either.
      previous: movement.verdict === 'cannot-compare' ? null : (previous?.value ?? null),
      band: hasBand ? [benchmark.lowerQuartile as number, benchmark.upperQuartile as number] : null,
      target: target?.value ?? null,
      isShare: item.unit === 'percent',
    },
    hasBand ? words.shaded : '',
    (end) => formatFigure(end, item.unit, words.language, Number.isInteger(end) ? 0 : 1),
  );
}
