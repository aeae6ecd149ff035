import type {Comparison} from '@doorstep/contract';
import {type Correlation, correlation} from '@doorstep/domain';
import type {NationalView} from './national.model.ts';

/** Two measures of the same landlords in the same year. */
export interface Pair {
  readonly across: Comparison;
  readonly up: Comparison;
  readonly points: readonly {readonly name: string; readonly x: number; readonly y: number}[];
  readonly together: Correlation;
}

/** Output against outcome, and for comparison two outcomes that do go together. */
const PAIRS = [
  ['tsm-rp02-non-emergency', 'tsm-tp02'],
  ['tsm-tp02', 'tsm-tp01'],
] as const;

/** The pairs of which both measures are there; none when one is missing, for each is read beside the other. */
export function toPairs(views: readonly NationalView[]): Pair[] {
  const find = (id: string) => views.find(({comparison}) => comparison.measure.id === id)?.comparison;
  const pairs = PAIRS.flatMap(([first, second]) => {
    const [across, up] = [find(first), find(second)];
    return across && up && across.period.start === up.period.start ? [toPair(across, up)] : [];
  });
  return pairs.length === PAIRS.length ? pairs : [];
}

function toPair(across: Comparison, up: Comparison): Pair {
  const figures = new Map(up.landlords.map(({id, value}) => [id, value]));
  const points = across.landlords.flatMap(({id, name, value}) => {
    const other = figures.get(id) ?? null;
    return value === null || other === null ? [] : [{name, x: value, y: other}];
  });
  return {across, up, points, together: correlation(points.map(({x, y}) => [x, y]))};
}

export type PairWord = 'hardly' | 'somewhat' | 'closely' | 'opposite';

/** A correlation in words: below 0.3 little is shared (less than a tenth of the differences), from 0.7 half is. */
export function toPairWord(r: number): PairWord {
  if (r <= -0.3) return 'opposite';
  if (r < 0.3) return 'hardly';
  return r < 0.7 ? 'somewhat' : 'closely';
}
