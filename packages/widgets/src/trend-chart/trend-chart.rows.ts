import type {MeasureDocument, Observation, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import {say} from '../words/words.ts';
import type {PointNews} from './process.model.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Rows of the table beside the chart, newest first, and of its CSV. */
export interface ChartTable {
  head: string[];
  rows: string[][];
}

/** Peers by the last day of a period. */
export type Bands = ReadonlyMap<string, Series['benchmarks'][number]>;

type Column = [title: string, cell: (observation: Observation, index: number) => string];

/** The numbers behind a chart, only the columns that hold something. `news` is of long series. */
export function toTable(
  series: Series,
  benchmarks: Bands,
  {measure}: MeasureDocument,
  words: ChartWords,
  news: readonly PointNews[] | undefined,
): ChartTable {
  const {observations, targets} = series;
  const {language} = words;
  const exact = (value: number) => formatFigure(value, measure.unit, language, measure.decimals);
  const number = (count: number) => formatNumber(count, language);
  const range = (low: number, high: number) => words.range(exact(low), exact(high));
  const [peers] = [...benchmarks.values()].slice(-1);
  const years = observations.every(({period}) => period.kind === 'financial-year');
  const optional: Column[] = [
    [words.likelyRange, ({interval}) => (interval ? range(interval.low, interval.high) : '')],
    [
      words.count,
      ({numerator, denominator, base}) => {
        if (numerator === null || denominator === null) return base === null || !news ? '' : number(base);
        return words.of(number(numerator), number(denominator));
      },
    ],
    [
      peers?.group === 'all' ? words.peersAll : words.peers,
      ({period}) => {
        const one = benchmarks.get(period.end);
        return one?.lowerQuartile == null || one.upperQuartile === null
          ? ''
          : range(one.lowerQuartile, one.upperQuartile);
      },
    ],
    [
      words.targetLabel,
      ({period}) => {
        const target = targets.findLast(({from}) => from <= period.end);
        return target ? exact(target.value) : '';
      },
    ],
  ];
  if (news) {
    optional.push(
      [words.says, (one, index) => toSaid(one, news[index], words)],
      [words.note, ({note}) => (note ? say(note, language).text : '')],
    );
  }
  const columns: Column[] = [
    [years ? words.year : words.period, ({period}) => formatPeriod(period, language)],
    [words.result, (one) => (one.value === null ? `${words.notShown} ${missingReason(one, words)}` : exact(one.value))],
    ...optional.filter(([, cell]) => observations.some(cell)),
  ];
  return {
    head: columns.map(([title]) => title),
    rows: observations.map((one, index) => columns.map(([, cell]) => cell(one, index))).reverse(),
  };
}

/** Everything that marks of the drawing say about a period. */
function toSaid({status}: Observation, news: PointNews | undefined, words: ChartWords): string {
  const said = [news?.signal && `${news.signal}.`, news?.break, news?.action];
  if (status !== 'final') said.push(words[status]);
  return said.filter(Boolean).join(' ');
}

/** Why there is no figure: typed reason first, then what the source says about it. A reason we do not know is said plainly. */
export function missingReason({missing}: Observation, words: ChartWords): string {
  return missing !== null && Object.hasOwn(words.missing, missing) ? words.missing[missing] : words.missingOther;
}
