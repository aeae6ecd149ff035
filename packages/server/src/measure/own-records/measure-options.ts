import type {ReadLandlordFile} from '../../landlord-file/index.ts';
import type {MeasureRecordsOptions} from '../records/index.ts';

/** What a landlord's own file decides about how its records are measured. */
export function toMeasureOptions({
  file,
  ownMeasures,
}: ReadLandlordFile): Pick<MeasureRecordsOptions, 'nation' | 'breaks' | 'own'> {
  return {
    nation: file.nation,
    breaks: file.breaks.map(({measure, ...one}) => (measure === undefined ? one : {...one, measure})),
    own: ownMeasures,
  };
}
