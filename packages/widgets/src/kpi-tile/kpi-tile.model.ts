import type {Language, OverviewItem} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain';
import {computeStrip, type StripFrame} from '../charts/strip.ts';
import {computeSparkline, type SparklineFrame} from '../charts/sparkline.ts';
import type {Words} from '../words/en.ts';
import {caveatLine, missingReason, movementLine, type StatusLine, targetLine} from '../words/status-lines.ts';
import {say, type Said, wordsFor} from '../words/words.ts';

/** Everything a tile shows of one figure, in words and positions. */
export interface TileView {
  name: Said;
  source: {sign: 'told' | 'records'; text: string};
  /** Null when the figure is missing; then `missing` says why. */
  figure: string | null;
  context: Said;
  missing: string | null;
  lines: StatusLine[];
  notes: Said[];
  strip: (StripFrame & {startLabel: string; endLabel: string; caption: string}) | null;
  sparkline: (SparklineFrame & {startLabel: string; endLabel: string}) | null;
}

const SOURCE_WORDS = {perception: 'told', transaction: 'told', inspection: 'inspection', records: 'records'} as const;

/** The view of a tile. A compact one has no drawing, at most two lines, and never drops the base or a caveat. */
export function toTile(item: OverviewItem, language: Language, compact: boolean): TileView {
  const words = wordsFor(language);
  const {latest, movement, target, unit} = item;
  const source = Object.hasOwn(SOURCE_WORDS, item.basis) ? SOURCE_WORDS[item.basis] : 'records';
  const isMissing = latest.value === null;
  const caveat = caveatLine(latest, words, language);
  const aim = latest.value !== null && target ? targetLine(latest.value, target, item, words) : null;
  const lines = [isMissing ? null : movementLine(movement, words, language), compact && caveat ? caveat : aim, caveat];
  const shown = [...new Set(lines.filter((line) => line !== null))];
  return {
    name: say(item.name, language),
    source: {sign: source === 'told' ? 'told' : 'records', text: words[source]},
    figure: latest.value === null ? null : formatFigure(latest.value, unit, words.language, headlineDecimals(item)),
    context: compact
      ? {text: formatPeriod(latest.period, words.language), lang: words.language}
      : say(item.context, language),
    missing: isMissing ? missingReason(latest, words) : null,
    lines: compact ? shown.slice(0, 2) : shown,
    notes: toNotes(item, words, language, compact),
    strip: compact ? null : toStrip(item, words),
    sparkline: compact ? null : toSparkline(item, words),
  };
}

function toNotes(item: OverviewItem, words: Words, language: Language, compact: boolean): Said[] {
  const {latest, benchmark} = item;
  const base = toBase(item, words, compact);
  const notes: Said[] = base ? [{text: base, lang: words.language}] : [];
  if (compact) return notes;
  if (latest.value !== null && benchmark) notes.push(say(benchmark.sentence, language));
  // A caveat line already gives the note of a figure that is not final or was revised.
  if (latest.note && latest.status === 'final') notes.push(say(latest.note, language));
  return notes;
}

/** What the figure rests on: "608 answered. Likely 69% to 76%." or "1,756 of 1,964 counted." */
function toBase({latest, unit, decimals, basis}: OverviewItem, words: Words, compact: boolean): string {
  const {value, base, interval, numerator, denominator} = latest;
  if (value === null) return '';
  const number = (count: number) => formatNumber(count, words.language);
  if (basis !== 'perception' && basis !== 'transaction') {
    if (numerator !== null && denominator !== null) return words.counted(number(numerator), number(denominator));
    return base === null ? '' : words.countedBase(number(base));
  }
  const range = interval
    ? [interval.low, interval.high].map((end) =>
        formatFigure(end, unit, words.language, headlineDecimals({unit, decimals})),
      )
    : null;
  const likely = range && (compact ? words.likely : words.trueFigure)(range[0] ?? '', range[1] ?? '');
  return [base === null ? null : words.answered(number(base)), likely].filter(Boolean).join(' ');
}

/** A strip for a figure that has fewer than three points: too few for a line. */
function toStrip(item: OverviewItem, words: Words): TileView['strip'] {
  const {latest, previous, benchmark, target, unit, movement} = item;
  const isLine = item.sparkline.filter(({value}) => value !== null).length >= 3;
  if (latest.value === null || isLine) return null;
  const frame = computeStrip({
    value: latest.value,
    low: latest.interval?.low ?? null,
    high: latest.interval?.high ?? null,
    // Where the two years cannot be compared they do not share a scale either.
    previous: movement.verdict === 'cannot-compare' ? null : (previous?.value ?? null),
    lowerQuartile: benchmark?.lowerQuartile ?? null,
    upperQuartile: benchmark?.upperQuartile ?? null,
    target: target?.value ?? null,
    isShare: unit === 'percent',
  });
  const label = (value: number) => formatFigure(value, unit, words.language, Number.isInteger(value) ? 0 : 1);
  return {
    ...frame,
    startLabel: label(frame.start),
    endLabel: label(frame.end),
    caption: frame.band ? (benchmark?.group === 'all' ? words.shadedAll : words.shadedSimilar) : '',
  };
}

function toSparkline({sparkline, unit}: OverviewItem, words: Words): TileView['sparkline'] {
  const frame = computeSparkline(
    sparkline.map(({value}) => value),
    unit === 'percent',
  );
  const [first, last] = [sparkline[0], sparkline.at(-1)];
  if (!frame || !first || !last) return null;
  const label = (period: typeof first.period) => formatPeriod(period, words.language);
  return {...frame, startLabel: label(first.period), endLabel: label(last.period)};
}
