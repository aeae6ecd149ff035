import type {Measure, Observation, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain/format';
import {missingReason} from '../trend-chart/missing.words.ts';
import {say} from '../words/words.ts';
import type {ColumnName, TableWords} from './data-table.words.ts';

/** A column: what it says of a period, and by what the period is put in order; null stands last in any order. */
export interface TableColumn {
  name: ColumnName;
  title: string;
  text: (one: Observation) => string;
  key: (one: Observation) => number | string | null;
}

/** All columns that hold something for one of the periods; period and result always stand. */
export function toColumns(series: Series, measure: Measure, words: TableWords): TableColumn[] {
  const {observations} = series;
  const all = [...toFigures(series, measure, words), ...toRemarks(series, measure, words)];
  return all.filter(({name, text}) => name === 'period' || name === 'result' || observations.some(text));
}

function toFigures({targets}: Series, {unit, decimals}: Measure, words: TableWords): TableColumn[] {
  const {language, columns} = words;
  const exact = (value: number) => formatFigure(value, unit, language, decimals);
  const number = (count: number) => formatNumber(count, language);
  const name = words.units[unit];
  const targetOf = ({period}: Observation) => targets.findLast(({from}) => from <= period.end)?.value ?? null;
  return [
    {
      name: 'period',
      title: columns.period,
      text: ({period}) =>
        isDays(period) ? formatPeriod(period, language) : words.range({low: period.start, high: period.end}),
      key: ({period}) => period.end,
    },
    {
      name: 'result',
      title: name === undefined ? columns.result : words.withUnit({title: columns.result, unit: name}),
      text: (one) => (one.value === null ? `${words.notShown} ${missingReason(one, words)}` : exact(one.value)),
      key: ({value}) => value,
    },
    {
      name: 'counted',
      title: columns.counted,
      text: ({numerator, denominator, base}) => {
        const whole = denominator ?? base;
        if (whole === null) return '';
        // Of an average the upper number is no part of the lower one.
        if (numerator === null || (unit !== 'percent' && unit !== 'per-1000-homes')) return number(whole);
        const part = number(numerator);
        return unit === 'percent' ? words.of({part, whole: number(whole)}) : words.among({part, homes: number(whole)});
      },
      key: ({denominator, base}) => denominator ?? base,
    },
    {
      name: 'target',
      title: columns.target,
      text: (one) => {
        const target = targetOf(one);
        return target === null ? '' : exact(target);
      },
      key: targetOf,
    },
  ];
}

function toRemarks({breaks}: Series, {unit, decimals}: Measure, words: TableWords): TableColumn[] {
  const {language, columns} = words;
  const exact = (value: number) => formatFigure(value, unit, language, decimals);
  const number = (count: number) => formatNumber(count, language);
  const noteOf = ({period, status, note}: Observation) => {
    const since = breaks.filter(({date}) => date >= period.start && date <= period.end);
    const remarks = [
      status === 'provisional' || status === 'revised' ? words[status] : '',
      note ? say(note, language).text : '',
      ...since.map(({reason}) => words.newWay({reason: say(reason, language).text})),
    ];
    return remarks.filter(Boolean).join(' ');
  };
  return [
    {
      name: 'checked',
      title: columns.checked,
      text: ({checked}) => (checked ? words.right({part: number(checked.agreed), whole: number(checked.sampled)}) : ''),
      key: ({checked}) => (checked && checked.sampled > 0 ? checked.agreed / checked.sampled : null),
    },
    {
      name: 'likely',
      title: columns.likely,
      text: ({interval}) => (interval ? words.range({low: exact(interval.low), high: exact(interval.high)}) : ''),
      key: ({interval}) => interval?.low ?? null,
    },
    {name: 'note', title: columns.note, text: noteOf, key: (one) => noteOf(one) || null},
  ];
}

/** Whether a period has days of the calendar: the shape of a date alone may say month 13. */
const isDays = ({start, end}: Observation['period']) =>
  !Number.isNaN(Date.parse(`${start}T00:00Z`) + Date.parse(`${end}T00:00Z`));
