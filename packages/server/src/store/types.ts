/**
 * What the store keeps of the national Tenant Satisfaction Measures and hands to whoever computes from it.
 * Facts as the regulator published them: nothing here is rounded, averaged or repaired.
 */

import type {
  AnswerCounts,
  LandlordType,
  MissingReason,
  Region,
  RETURN_PARTS,
  SizeBand,
  SurveyMethod,
  Tenure,
} from '@doorstep/contract';

/** Tenures that are surveyed: LCRA, LCHO, or `combined` where a landlord may report both as one. */
export const SURVEYED_TENURES = ['LCRA', 'LCHO', 'combined'] as const satisfies readonly Tenure[];
export type SurveyedTenure = (typeof SURVEYED_TENURES)[number];

/** A number, or the reason why there is none: exactly one of the two is null. */
export interface NumberOrReason {
  readonly value: number | null;
  readonly missing: MissingReason | null;
}

/** A landlord over all years. */
export interface StoredLandlord {
  /** Readable, stable slug: `leeds-city-council`. Given once for a code, it never changes. */
  readonly id: string;
  /** The regulator's code as text: `L4240`, `00DA`, `4760`. */
  readonly code: string;
  /** The newest name. */
  readonly name: string;
  /** Names it had in earlier years, newest first; empty when it never changed. */
  readonly earlierNames: readonly string[];
  /** Other words that may stand for it in an address, sorted: the code in lower case, slugs of its other names. */
  readonly aliases: readonly string[];
}

/** A landlord in one year: the regulator's peer keys. */
export interface StoredProfile {
  readonly landlordId: string;
  /** Financial year label, `2024-25`: 1 April 2024 to 31 March 2025. */
  readonly year: string;
  /** The name it reported under that year. */
  readonly name: string;
  readonly type: LandlordType;
  readonly sizeBand: SizeBand | null;
  readonly region: Region | null;
  /** Whether more than 30% of its LCRA homes are supported housing; null when not published. */
  readonly supported: boolean | null;
  /** Where the landlord publishes its own results, as it was typed (may hold several addresses or a sentence). */
  readonly website: string | null;
  /** The regulator's note on its management information; notes on a survey stand with the survey. */
  readonly regulatorNote: string | null;
}

/** One published number of one landlord, year, measure and tenure. */
export interface StoredFigure {
  readonly landlordId: string;
  readonly year: string;
  /** `tsm-tp01`, `tsm-rp02-emergency`, `tsm-ch01-stage1`, ... */
  readonly measureId: string;
  readonly tenure: Tenure;
  /** As published: per cent 0-100, or per 1,000 homes for `tsm-nm01-*` and `tsm-ch01-*`. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  /** Perception: very + fairly. Management information: as published. Null when not published. */
  readonly numerator: number | null;
  /** Perception: the five scale answers. Management information: as published. Null when not published. */
  readonly denominator: number | null;
  /** Perception only: how many answered on the scale (the sum of the five counts). */
  readonly base: number | null;
  /** Perception only, and only when all five were published. Counts have decimals where answers were weighted. */
  readonly counts: AnswerCounts | null;
}

/** How many said yes and no to a question that decides who is asked the next. */
export interface FilterCounts {
  readonly yes: number | null;
  readonly no: number | null;
}

/** TP01 as answered, before weighting; published only by landlords that weight. */
export interface UnweightedTp01 {
  readonly value: number | null;
  readonly counts: AnswerCounts | null;
}

/** How one perception survey was made. */
export interface StoredSurvey {
  readonly landlordId: string;
  readonly year: string;
  readonly tenure: SurveyedTenure;
  /** Households in the relevant population. */
  readonly population: number | null;
  /** The regulator's estimate of the least sample; has decimals in the newer file. */
  readonly sampleRequired: number | null;
  readonly sampleAchieved: number | null;
  /** Percentage points either way, estimated by the regulator for a share of one half. */
  readonly marginOfError: number | null;
  /** Households left out of the sample frame. */
  readonly excludedFromFrame: number | null;
  readonly approach: 'sample' | 'census' | null;
  readonly responsesByMethod: Readonly<Record<SurveyMethod, number | null>>;
  /** `none` when no method predominates. */
  readonly predominantMethod: SurveyMethod | 'none' | null;
  /** Other methods in the landlord's own words. */
  readonly otherMethods: string | null;
  /** TP01 per cent by method; suppressed below 50 answers. */
  readonly tp01ByMethod: Readonly<Record<SurveyMethod, NumberOrReason>>;
  /** Whether the scores by method use weighted answers. */
  readonly tp01ByMethodWeighted: boolean | null;
  /** Whether the scores use weighted answers. */
  readonly weighted: boolean | null;
  /** What answers were weighted by, in the landlord's words, in the order given. */
  readonly weightingCharacteristics: readonly string[];
  readonly otherWeighting: string | null;
  readonly unweightedTp01: UnweightedTp01 | null;
  /** Collected or analysed by an outside firm; asked from 2024-25 on. */
  readonly externalContractor: boolean | null;
  readonly contractorName: string | null;
  /** Who held the interviews, in the form's words. */
  readonly interviewedBy: string | null;
  readonly interviewedByDetail: string | null;
  readonly filters: {
    /** Had a repair in the last 12 months (TP02, TP03). */
    readonly repair: FilterCounts;
    /** Made a complaint in the last 12 months (TP09). */
    readonly complaint: FilterCounts;
    /** Lives in a building with communal areas (TP10). */
    readonly communalAreas: FilterCounts;
  };
  readonly regulatorNote: string | null;
  /** Where the landlord publishes this survey, as typed. */
  readonly website: string | null;
}

/** Responsive repairs of one landlord and year, and the targets it set itself. */
export interface StoredRepairs {
  readonly landlordId: string;
  readonly year: string;
  /** Reported from 2024-25 on. */
  readonly raised: number | null;
  readonly completed: number | null;
  /** Closed for any reason but completion, such as cancellation. */
  readonly endedOtherwise: number | null;
  /** Work in progress at year end. */
  readonly outstanding: number | null;
  /** The longest target; `days` only where the text says an unambiguous number. The form does not tell working days from calendar days. */
  readonly nonEmergencyTarget: {readonly text: string | null; readonly days: number | null};
  /** The longest target; `hours` only where the text says an unambiguous number. */
  readonly emergencyTarget: {readonly text: string | null; readonly hours: number | null};
  readonly moreThanOneNonEmergencyTarget: boolean | null;
  readonly moreThanOneEmergencyTarget: boolean | null;
  readonly nonEmergencyTargetOutline: string | null;
  readonly emergencyTargetOutline: string | null;
}

/** Complaints answered in time, split by whether the extension was used. */
export interface ComplaintExtensions {
  readonly withoutExtension: number | null;
  readonly withExtension: number | null;
}

/** How CH02 was worked out. */
export interface StoredComplaints {
  readonly landlordId: string;
  readonly year: string;
  readonly tenure: SurveyedTenure;
  /** Whether the Complaint Handling Code's standard timescales were used; asked in 2023-24 only. */
  readonly standardTimescales: boolean | null;
  /** What was used instead. */
  readonly timescalesUsed: string | null;
  /** Reported from 2024-25 on: 10 more working days. */
  readonly stage1: ComplaintExtensions;
  /** Reported from 2024-25 on: 20 more working days. */
  readonly stage2: ComplaintExtensions;
}

/** A landlord whose results the regulator left out, and why. */
export interface StoredNotIncluded {
  readonly landlordId: string;
  readonly year: string;
  /** The name it stands under in that year's file. */
  readonly name: string;
  readonly part: (typeof RETURN_PARTS)[number];
  /** The regulator's words. */
  readonly note: string;
}

/** The workbook a year's facts come from. */
export interface StoredSource {
  readonly year: string;
  readonly fileName: string;
  /** Of the workbook's bytes, lower-case hex, also when the facts came by way of CSV. */
  readonly sha256: string;
  /** Of the facts read from it, lower-case hex: two ways of reading agree exactly when this agrees. */
  readonly contentSha256: string;
  readonly publisher: string;
  readonly licence: string;
  /** Version of the reading rules; a new one reads the same workbook again. */
  readonly readerVersion: number;
}

/**
 * The whole national data set in memory. Every list is sorted: landlords by id; the rest by landlord id, year,
 * then measure, tenure or part; sources by year.
 */
export interface TsmDataset {
  readonly landlords: readonly StoredLandlord[];
  readonly profiles: readonly StoredProfile[];
  readonly surveys: readonly StoredSurvey[];
  readonly figures: readonly StoredFigure[];
  readonly repairs: readonly StoredRepairs[];
  readonly complaints: readonly StoredComplaints[];
  readonly notIncluded: readonly StoredNotIncluded[];
  readonly sources: readonly StoredSource[];
}
