import {AGE_BANDS, type AgeBand, type BacklogPart} from '@doorstep/contract';
import type {Total} from '@doorstep/domain';
import {toScope} from '../own-records/to-scope.ts';
import type {RecordScope} from '../records/index.ts';
import {hideSmall, isSmallCount, type SmallRules} from './hide-small.ts';
import type {BacklogRow} from './read-backlog.ts';
import type {PartNames} from './witnesses.ts';

/** The landlord and its parts as they may be published. */
export interface BacklogParts {
  readonly whole: BacklogPart;
  readonly areas: BacklogPart[];
  readonly priorities: BacklogPart[];
}

interface Counted {
  readonly scope: RecordScope;
  readonly rows: readonly BacklogRow[];
}

const BANDS: readonly (AgeBand | 'all')[] = ['all', ...AGE_BANDS];
const COUNTS = ['open', 'overdue'] as const;
type CountName = (typeof COUNTS)[number];

/**
 * Open repairs in all and by age, area and priority. Small counts stay hidden, and others with them, so that no sum over
 * ages, areas or priorities gives one back; so does the number overdue where all but a few are.
 */
export function toBacklogParts(rows: readonly BacklogRow[], names: PartNames, rules: SmallRules): BacklogParts {
  const whole: Counted = {scope: {kind: 'landlord', value: null}, rows};
  const [areas, priorities] = [split(rows, 'area'), split(rows, 'priority')];
  const hidden = findHidden(whole, [areas, priorities], rules);
  const publish = (part: Counted) => toPart(part, names, hidden);
  return {whole: publish(whole), areas: areas.map(publish), priorities: priorities.map(publish)};
}

function split(rows: readonly BacklogRow[], kind: 'area' | 'priority'): Counted[] {
  const values = [...new Set(rows.map((row) => row[kind]))];
  values.sort((one, other) => (one === null ? 1 : other === null || one < other ? -1 : 1));
  return values.map((value) => ({scope: {kind, value}, rows: rows.filter((row) => row[kind] === value)}));
}

function countOf({rows}: Counted, band: AgeBand | 'all', name: CountName): number {
  return rows
    .filter((row) => (band === 'all' || row.band === band) && (name === 'open' || row.isOverdue))
    .reduce((sum, {jobs}) => sum + jobs, 0);
}

function toCell({scope}: Counted, band: AgeBand | 'all', name: CountName): string {
  return JSON.stringify([scope.kind, scope.value, band, name]);
}

function findHidden(whole: Counted, splits: readonly Counted[][], rules: SmallRules): Set<string> {
  const parts = [whole, ...splits.flat()];
  const hidden = COUNTS.flatMap((name) => {
    const counts = new Map<string, number>();
    const small: string[] = [];
    for (const part of parts) {
      for (const band of BANDS) {
        const count = countOf(part, band, name);
        counts.set(toCell(part, band, name), count);
        const others = countOf(part, band, 'open') - count;
        if (isSmallCount(count, rules) || isSmallCount(others, rules)) small.push(toCell(part, band, name));
      }
    }
    const ages = parts.map((part): Total => ({
      total: toCell(part, 'all', name),
      cells: AGE_BANDS.map((band) => toCell(part, band, name)),
    }));
    const sums = splits
      .filter(({length}) => length > 0)
      .flatMap((some) =>
        BANDS.map((band): Total => ({
          total: toCell(whole, band, name),
          cells: some.map((part) => toCell(part, band, name)),
        })),
      );
    return [...hideSmall(counts, [...ages, ...sums], small)];
  });
  return new Set(hidden);
}

function toPart(part: Counted, names: PartNames, hidden: ReadonlySet<string>): BacklogPart {
  const counts = (band: AgeBand | 'all') => {
    const shown = (name: CountName) => (hidden.has(toCell(part, band, name)) ? null : countOf(part, band, name));
    const [open, overdue] = [shown('open'), shown('overdue')];
    return {open, overdue, missing: open === null || overdue === null ? ('suppressed' as const) : null};
  };
  return {
    scope: toScope(part.scope, names),
    ...counts('all'),
    ages: AGE_BANDS.map((band) => ({band, ...counts(band)})),
  };
}
