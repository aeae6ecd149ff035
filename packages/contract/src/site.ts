import type {ActionList} from './action-list.ts';
import type {Backlog} from './backlog.ts';
import type {Comparison} from './comparison.ts';
import type {Correction} from './correction.ts';
import type {FeedbackSummary} from './feedback-summary.ts';
import type {Form} from './form.ts';
import type {Landlord, LandlordList} from './landlord.ts';
import type {MeasureDocument} from './measure-document.ts';
import type {Overview} from './overview.ts';
import type {Programme} from './programme.ts';
import type {Release} from './release.ts';
import type {Scorecard} from './scorecard.ts';
import type {SurveyFunnel} from './survey-funnel.ts';
import type {ValueForMoney} from './value-for-money.ts';
import type {Witnesses} from './witnesses.ts';

/** What a landlord's own records say beyond single measures; null where they do not say it. */
export interface Insights {
  witnesses: Witnesses | null;
  surveyFunnel: SurveyFunnel | null;
  backlog: Backlog | null;
  valueForMoney: ValueForMoney | null;
  programme: Programme | null;
  actions: ActionList | null;
  scorecards: Scorecard[];
}

/** Every document of one landlord in a release. */
export interface LandlordDocuments {
  landlord: Landlord;
  release: Release;
  overview: Overview;
  measures: MeasureDocument[];
  /** Null for a landlord of which only the regulator's figures are known. */
  insights: Insights | null;
  /** Every form, in whatever state it is; `off` says where else to write. */
  forms: Form[];
  /** Null where the landlord takes no answers. */
  feedbackSummary: FeedbackSummary | null;
  /** Figures changed after they were published, the newest first. */
  corrections: Correction[];
}

/** Everything a release publishes as JSON, before it is written: what files and pages are made from. */
export interface SiteDocuments {
  list: LandlordList;
  /** Of landlords with each other: of what they report in one and the same way. */
  comparisons: Comparison[];
  landlords: LandlordDocuments[];
}
