/** Who lives in the homes a figure counts. LCRA is low cost rental, LCHO low cost home ownership (shared owners). */
export const TENURES = ['all', 'LCRA', 'LCHO', 'combined'] as const;
export type Tenure = (typeof TENURES)[number];

/** What part of a landlord a series counts: all of it, or one area, contractor, priority, trade or way of asking. */
export const SCOPE_KINDS = ['landlord', 'area', 'contractor', 'priority', 'trade', 'channel'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Why a figure is not there. `undefined` means a denominator of 0: there is nothing to take a share of. */
export const MISSING_REASONS = [
  'suppressed',
  'not-collected',
  'not-due',
  'withdrawn',
  'excluded',
  'undefined',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** Why a published figure was changed; `records` where the records say something else and nobody has said why. */
export const CORRECTION_KINDS = ['error', 'late-data', 'method', 'definition', 'records'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const OBSERVATION_STATUSES = ['provisional', 'final', 'revised'] as const;
export type ObservationStatus = (typeof OBSERVATION_STATUSES)[number];

export const PERIOD_KINDS = ['month', 'quarter', 'financial-year', 'rolling-12-months'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export const UNITS = ['percent', 'per-1000-homes', 'days', 'hours', 'pounds', 'count'] as const;
export type Unit = (typeof UNITS)[number];

export const POLARITIES = ['higher', 'lower', 'neutral'] as const;
export type Polarity = (typeof POLARITIES)[number];

export const TIMINGS = ['leading', 'lagging'] as const;
export const LEVELS = ['input', 'output', 'outcome'] as const;
export const NATURES = ['quantitative', 'qualitative'] as const;
export const BASES = ['perception', 'transaction', 'records', 'inspection'] as const;
export type Basis = (typeof BASES)[number];

export const THEMES = [
  'overall',
  'repairs',
  'safety',
  'respect',
  'complaints',
  'neighbourhood',
  'improvements',
  'money',
] as const;
export type Theme = (typeof THEMES)[number];

/** Balanced scorecard perspectives of this field. */
export const PERSPECTIVES = ['residents', 'homes-and-safety', 'process', 'money', 'people-and-learning'] as const;

/**
 * What a rule says of a change. `higher` and `lower` are for measures where neither direction is better.
 * `no-earlier` says that there is nothing to compare with yet.
 */
export const MOVEMENT_VERDICTS = [
  'better',
  'worse',
  'higher',
  'lower',
  'no-real-change',
  'too-few',
  'cannot-compare',
  'no-earlier',
] as const;
export type MovementVerdict = (typeof MOVEMENT_VERDICTS)[number];

/** How the verdict was reached: two survey waves, two full counts, or no test at all. */
export const MOVEMENT_BASES = ['survey', 'records', 'none'] as const;

/** What a process chart calls a point, the first that holds; `common` is the ordinary ups and downs. */
export const CAUSES = [
  'common',
  'above-limit',
  'below-limit',
  'rising',
  'falling',
  'two-of-three-above',
  'two-of-three-below',
  'shift-above',
  'shift-below',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Which way a point that is no ordinary one points. */
export const POINT_VERDICTS = ['common', 'improvement', 'concern', 'neutral-high', 'neutral-low'] as const;
export type PointVerdict = (typeof POINT_VERDICTS)[number];

/** What the last point of a series says of the whole. */
export const VARIATIONS = [
  'common',
  'improvement-high',
  'improvement-low',
  'concern-high',
  'concern-low',
  'neutral-high',
  'neutral-low',
] as const;
export type Variation = (typeof VARIATIONS)[number];

/** Whether a process as it runs now can be counted on to meet its target. */
export const ASSURANCES = ['passes', 'fails', 'hit-or-miss'] as const;
export type Assurance = (typeof ASSURANCES)[number];

/** What made somebody act: a point out of the ordinary, a target missed, a check that failed, or residents' word. */
export const SIGNAL_KINDS = ['special-cause', 'target-missed', 'quality-failure', 'residents-said'] as const;
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Did an action work? Computed from the figures since, never typed. `too-early` before its check date. */
export const ACTION_VERDICTS = ['worked', 'not-yet', 'no-change', 'too-early', 'cannot-tell'] as const;
export type ActionVerdict = (typeof ACTION_VERDICTS)[number];

/** Two of the three who can say whether a repair is done: the contractor's record, an inspector on site, the resident. */
export const WITNESS_PAIRS = ['record-inspector', 'record-resident', 'inspector-resident'] as const;
export type WitnessPair = (typeof WITNESS_PAIRS)[number];

/** Whether those who looked bear out what the records say. */
export const WITNESS_VERDICTS = ['agree', 'disagree', 'too-few'] as const;
export type WitnessVerdict = (typeof WITNESS_VERDICTS)[number];

/** Whether a survey asked people where the work was done. */
export const SURVEY_ALARMS = ['fair', 'alarm', 'too-few'] as const;

/** How long an open repair has waited: up to 28 days, to half a year (182 days), to a year (365), longer. */
export const AGE_BANDS = ['up-to-28-days', 'up-to-6-months', 'up-to-1-year', 'over-1-year'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const COST_STANDINGS = ['less', 'about-the-same', 'more', 'cannot-tell'] as const;
export type CostStanding = (typeof COST_STANDINGS)[number];
export const OUTCOME_STANDINGS = ['better', 'about-the-same', 'worse', 'cannot-tell'] as const;
export type OutcomeStanding = (typeof OUTCOME_STANDINGS)[number];

/** Cost with outcome. `between` says that one of them is about the same. */
export const VALUE_CORNERS = [
  'less-and-better',
  'less-and-worse',
  'more-and-better',
  'more-and-worse',
  'between',
  'cannot-tell',
] as const;
export type ValueCorner = (typeof VALUE_CORNERS)[number];

/** A programme against its plan: as planned, behind or over by more than a little, or not known. */
export const PROGRAMME_STANDINGS = ['as-planned', 'behind', 'over', 'under', 'not-known'] as const;
export type ProgrammeStanding = (typeof PROGRAMME_STANDINGS)[number];

/** What is wrong with a scorecard; `divergence` is a measure that is better while the one to read beside it is worse. */
export const SCORECARD_FLAGS = [
  'unknown-measure',
  'outputs-only',
  'lagging-only',
  'empty-perspective',
  'no-counter-measure',
  'divergence',
] as const;
export type ScorecardFlagKind = (typeof SCORECARD_FLAGS)[number];

/** What a line of a contract's schedule does with a result. */
export const CREDIT_RULES = ['gate', 'scored', 'incentive', 'damages', 'credit', 'points'] as const;
export type CreditRule = (typeof CREDIT_RULES)[number];

export const PEER_GROUPS = ['similar', 'all', 'type', 'size', 'region', 'supported'] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];

/** A landlord against its peers. `mixed` says that no one word describes most of them. */
export const STANDINGS = ['better', 'about-the-same', 'worse', 'higher', 'lower', 'mixed', 'cannot-compare'] as const;
export type Standing = (typeof STANDINGS)[number];

export const LANDLORD_TYPES = ['local-authority', 'private-registered-provider'] as const;
export type LandlordType = (typeof LANDLORD_TYPES)[number];

export const SIZE_BANDS = ['under-5000', '5000-40000', 'over-40000'] as const;
export type SizeBand = (typeof SIZE_BANDS)[number];

export const REGIONS = ['london', 'south', 'midlands', 'north', 'mixed'] as const;
export type Region = (typeof REGIONS)[number];

export const SURVEY_APPROACHES = ['sample', 'census'] as const;
export const SURVEY_METHODS = ['telephone', 'internet', 'face-to-face', 'postal', 'sms', 'other'] as const;
export type SurveyMethod = (typeof SURVEY_METHODS)[number];

/** Which half of the regulator's return a landlord is missing from. */
export const RETURN_PARTS = ['perception', 'management'] as const;

/** Languages the words are written in. English is the source; others may be partial and fall back with their own `lang`. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Kinds of question of a form. `reference` is the landlord's code for one repair. */
export const QUESTION_KINDS = ['scale', 'yes-no', 'one-of', 'many-of', 'text', 'reference'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const FORM_STATES = ['open', 'closed', 'off'] as const;
export type FormState = (typeof FORM_STATES)[number];

/** The forms that every landlord has; only one that switches feedback on can receive them. */
export const FORM_IDS = ['after-repair', 'repair-not-done', 'about-a-figure', 'tsm-perception'] as const;
export type FormId = (typeof FORM_IDS)[number];

export const REPLY_WAYS = ['phone', 'email', 'post'] as const;
export type ReplyWay = (typeof REPLY_WAYS)[number];

/**
 * What became of an answer set: kept, read by a person, part of published figures, named by an action. `set-aside` was
 * read and is part of none (spam, abuse); `erased` has nothing left but its receipt.
 */
export const FEEDBACK_STATUSES = ['received', 'read', 'counted', 'led-to', 'set-aside', 'erased'] as const;
export type FeedbackStatusWord = (typeof FEEDBACK_STATUSES)[number];

/** `keep` counts it; `set-aside` does not, with a reason in the audit. A low score is never a reason. */
export const FEEDBACK_DECISIONS = ['keep', 'set-aside'] as const;
export type FeedbackDecision = (typeof FEEDBACK_DECISIONS)[number];

/** Whether the repair that an answer set names is in the records; `same-repair` is a second one about it. */
export const REFERENCE_STATES = ['none', 'known', 'unknown', 'same-repair'] as const;
export type ReferenceState = (typeof REFERENCE_STATES)[number];

/** What answers are about, coded by the handler. */
export const FEEDBACK_THEMES = [
  'waiting-time',
  'missed-appointment',
  'not-fixed',
  'several-visits',
  'quality',
  'manner',
  'mess',
  'information',
  'damp-and-mould',
  'safety',
  'cost-or-charge',
  'praise',
  'other',
] as const;
export type FeedbackTheme = (typeof FEEDBACK_THEMES)[number];

/** Why an answer cannot be taken. `unknown`: the form has no such question. One to a question not asked is dropped instead. */
export const ANSWER_FAULTS = [
  'missing',
  'not-an-option',
  'wrong-kind',
  'too-long',
  'not-a-reference',
  'unknown',
] as const;
export type AnswerFaultWord = (typeof ANSWER_FAULTS)[number];
