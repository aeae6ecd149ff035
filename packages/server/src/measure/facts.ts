import type {Tenure} from '@doorstep/contract';
import type {StoredComplaints, StoredNotIncluded, StoredProfile, StoredRepairs, StoredSurvey} from '../store/types.ts';
import {byLandlord, type DatasetIndex} from './dataset-index.ts';

/** What is known of one landlord beside its figures: how each year's figures were collected. */
export interface LandlordFacts {
  id: string;
  profiles: readonly StoredProfile[];
  notIncluded: readonly StoredNotIncluded[];
  survey(year: string, tenure: Tenure): StoredSurvey | undefined;
  repairs(year: string): StoredRepairs | undefined;
  complaints(year: string, tenure: Tenure): StoredComplaints | undefined;
}

/** Arranges the facts of every landlord; call the result with a landlord's id. */
export function collectFacts({dataset}: DatasetIndex): (landlordId: string) => LandlordFacts {
  const profiles = byLandlord(dataset.profiles);
  const surveys = byLandlord(dataset.surveys);
  const repairs = byLandlord(dataset.repairs);
  const complaints = byLandlord(dataset.complaints);
  const notIncluded = byLandlord(dataset.notIncluded);
  return (id) => ({
    id,
    profiles: profiles(id),
    notIncluded: notIncluded(id),
    survey: (year, tenure) => surveys(id).find((row) => row.year === year && row.tenure === tenure),
    repairs: (year) => repairs(id).find((row) => row.year === year),
    complaints: (year, tenure) => complaints(id).find((row) => row.year === year && row.tenure === tenure),
  });
}
