import type {MeasureDocument, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import {missingReason} from './missing.words.ts';
import type {NumbersWords} from './numbers.words.ts';
import type {ChartTable, Column} from './part.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** The numbers behind a chart, only the columns that hold something; `more` of them stand at the end. */
export function toTable(
  {observations, targets}: Series,
  {measure}: MeasureDocument,
  words: ChartWords & NumbersWords,
  more: readonly Column[],
): ChartTable {
  const {language} = words;
  const exact = (value: number) => formatFigure(value, measure.unit, language, measure.decimals);
  const number = (count: number) => formatNumber(count, language);
  const years = observations.every(({period}) => period.kind === 'financial-year');
  const optional: Column[] = [
    [
      words.likelyRange,
      ({interval}) => (interval ? words.range({low: exact(interval.low), high: exact(interval.high)}) : ''),
    ],
    [
      words.count,
      ({numerator, denominator, base}) =>
        numerator !== null && denominator !== null
          ? words.of({part: number(numerator), whole: number(denominator)})
          : base === null
            ? ''
            : number(base),
    ],
    [
      words.targetLabel,
      ({period}) => {
        const target = targets.findLast(({from}) => from <= period.end);
        return target ? exact(target.value) : '';
      },
    ],
    ...more,
  ];
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
