import type {Landlord, LandlordList} from './landlord.ts';
import type {MeasureDocument} from './measure-document.ts';
import type {Overview} from './overview.ts';
import type {Release} from './release.ts';

/** Every document of one landlord in a release. */
export interface LandlordDocuments {
  landlord: Landlord;
  release: Release;
  overview: Overview;
  measures: MeasureDocument[];
}

/** Everything a release publishes as JSON, before it is written: what files and pages are made from. */
export interface SiteDocuments {
  list: LandlordList;
  landlords: LandlordDocuments[];
}
