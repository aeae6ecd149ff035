import type {
  Benchmark,
  Language,
  Measure,
  MeasureDocument,
  Overview,
  Programme,
  Scorecard,
  Series,
  SurveyFunnel,
  Text,
  ValueFigure,
  ValueForMoney,
  ValuePoint,
  Witnesses,
} from '@doorstep/contract';
import {formatFigure, formatNumber, headlineDecimals} from '@doorstep/domain/format';
import {findSeries} from '@doorstep/widgets/trend-chart/find-series';
import {say} from '@doorstep/widgets/words/words';

// What a document makes a widget say, draw and tabulate, worked out from the document alone and not from the widget's model.

/** What a widget must show of a document. */
export interface Expected {
  /** What its words hold: its sentence, and every figure as its table writes it. */
  words: string[];
  /** The name of each drawing, which is the sentence of the figure; null where nothing can be drawn, undefined for neither. */
  name?: string | null;
  /** What stands in each drawing. */
  texts?: string[];
  /** How many marks of these classes each drawing has. */
  marks?: Readonly<Record<string, number>>;
  /** Names of lines within a table, which say what is drawn. */
  lines?: string[];
}

type Expect<Document> = (document: Document, language: Language) => Expected;

const isKnown = (value: number | null | undefined): value is number => value !== null && value !== undefined;
const count = (value: number) => formatNumber(value, 'en');
const percent = (value: number, decimals: number) => formatFigure(value, 'percent', 'en', decimals);
const told = (text: Text, language: Language) => say(text, language).text;

/** Every figure of the series that is shown, as a table writes it. */
export const expectTable: Expect<MeasureDocument> = (document, language) => {
  const series = findSeries(document, undefined, undefined);
  const {unit, decimals} = document.measure;
  const values = series?.observations.flatMap(({value}) => value ?? []) ?? [];
  return {
    words: [
      ...(values.length > 0 && series ? [told(series.sentence, language)] : []),
      ...values.map((value) => formatFigure(value, unit, 'en', decimals)),
    ],
  };
};

/** The same as the table, with the newest figure as a drawing writes it. */
export const expectChart: Expect<MeasureDocument> = (document, language) => {
  const series = findSeries(document, undefined, undefined);
  const last = series?.observations.flatMap(({value}) => value ?? []).at(-1);
  return {
    ...expectTable(document, language),
    name: series && last !== undefined ? told(series.sentence, language) : null,
    texts:
      last === undefined ? [] : [formatFigure(last, document.measure.unit, 'en', headlineDecimals(document.measure))],
  };
};

export const expectTile: Expect<Overview> = ({items: [item]}, language) => {
  const value = item?.latest.value;
  if (!item || !isKnown(value)) return {words: []};
  return {
    words: [formatFigure(value, item.unit, 'en', headlineDecimals(item))],
    lines: [told(item.sentence, language)],
  };
};

/** The closest group that has figures, of the newest period. */
function findGroup({benchmarks}: Series): Benchmark | undefined {
  const newest = benchmarks
    .map(({period}) => period.end)
    .sort()
    .at(-1);
  const groups = benchmarks.filter(({period}) => period.end === newest);
  return groups.find(({median}) => median !== null) ?? groups[0];
}

export const expectComparison: Expect<MeasureDocument> = (document, language) => {
  const {measure} = document;
  const series = findSeries(document, undefined);
  const group = series && findGroup(series);
  if (!series || !group) return {words: [], name: null};
  const own = (of: Benchmark) =>
    series.observations.find(({period}) => period.start === of.period.start && period.end === of.period.end);
  const exact = (value: number, {unit, decimals}: Measure = measure) => formatFigure(value, unit, 'en', decimals);
  const {value = null, interval = null} = own(group) ?? {};
  const hasHalf = group.lowerQuartile !== null && group.upperQuartile !== null;
  return {
    words: [
      told(group.sentence, language),
      ...series.benchmarks.flatMap((one) =>
        [own(one)?.value, one.lowerQuartile, one.median, one.upperQuartile]
          .filter(isKnown)
          .map((figure) => exact(figure)),
      ),
    ],
    ...(group.median === null
      ? {name: null}
      : {
          name: told(group.sentence, language),
          texts: value === null ? [] : [formatFigure(value, measure.unit, 'en', headlineDecimals(measure))],
          marks: {
            now: value === null ? 0 : 1,
            us: value !== null && interval ? 1 : 0,
            range: hasHalf ? 1 : 0,
            edge: hasHalf ? 1 : 0,
            med: 1,
          },
        }),
  };
};

const isPoint = ({cost, outcome}: ValuePoint) => cost.value !== null && outcome.value !== null;

export const expectValueMap: Expect<ValueForMoney> = ({pairs: [pair]}, language) => {
  if (!pair) return {words: [], name: null};
  const {cost, outcome, years, parts} = pair;
  const of = (kind: ValuePoint['scope']['kind']) => parts.filter(({scope}) => scope.kind === kind);
  const shown = [of('contractor'), of('area'), years].find((points) => points.length > 0) ?? [];
  const points = shown.filter(isPoint);
  const figure = ({value}: ValueFigure, unit: Measure['unit'], decimals: number) =>
    value === null ? [] : formatFigure(value, unit, 'en', decimals);
  const older = shown === years ? points.filter((point) => point !== years.at(-1)).length : 0;
  return {
    words: [
      told(pair.sentence, language),
      ...[...years, ...parts].flatMap((point) => [
        told(point.sentence, language),
        ...[figure(point.cost, cost.unit, cost.decimals)].flat(),
        ...[figure(point.outcome, outcome.unit, Math.max(outcome.decimals, headlineDecimals(outcome)))].flat(),
      ]),
    ],
    name: points.length > 0 ? told(pair.sentence, language) : null,
    marks: {now: points.length - older, then: older},
  };
};

export const expectWitnesses: Expect<Witnesses> = ({groups}, language) => {
  const shares = (name: 'record' | 'inspector' | 'resident') => groups.flatMap((group) => group[name].share ?? []);
  const all = [shares('record'), shares('inspector'), shares('resident')] as const;
  const [first] = groups;
  return {
    words: [
      ...groups.map(({sentence}) => told(sentence, language)),
      ...all.flat().map((share) => percent(share, 1)),
      ...groups
        .flatMap(({agreements}) => firstOfEach(agreements).flatMap(({share}) => share ?? []))
        .map((share) => percent(share, 1)),
    ],
    name: first && all.flat().length > 0 ? told(first.sentence, language) : null,
    texts: all.flat().map((share) => percent(share, 0)),
    marks: {square: all[0].length, now: all[1].length, diamond: all[2].length},
  };
};

const PAIRS = ['record-inspector', 'record-resident', 'inspector-resident'] as const;
const firstOfEach = (agreements: Witnesses['groups'][number]['agreements']) =>
  PAIRS.flatMap((pair) => agreements.find((one) => one.pair === pair) ?? []);

const STEPS = ['done', 'reachable', 'asked', 'answered'] as const;

export const expectFunnel: Expect<SurveyFunnel> = ({quarters, sentence}, language) => {
  const newest = quarters.find(({status}) => status !== 'provisional') ?? quarters[0];
  if (!newest) return {words: [told(sentence, language)], name: null};
  const {whole, areas, alarm} = newest;
  const steps = STEPS.flatMap((step) => whole[step] ?? []);
  const said = told((alarm.verdict === 'alarm' ? alarm : {sentence}).sentence, language);
  return {
    words: [
      said,
      ...quarters.flatMap((quarter) => STEPS.flatMap((step) => quarter.whole[step] ?? [])).map(count),
      ...quarters.flatMap((quarter) => quarter.whole.responseRate ?? []).map((share) => percent(share, 1)),
      ...areas
        .flatMap(({shareOfDone, shareOfAsked}) => [shareOfDone, shareOfAsked].filter(isKnown))
        .map((share) => percent(share, 1)),
    ],
    ...(steps.length === 0
      ? {name: null}
      : {
          ...(alarm.verdict === 'alarm' ? {} : {name: said}),
          texts: [
            ...steps.map(count),
            ...areas
              .flatMap(({shareOfDone, shareOfAsked}) => [shareOfDone, shareOfAsked].filter(isKnown))
              .map((share) => percent(share, 0)),
          ],
          marks: {
            bar: steps.length,
            square: areas.filter(({shareOfDone}) => shareOfDone !== null).length,
            now: areas.filter(({shareOfAsked}) => shareOfAsked !== null).length,
          },
        }),
  };
};

export const expectProgramme: Expect<Programme> = ({programmes}, language) => {
  const plan = programmes.find(({finished, homes}) => finished < homes) ?? programmes[0];
  if (!plan) return {words: [], name: null};
  const months = plan.months.filter(({end}) => !Number.isNaN(Date.parse(end)));
  const done = months.filter(({finished}) => finished !== null);
  const pounds = [plan.budget, plan.actual, plan.forecast]
    .filter(isKnown)
    .map((sum) => formatFigure(sum, 'pounds', 'en'));
  const said = told(plan.sentence, language);
  return {
    words: [
      said,
      ...pounds,
      ...months.flatMap(({planned, finished, expected}) => [planned, finished ?? expected]).map(count),
    ],
    ...(months.length + pounds.length === 0
      ? {name: null}
      : {
          name: said,
          texts: [...pounds, ...(months.length > 0 ? [`All ${count(plan.homes)} homes`] : [])],
          marks: {dot: done.length, hollow: months.length - done.length},
        }),
  };
};

export const expectScorecard: Expect<Scorecard> = ({perspectives}) => {
  const rows = perspectives.flatMap((one) => one.rows);
  return {
    words: rows.flatMap(({latest, unit, decimals}) =>
      latest && latest.value !== null ? formatFigure(latest.value, unit, 'en', decimals) : [],
    ),
    lines: rows.flatMap(({sparkline, unit, decimals}) => {
      const known = sparkline.flatMap(({value}) => value ?? []);
      // Two figures show no course.
      return known.length < 3
        ? []
        : [known[0], known.at(-1)].map((value) => formatFigure(value ?? 0, unit, 'en', decimals));
    }),
  };
};
