import type {Language, ValueFigure, ValueForMoney, ValuePair, ValuePoint} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {KeyMark, PictureChoice, PictureTable, PictureView} from '../picture/picture-view.ts';
import {type PictureWords, pictureWordsFor, sayMissing} from '../picture/picture.words.ts';
import {say} from '../words/words.ts';
import {drawMap, type MapDrawing} from './value-map.drawing.ts';
import {POINT_GROUPS, type PointGroup, type ValueWords, valueWordsFor} from './value-map.words.ts';

interface Context {
  pair: ValuePair;
  group: PointGroup;
  words: PictureWords;
  own: ValueWords;
  language: Language;
}

/** What is shown of one pair. */
export interface ValueView extends PictureView {
  pairs: PictureChoice[];
  groups: PictureChoice[];
}

type Known = ValuePoint & {cost: {value: number}; outcome: {value: number}};

const isKnown = (point: ValuePoint): point is Known => point.cost.value !== null && point.outcome.value !== null;

function pointsOf({years, parts}: ValuePair, group: PointGroup): ValuePoint[] {
  if (group === 'years') return years;
  return parts.filter(({scope}) => scope.kind === (group === 'areas' ? 'area' : 'contractor'));
}

/** A pair by its id, the first without one; undefined where the landlord does not publish it. */
function findPair({pairs}: ValueForMoney, id: string | undefined): ValuePair | undefined {
  return id === undefined ? pairs[0] : pairs.find((pair) => pair.id === id);
}

/** Whether a pair has no point of which both the cost and what came of it are known. */
export function hasNoValue(document: ValueForMoney, id: string | undefined): boolean {
  const pair = findPair(document, id);
  return !pair || ![...pair.years, ...pair.parts].some(isKnown);
}

/** One pair of a cost and an outcome, by contractor, area or year; null where the landlord does not publish that pair. */
export function toValueMap(
  document: ValueForMoney,
  id: string | undefined,
  shown: string | undefined,
  language: Language,
): ValueView | null {
  const words = pictureWordsFor(language);
  const own = valueWordsFor(language);
  const {landlord, method, pairs} = document;
  const pair = findPair(document, id);
  if (!pair) return pairs.length > 0 ? null : toNothing(document, language);
  const groups = POINT_GROUPS.filter((one) => pointsOf(pair, one).length > 0);
  const group = groups.find((one) => one === shown) ?? groups[0] ?? 'years';
  const context = {pair, group, words, own, language};
  const points = pointsOf(pair, group)
    .filter(isKnown)
    .sort((a, b) => a.cost.value - b.cost.value);
  const drawing = points.length > 0 ? toDrawing(points, context) : null;
  const named = (one: PictureChoice['value'], text: string, isChosen: boolean): PictureChoice => ({
    value: one,
    name: {text, lang: words.language},
    isChosen,
  });
  const costName = say(pair.cost.name, language).text;
  return {
    name: {text: own.title({cost: costName}), lang: words.language},
    sentence: say(pair.sentence, language),
    draw: drawing && ((width) => drawMap(drawing, width)),
    sentences: points.map((point) => `${nameOf(point, context, true)}: ${say(point.sentence, language).text}`),
    // A point that cannot be drawn is not left out without a word.
    lines: pointsOf(pair, group)
      .filter((point) => !isKnown(point))
      .map((point) => ({
        sign: null,
        strong: `${nameOf(point, context, true)}:`,
        rest: sayMissing(point.cost.value === null ? point.cost.missing : point.outcome.missing, words),
        lang: words.language,
      })),
    key: drawing ? toKey(drawing, context) : [],
    notes: [say(method, language)],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: toTable(context),
    fileName: `${landlord.id}-value-${pair.id}.csv`,
    pairs: pairs.map((one) =>
      named(
        one.id,
        own.pairName({cost: say(one.cost.name, language).text, outcome: say(one.outcome.name, language).text}),
        one === pair,
      ),
    ),
    groups: groups.map((one) => named(one, own.groups[one], one === group)),
  };
}

function toNothing({landlord, method}: ValueForMoney, language: Language): ValueView {
  const {language: lang} = pictureWordsFor(language);
  const own = valueWordsFor(language);
  return {
    name: {text: own.heading, lang},
    sentence: {text: own.nothing, lang},
    draw: null,
    sentences: [],
    lines: [],
    key: [],
    notes: [say(method, language)],
    illustrative: landlord.illustrative && say(landlord.illustrative, language),
    table: {head: [], rows: []},
    fileName: `${landlord.id}-value.csv`,
    pairs: [],
    groups: [],
  };
}

/** "Tidewater" or "2024/25"; in full "Tidewater, 2024/25". */
function nameOf({scope, period}: ValuePoint, {own, words, language}: Context, isFull: boolean): string {
  const when = formatPeriod(period, words.language);
  const name = say(scope.name, language).text;
  if (isFull) return own.named({name, period: when});
  return scope.kind === 'landlord' ? when : name;
}

/** What the points are held against: parts against the landlord of that year, the newest year against the one before. */
function referenceOf({pair: {years, parts}, group}: Context): ValuePoint | undefined {
  if (group === 'years') return years.at(-2);
  return years.find(({period}) => period.start === parts[0]?.period.start && period.end === parts[0].period.end);
}

function toDrawing(points: readonly Known[], context: Context): MapDrawing {
  const {pair, group, words, own, language} = context;
  const {cost, outcome} = pair;
  const against = referenceOf(context);
  const isTurned = outcome.polarity === 'lower';
  const ways = outcome.polarity === 'neutral' ? (['neither'] as const) : (['better', 'worse'] as const);
  const [top, bottom = null] = ways;
  const {less, more} = own.corners;
  const outcomeName = say(outcome.name, language).text;
  const newest = pair.years.at(-1);
  const whole = (value: number) => (Number.isInteger(value) ? 0 : 1);
  return {
    points: points.map((point) => ({
      name: nameOf(point, context, false),
      cost: point.cost.value,
      outcome: point.outcome.value,
      costRange: point.cost.interval,
      outcomeRange: point.outcome.interval,
      isHollow: group === 'years' && point !== newest,
    })),
    reference: {cost: against?.cost.value ?? null, outcome: against?.outcome.value ?? null},
    corners: [less[top], more[top], ...(bottom ? [more[bottom], less[bottom]] : [])].map((corner) =>
      corner.split('\n'),
    ),
    costTitle: own.across({name: say(cost.name, language).text}),
    outcomeTitle: own.up({name: isTurned ? own.lowerIsBetter({name: outcomeName}) : outcomeName}),
    isShare: outcome.unit === 'percent',
    isTurned,
    costLabel: (value) => formatFigure(value, cost.unit, words.language, whole(value)),
    outcomeLabel: (value, isTop) =>
      isTop ? formatFigure(value, outcome.unit, words.language, whole(value)) : formatNumber(value, words.language, 1),
  };
}

function toKey({points, reference}: MapDrawing, context: Context): KeyMark[] {
  const {own, group, words} = context;
  const against = referenceOf(context);
  const key: KeyMark[] = [];
  if (points.some(({isHollow}) => !isHollow))
    key.push({dots: [['now', 13, 9, 7]], text: group === 'years' ? own.newest : own.pointNames[group]});
  if (points.some(({isHollow}) => isHollow)) key.push({dots: [['then', 13, 9, 6]], text: own.pointNames[group]});
  if (points.some(({costRange, outcomeRange}) => costRange ?? outcomeRange))
    key.push({paths: [['thin', 'M13 1v16M8 1h10M8 17h10']], text: words.whisker});
  if (against && (reference.cost !== null || reference.outcome !== null))
    key.push({paths: [['med', 'M13 0v18M2 9h22']], text: own.line({name: nameOf(against, context, true)})});
  return key;
}

/** Every point of the pair: the newest year first, then its parts. */
function toTable(context: Context): PictureTable {
  const {pair, words, own, language} = context;
  const {cost, outcome, years, parts} = pair;
  const cell = ({value, missing}: ValueFigure, measure: typeof cost) =>
    value === null ? sayMissing(missing, words) : formatFigure(value, measure.unit, words.language, measure.decimals);
  const likely = ({interval}: ValueFigure, {unit, decimals}: typeof cost) =>
    interval
      ? words.likely({
          low: formatFigure(interval.low, unit, words.language, decimals).replace('%', ''),
          high: formatFigure(interval.high, unit, words.language, decimals),
        })
      : '';
  return {
    head: [own.what, say(cost.name, language).text, say(outcome.name, language).text, own.likelyRange, own.inWords],
    rows: [...years.toReversed(), ...parts].map((point) => [
      nameOf(point, context, true),
      cell(point.cost, cost),
      cell(point.outcome, {...outcome, decimals: Math.max(outcome.decimals, headlineDecimals(outcome))}),
      likely(point.outcome, outcome),
      say(point.sentence, language).text,
    ]),
  };
}
