import type * as z from 'zod/mini';
import {ActionSchema} from '../action.ts';
import {AnalysisSchema} from '../analysis.ts';
import {LandlordListSchema, LandlordSchema} from '../landlord.ts';
import {MeasureDocumentSchema} from '../measure-document.ts';
import {MeasureSchema} from '../measure.ts';
import {BenchmarkSchema} from '../benchmark.ts';
import {ComparisonGroupSchema, ComparisonSchema, PeerSchema} from '../comparison.ts';
import {MovementSchema} from '../movement.ts';
import {ObservationSchema} from '../observation.ts';
import {OverviewSchema} from '../overview.ts';
import {PassportSchema} from '../passport.ts';
import {PeriodSchema} from '../period.ts';
import {ProblemSchema} from '../problem.ts';
import {ProgrammeSchema} from '../programme.ts';
import {ManifestSchema, ReleaseSchema} from '../release.ts';
import {ScopeSchema, SeriesSchema} from '../series.ts';
import {SourceSchema} from '../source.ts';
import {TargetSchema} from '../target.ts';
import {ActionListSchema} from '../action-list.ts';
import {BacklogSchema} from '../backlog.ts';
import {ScorecardSchema} from '../scorecard.ts';
import {SurveyFunnelSchema} from '../survey-funnel.ts';
import {ValueForMoneySchema} from '../value-for-money.ts';
import {WitnessesSchema} from '../witnesses.ts';
import {TextSchema} from '../text.ts';
import {FeedbackSummarySchema} from '../feedback-summary.ts';
import {FeedbackSchema, FeedbackStatusSchema, FeedbackTokenSchema, ReceiptSchema} from '../feedback.ts';
import {CorrectionListSchema} from '../correction.ts';
import {FormSchema} from '../form.ts';
import {StaffDecisionSchema, StaffFeedbackListSchema, StaffFeedbackSchema} from '../staff-feedback.ts';

/** Every schema that has a name of its own outside: `/schemas/{name}.json`. Others refer to it by that name. */
export const RESOURCES = {
  action: ActionSchema,
  analysis: AnalysisSchema,
  benchmark: BenchmarkSchema,
  comparison: ComparisonSchema,
  'comparison-group': ComparisonGroupSchema,
  landlord: LandlordSchema,
  'landlord-list': LandlordListSchema,
  manifest: ManifestSchema,
  measure: MeasureSchema,
  'measure-document': MeasureDocumentSchema,
  movement: MovementSchema,
  observation: ObservationSchema,
  overview: OverviewSchema,
  passport: PassportSchema,
  peer: PeerSchema,
  period: PeriodSchema,
  problem: ProblemSchema,
  programme: ProgrammeSchema,
  release: ReleaseSchema,
  scope: ScopeSchema,
  series: SeriesSchema,
  source: SourceSchema,
  target: TargetSchema,
  text: TextSchema,
  witnesses: WitnessesSchema,
  'value-for-money': ValueForMoneySchema,
  'survey-funnel': SurveyFunnelSchema,
  scorecard: ScorecardSchema,
  backlog: BacklogSchema,
  'action-list': ActionListSchema,
  'correction-list': CorrectionListSchema,
  form: FormSchema,
  feedback: FeedbackSchema,
  'feedback-token': FeedbackTokenSchema,
  'feedback-status': FeedbackStatusSchema,
  'feedback-summary': FeedbackSummarySchema,
  receipt: ReceiptSchema,
  'staff-decision': StaffDecisionSchema,
  'staff-feedback': StaffFeedbackSchema,
  'staff-feedback-list': StaffFeedbackListSchema,
} as const satisfies Record<string, z.core.$ZodType>;
export type ResourceName = keyof typeof RESOURCES;
