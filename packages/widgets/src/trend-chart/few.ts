import type {Observation, Series} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod, headlineDecimals} from '@doorstep/domain/format';
import type {YearlyPoint} from '../charts/yearly.ts';
import {say} from '../words/words.ts';
import {drawFew} from './few.drawing.ts';
import {fewWordsFor} from './few.words.ts';
import {likelyOf} from './likely.ts';
import type {KeyEntry, Part} from './part.ts';

type Bands = ReadonlyMap<string, Series['benchmarks'][number]>;

/** A few years side by side, with the middle half of other landlords behind each. */
export const part: Part = (series, {measure}, words) => {
  const {observations, targets, breaks} = series;
  const own = fewWordsFor(words.language);
  const format = (value: number, decimals: number) => formatFigure(value, measure.unit, words.language, decimals);
  const decimalsOf = (value: number) => (Number.isInteger(value) ? 0 : 1);
  const range = (low: number, high: number, decimals: number) =>
    [format(low, decimals), format(high, decimals)] as [string, string];
  const bands = bandsOf(series);
  const [low, high] = quartiles(bands, observations.at(-1));
  const isAll = [...bands.values()].at(-1)?.group === 'all';
  let band = '';
  if (low !== undefined && high !== undefined) {
    const [from, to] = range(low, high, headlineDecimals(measure));
    band = own.half({
      who: isAll ? own.halfAll : own.halfSimilar,
      range: words.range({low: from.replace('%', ''), high: to}),
    });
  }
  const target = targets.findLast(({from}) => from <= (observations.at(-1)?.period.end ?? ''));
  const targetLabel = target ? `${words.targetLabel} ${format(target.value, decimalsOf(target.value))}` : '';
  const points = observations.map((observation) => toPoint(observation, series, bands));
  const key: KeyEntry[] = [];
  if (points.some(({value, low: least}) => value !== null && least !== null))
    key.push({paths: [['us', 'M13 2v14M8 2h10M8 16h10']], text: own.keyWhisker});
  if (band)
    key.push({
      paths: [
        ['range', 'M0 2h26v14H0Z'],
        ['edge', 'M0 2h26M0 16h26'],
      ],
      text: band,
    });
  if (targetLabel) key.push({paths: [['target', 'M0 9h26']], text: targetLabel});
  for (const {reason} of breaks)
    key.push({paths: [['brk', 'M11 1v16M15 1v16']], text: `${words.keyBreak}. ${say(reason, words.language).text}`});
  return {
    draw: (width) =>
      drawFew(
        {
          points,
          words: observations.map((one) => ({
            period: formatPeriod(one.period, words.language),
            figure: one.value === null ? null : format(one.value, headlineDecimals(measure)),
            likely: likelyOf(one, measure, words),
            missing: one.missing !== null && Object.hasOwn(own.missing, one.missing) ? own.missing[one.missing] : '',
            notShown: words.notShown.replace('.', ''),
          })),
          isShare: measure.unit === 'percent',
          axis: (value, isTop) => (isTop ? format(value, decimalsOf(value)) : formatNumber(value, words.language, 2)),
          band,
          targetLabel,
        },
        width,
      ),
    key,
    columns: [
      [
        isAll ? own.peersAll : own.peers,
        (observation) => {
          const [from, to] = quartiles(bands, observation);
          if (from === undefined || to === undefined) return '';
          const [low, high] = range(from, to, measure.decimals);
          return words.range({low, high});
        },
      ],
    ],
    facts: [],
  };
};

/** The closest group of peers of each period, by the period's last day. */
function bandsOf({benchmarks}: Series): Bands {
  const bands = new Map<string, Series['benchmarks'][number]>();
  for (const group of ['all', 'similar']) {
    for (const one of benchmarks) if (one.group === group && one.lowerQuartile !== null) bands.set(one.period.end, one);
  }
  return bands;
}

/** The middle half of the peers in a period; empty where it is not known. */
function quartiles(bands: Bands, observation: Observation | undefined): [number, number] | [] {
  const peers = bands.get(observation?.period.end ?? '');
  return peers?.lowerQuartile == null || peers.upperQuartile === null ? [] : [peers.lowerQuartile, peers.upperQuartile];
}

function toPoint(observation: Observation, {targets, breaks}: Series, bands: Bands): YearlyPoint {
  const {period, value, interval, status} = observation;
  const [low, high] = quartiles(bands, observation);
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    band: low === undefined || high === undefined ? null : [low, high],
    target: targets.findLast(({from}) => from <= period.end)?.value ?? null,
    isBreak: breaks.some(({date}) => date >= period.start && date <= period.end),
    isFinal: status !== 'provisional',
  };
}
