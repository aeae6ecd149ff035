import type {
  Comparison,
  ComparisonGroup,
  Landlord,
  LandlordDocuments,
  MovementVerdict,
  Peer,
  SiteDocuments,
} from '@doorstep/contract';
import {LANDLORD_TYPES, REGIONS, SIZE_BANDS} from '@doorstep/contract';
import {MIN_PEERS, quantile} from '@doorstep/domain';
import {group} from 'd3-array';

/** Landlords of one kind, size or place; null where they are too few to be summed up. */
export interface Cut {
  readonly value: string;
  readonly landlords: number;
  readonly quartiles: readonly [lower: number, median: number, upper: number] | null;
}

export type CutKey = 'type' | 'size' | 'region';

/** One measure across the country in its latest year. */
export interface NationalView {
  readonly comparison: Comparison;
  /** All landlords together. */
  readonly all: ComparisonGroup & {
    readonly median: number;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
  };
  readonly cuts: readonly (readonly [key: CutKey, rows: readonly Cut[]])[];
  /** Landlords that publish this measure, though not for these homes and this year: their own pages lead here too. */
  readonly absent: readonly Pick<Landlord, 'id' | 'name'>[];
  /** How many landlords have each verdict on the change since the year before; empty without an earlier year. */
  readonly moved: readonly (readonly [verdict: MovementVerdict, landlords: number])[];
}

/** Verdicts that say that a figure really changed. */
export const CHANGED: ReadonlySet<MovementVerdict> = new Set(['better', 'worse', 'higher', 'lower']);

/** Every measure that landlords can be compared in, in the order of the catalogue: of rented homes, or of all homes. */
export function toNationalViews({comparisons, landlords}: SiteDocuments): NationalView[] {
  const byMeasure = group(comparisons, ({measure}) => measure.id);
  return [...byMeasure.values()].flatMap((ofMeasure) => {
    const scope = ['LCRA', 'all'].find((id) => ofMeasure.some((one) => one.scope.id === id));
    const latest = ofMeasure
      .filter((one) => one.scope.id === scope)
      .reduce<Comparison | undefined>((a, b) => (a && a.period.start > b.period.start ? a : b), undefined);
    return latest ? (toView(latest, landlords) ?? []) : [];
  });
}

function toView(comparison: Comparison, landlords: readonly LandlordDocuments[]): NationalView | undefined {
  const [all] = comparison.groups;
  if (!all || all.median === null || all.lowerQuartile === null || all.upperQuartile === null) return undefined;
  const {median, lowerQuartile, upperQuartile} = all;
  return {
    comparison,
    all: {...all, median, lowerQuartile, upperQuartile},
    cuts: [
      ['type', toCuts(comparison.landlords, LANDLORD_TYPES, ({type}) => type)],
      ['size', toCuts(comparison.landlords, SIZE_BANDS, ({sizeBand}) => sizeBand)],
      ['region', toCuts(comparison.landlords, REGIONS, ({region}) => region)],
    ],
    absent: toAbsent(comparison, landlords),
    moved: toMoved(comparison, landlords),
  };
}

function toAbsent({measure, landlords: compared}: Comparison, landlords: readonly LandlordDocuments[]): Landlord[] {
  const known = new Set(compared.map(({id}) => id));
  return landlords
    .filter(({landlord}) => landlord.illustrative === null && !known.has(landlord.id))
    .filter(({measures}) => measures.some((one) => one.measure.id === measure.id && one.series.length > 0))
    .map(({landlord}) => landlord);
}

function toCuts(peers: readonly Peer[], values: readonly string[], of: (peer: Peer) => string | null): Cut[] {
  return values.map((value) => {
    const figures = peers.filter((peer) => of(peer) === value && peer.value !== null).map((peer) => peer.value);
    const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantile(figures, p)) as [number, number, number];
    return {value, landlords: figures.length, quartiles: figures.length >= MIN_PEERS ? [lower, median, upper] : null};
  });
}

function toMoved({measure, scope, period}: Comparison, landlords: readonly LandlordDocuments[]): NationalView['moved'] {
  const verdicts = landlords.flatMap(({overview}) =>
    overview.items
      .filter((item) => item.id === measure.id && item.scope.id === scope.id)
      .filter(({latest, previous}) => latest.period.start === period.start && (previous?.value ?? null) !== null)
      .map(({movement}) => movement.verdict),
  );
  const order: readonly MovementVerdict[] = [
    'better',
    'worse',
    'higher',
    'lower',
    'no-real-change',
    'too-few',
    'cannot-compare',
  ];
  return order
    .map((verdict) => [verdict, verdicts.filter((one) => one === verdict).length] as const)
    .filter(([, count]) => count > 0);
}
