import {
  type Benchmark,
  type Comparison,
  type Language,
  type Measure,
  type MeasureDocument,
  type Observation,
  type Series,
  toComparisonId,
} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {KeyMark, PictureMore, PictureTable, PictureView} from '../picture/picture-view.ts';
import {type PictureWords, pictureWordsFor, sayLikely, sayMissing} from '../picture/picture.words.ts';
import {findSeries} from '../trend-chart/find-series.ts';
import {caveatLine, type StatusLine} from '../words/status-lines.ts';
import {say, type Said} from '../words/words.ts';
import {drawComparison, type StripDrawing} from './comparison.drawing.ts';
import {type ComparisonWords, comparisonWordsFor} from './comparison.words.ts';
import type {DrawOther} from './other-picture.ts';
import {findPeersOf, type PeerColumn, type PeersView, toFigure, toPeerSentences, toPeersTable} from './peers.model.ts';
import {peersWordsFor} from './peers.words.ts';

interface Context {
  measure: Measure;
  peers: Benchmark;
  own: ComparisonWords;
  words: PictureWords;
  observation: Observation | undefined;
  /** One by one; null where they are not known. */
  others: PeersView | null;
}

/** All comparisons of a series, the newest period first; within one the closest group stands first, as in the document. */
function benchmarksOf({benchmarks}: Series): Benchmark[] {
  return benchmarks.toSorted((a, b) => (a.period.end < b.period.end ? 1 : a.period.end > b.period.end ? -1 : 0));
}

/** The closest group of the newest period that has enough landlords; the closest without figures where none has. */
function findPeers(series: Series): Benchmark | undefined {
  const all = benchmarksOf(series);
  const newest = all.filter(({period}) => period.end === all[0]?.period.end);
  return newest.find(({median}) => median !== null) ?? newest[0];
}

const observationOf = ({observations}: Series, {period}: Benchmark) =>
  observations.find((one) => one.period.end === period.end && one.period.start === period.start);

/** Whether a landlord cannot be shown among others in the newest period. */
export function hasNoComparison(document: MeasureDocument, scope: string | undefined): boolean {
  const series = findSeries(document, scope);
  const peers = series && findPeers(series);
  return !peers || peers.median === null;
}

/** The comparison of all landlords that the picture of a series can show; undefined where there is nothing to compare. */
export function comparisonIdOf(document: MeasureDocument, scope: string | undefined): string | undefined {
  const series = findSeries(document, scope);
  const peers = series && findPeers(series);
  return peers && peers.median !== null
    ? toComparisonId(document.measure.id, series.scope.id, peers.period)
    : undefined;
}

/** A landlord among others, and what another picture of them is made from. */
export interface ComparisonView extends PictureView {
  others: PeersView | null;
}

/**
 * A landlord among the closest group of peers, one by one where `comparison` holds them; null where it does not publish
 * that scope.
 */
export function toComparison(
  document: MeasureDocument,
  scope: string | undefined,
  language: Language,
  comparison?: Comparison,
): ComparisonView | null {
  const series = findSeries(document, scope);
  if (!series) return null;
  const {measure, landlord} = document;
  const words = pictureWordsFor(language);
  const own = comparisonWordsFor(language);
  const peers = findPeers(series);
  const others = (peers && findPeersOf(comparison, document, peers)) ?? null;
  const context = peers && {measure, peers, own, words, observation: observationOf(series, peers), others};
  const drawing = context && peers.median !== null ? toDrawing(context) : null;
  const observation = context?.observation;
  const caveat = observation && caveatLine(observation, words, language);
  return {
    name: say(measure.name, language),
    sentence: peers ? say(peers.sentence, language) : noPeers(document, words),
    draw: drawing && ((width) => drawComparison(drawing, width)),
    sentences: context && drawing ? toSentences(drawing, context) : [],
    lines: context && drawing?.value === null ? [whyMissing(context)] : caveat ? [caveat] : [],
    key: context && drawing ? toKey(drawing, context) : [],
    notes: context ? [{text: sayGroup(context), lang: words.language}] : [],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: toTable(series, measure, words, own),
    fileName: `${landlord.id}-${measure.id}-compared.csv`,
    more: others ? tellMore(others, document, words) : [],
    others,
  };
}

/** Why nobody is there to compare with. */
function noPeers({landlord}: MeasureDocument, {language}: PictureWords): Said {
  const own = peersWordsFor(language);
  return {text: landlord.illustrative ? own.madeUp : own.none, lang: language};
}

/** The same landlords in another picture; its sentence, its marks and its column of the table take the place of the first ones. */
export function toOther(
  view: ComparisonView,
  document: MeasureDocument,
  words: PictureWords,
  draw: DrawOther,
): PictureView {
  const {others} = view;
  if (!others) return view;
  const {measure} = document;
  const told = {
    figure: toFigure(measure, words),
    us: peersWordsFor(words.language).us,
    beyond: toBeyond(words),
    sentences: toPeerSentences(others, measure, words),
  };
  const {column, ...picture} = draw(others, measure, words, told);
  return {...view, ...picture, more: tellMore(others, document, words, [column])};
}

/** The landlords one by one as a table, with what another picture says of them. */
function tellMore(
  others: PeersView,
  {landlord, measure}: Pick<MeasureDocument, 'landlord' | 'measure'>,
  words: PictureWords,
  more: readonly PeerColumn[] = [],
): PictureMore[] {
  const table = toPeersTable(others, measure, words, more);
  return [{title: peersWordsFor(words.language).title, table, fileName: `${landlord.id}-${measure.id}-landlords.csv`}];
}

const figure = (value: number, measure: Measure, words: PictureWords, decimals = headlineDecimals(measure)) =>
  formatFigure(value, measure.unit, words.language, decimals);

/** "73%, likely 69 to 76%", or why there is no figure. */
function ownFigure({observation, measure, words}: Context): string {
  const value = observation?.value ?? null;
  if (value === null) return sayMissing(observation?.missing ?? null, words);
  const likely = sayLikely(observation?.interval ?? null, words, (one) => figure(one, measure, words));
  return [figure(value, measure, words), likely].filter(Boolean).join(', ');
}

/** Whom the landlord is compared with. */
function sayGroup({peers, own, words, observation}: Context): string {
  const {language} = words;
  const name = say(peers.name, language).text;
  const group = own.group({
    landlords: formatNumber(peers.landlords, language),
    name,
    period: formatPeriod(peers.period, language),
  });
  return observation?.value == null ? group : `${group} ${own.amongThem}`;
}

function whyMissing({observation, words}: Context): StatusLine {
  const text = sayMissing(observation?.missing ?? null, words);
  return {sign: null, strong: words.notShown, rest: text.slice(words.notShown.length + 1), lang: words.language};
}

function toDrawing(context: Context): StripDrawing {
  const {observation, measure, peers, own, words} = context;
  const value = observation?.value ?? null;
  const {lowerQuartile, upperQuartile, median} = peers;
  return {
    value,
    interval: observation?.interval ?? null,
    label: value === null ? words.notShown : own.usIs({figure: figure(value, measure, words)}),
    half: lowerQuartile === null || upperQuartile === null ? null : [lowerQuartile, upperQuartile],
    median,
    peers: (context.others?.dots ?? []).map((one) => ({
      value: one.value,
      isHollow: one.relation === null || one.relation === 'same',
    })),
    counts: value === null || othersOf(peers) === 0 ? [] : toCounts(peers, own, words),
    count: peers.landlords,
    beyond: toBeyond(words),
    isShare: measure.unit === 'percent',
    tick: (at) => formatFigure(at, measure.unit, words.language, Number.isInteger(at) ? 0 : 1),
  };
}

/** "2 are lower still": those too far off to be drawn at their place. */
const toBeyond =
  ({language}: PictureWords) =>
  (count: number, side: 'low' | 'high') =>
    peersWordsFor(language).beyond[side]({count: formatNumber(count, language)});

const othersOf = ({lower, same, higher}: Benchmark) => lower + same + higher;

function toCounts({lower, same, higher}: Benchmark, own: ComparisonWords, {language}: PictureWords): string[] {
  const count = (value: number) => formatNumber(value, language);
  return [
    own.toTheLeft({text: own.lower({count: count(lower)})}),
    own.same({count: count(same)}),
    own.toTheRight({text: own.higher({count: count(higher)})}),
  ];
}

/** In the order of the stops: the landlord, the middle half, the median, then who is lower, the same and higher. */
function toSentences({half, median, counts}: StripDrawing, context: Context): string[] {
  const {measure, peers, own, words} = context;
  const {lower, same, higher} = peers;
  const count = (value: number) => formatNumber(value, words.language);
  const others = count(othersOf(peers));
  const sides = [own.lower({count: count(lower)}), own.same({count: count(same)}), own.higher({count: count(higher)})];
  return [
    `${own.us}, ${formatPeriod(peers.period, words.language)}: ${ownFigure(context)}`.replace(/\.?$/, '.'),
    ...(half ? [`${sayHalf(half, context)}.`] : []),
    ...(median === null ? [] : [`${own.middle({figure: figure(median, measure, words)})}.`]),
    ...(counts.length > 0 ? sides.map((text) => own.ofOthers({text, others})) : []),
    ...(context.others ? toPeerSentences(context.others, measure, words) : []),
  ];
}

const sayHalf = ([low, high]: [number, number], {measure, own, words}: Context) =>
  own.half({low: figure(low, measure, words).replace('%', ''), high: figure(high, measure, words)});

function toKey({value, interval, half, median, peers}: StripDrawing, context: Context): KeyMark[] {
  const {measure, own, words} = context;
  const key: KeyMark[] = [];
  if (value !== null) key.push({dots: [['now', 13, 9, 8]], text: own.us});
  if (value !== null && interval) key.push({paths: [['us', 'M3 9h20M3 4v10M23 4v10']], text: words.whisker});
  if (half)
    key.push({
      paths: [
        ['range', 'M2 1h22v16H2Z'],
        ['edge', 'M2 1v16M24 1v16'],
      ],
      text: sayHalf(half, context),
    });
  if (median !== null)
    key.push({paths: [['med', 'M13 0v18']], text: own.middle({figure: figure(median, measure, words)})});
  const {keySame, keyOther} = peersWordsFor(words.language);
  if (peers.some(({isHollow}) => isHollow)) key.push({dots: [['peer', 13, 9, 6]], text: keySame});
  if (peers.some(({isHollow}) => !isHollow)) key.push({dots: [['peer far', 13, 9, 6]], text: keyOther});
  return key;
}

/** Every group of every period, the newest first. No ranks: they hide that most are about the same. */
function toTable(series: Series, measure: Measure, words: PictureWords, own: ComparisonWords): PictureTable {
  const {language} = words;
  const exact = (value: number | null) => (value === null ? '' : figure(value, measure, words, measure.decimals));
  return {
    head: [
      own.whom,
      own.year,
      own.own,
      own.landlords,
      own.quarter,
      own.median,
      own.threeQuarters,
      own.reallyLower,
      own.about,
      own.reallyHigher,
      own.inWords,
    ],
    rows: benchmarksOf(series).map((peers) => {
      const observation = observationOf(series, peers);
      const isCounted = observation?.value != null && othersOf(peers) > 0;
      return [
        say(peers.name, language).text,
        formatPeriod(peers.period, language),
        observation?.value == null ? sayMissing(observation?.missing ?? null, words) : exact(observation.value),
        formatNumber(peers.landlords, language),
        exact(peers.lowerQuartile),
        exact(peers.median),
        exact(peers.upperQuartile),
        ...[peers.lower, peers.same, peers.higher].map((count) => (isCounted ? formatNumber(count, language) : '')),
        say(peers.sentence, language).text,
      ];
    }),
  };
}
