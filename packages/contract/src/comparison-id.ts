// Apart from the schemas: a page that only asks for a comparison carries none of them.
import type {Period} from './period.ts';

/** Where documents about all landlords stand in addresses, in the place of one landlord's name. */
export const ALL_LANDLORDS = 'all-landlords';

/** The id of the comparison of a measure in a scope and period: `tsm-tp02-lcra-2024-04-01`. */
export function toComparisonId(measure: string, scope: string, {start}: Pick<Period, 'start'>): string {
  return `${measure}-${scope}-${start}`.toLowerCase().replaceAll(':', '-');
}
