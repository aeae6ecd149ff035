import {
  type Comparison,
  type Landlord,
  type LandlordDocuments,
  type MeasureDocument,
  type Observation,
  type Peer,
  type Series,
  toComparisonId,
} from '@doorstep/contract';
import {chanceInterval} from '@doorstep/domain';
import type {DatasetIndex} from './dataset-index.ts';
import type {Peers} from './peers.ts';

/**
 * Every measure of every landlord side by side, a document a scope and period. They hold what landlords' own documents
 * hold, missing figures with their reasons included, so that the two cannot disagree.
 */
export function toComparisons(
  landlords: readonly Pick<LandlordDocuments, 'landlord' | 'measures'>[],
  index: DatasetIndex,
  peers: Peers,
): Comparison[] {
  const comparisons = new Map<string, {comparison: Comparison; similarTo: (landlordId: string) => number | null}>();
  for (const {landlord, measures} of landlords) {
    for (const document of measures) {
      for (const series of document.series) {
        for (const observation of series.observations) {
          const {start} = observation.period;
          const year = index.years.find((label) => label.startsWith(start.slice(0, 4))) ?? '';
          const id = toComparisonId(document.measure.id, series.scope.id, observation.period);
          let entry = comparisons.get(id);
          if (entry === undefined) {
            const {groups, similarTo} = peers.groupsOf(document.measure, series.scope.tenure, year);
            entry = {similarTo, comparison: startComparison(id, document, series, observation)};
            entry.comparison.groups.push(...groups);
            comparisons.set(id, entry);
          }
          const {similarTo, comparison} = entry;
          comparison.landlords.push({
            ...toPeer(landlord, observation, document),
            ...keysOf(index, landlord.id, year),
            similar: similarTo(landlord.id),
          });
        }
      }
    }
  }
  const all = [...comparisons.values()].map(({comparison}) => comparison);
  for (const {landlords: list} of all) list.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  return all;
}

function startComparison(
  id: string,
  {release, measure, source}: MeasureDocument,
  {scope}: Series,
  {period}: Observation,
): Comparison {
  const {name, basis, unit, decimals, polarity} = measure;
  const short = {id: measure.id, name, basis, unit, decimals, polarity};
  return {release, id, measure: short, scope, period, groups: [], landlords: [], source};
}

/** What made landlords alike in that year, which may not be what does today. */
function keysOf(
  index: DatasetIndex,
  landlordId: string,
  year: string,
): Pick<Peer, 'type' | 'sizeBand' | 'region' | 'supported'> {
  const {type = null, sizeBand = null, region = null, supported = null} = index.profile(landlordId, year) ?? {};
  return {type, sizeBand, region, supported};
}

function toPeer(
  {id, name}: Landlord,
  observation: Observation,
  {measure}: MeasureDocument,
): Omit<Peer, 'similar' | 'type' | 'sizeBand' | 'region' | 'supported'> {
  const {value, missing, numerator, base} = observation;
  return {
    id,
    name,
    value,
    missing,
    numerator,
    base,
    chance: value === null ? null : chanceInterval(observation, measure),
  };
}
