import type {
  StoredComplaints,
  StoredFigure,
  StoredNotIncluded,
  StoredProfile,
  StoredRepairs,
  StoredSource,
  StoredSurvey,
} from '../store/types.ts';

/** A fact as read, known by the regulator's code: slugs are given by the store. */
type ByCode<T extends {landlordId: string}> = Omit<T, 'landlordId'> & {readonly code: string};

export type ReturnProfile = ByCode<StoredProfile>;
export type ReturnSurvey = ByCode<StoredSurvey>;
export type ReturnFigure = ByCode<StoredFigure>;
export type ReturnRepairs = ByCode<StoredRepairs>;
export type ReturnComplaints = ByCode<StoredComplaints>;
export type ReturnNotIncluded = ByCode<StoredNotIncluded>;

/** Everything one year's file says. Sorted as {@link sortReturn} sorts, so equal content is equal text. */
export interface TsmReturnContent {
  /** Financial year label, `2024-25`. */
  readonly year: string;
  readonly profiles: readonly ReturnProfile[];
  readonly surveys: readonly ReturnSurvey[];
  readonly figures: readonly ReturnFigure[];
  readonly repairs: readonly ReturnRepairs[];
  readonly complaints: readonly ReturnComplaints[];
  readonly notIncluded: readonly ReturnNotIncluded[];
}

/** Why a published 0 is not a 0. */
export type FalseZeroCause = 'denominator-zero' | 'denominator-blank' | 'numerator-blank';

/** A published 0 that stands for "nothing to divide", as it was turned into a missing value. */
export interface FalseZero {
  readonly code: string;
  readonly measureId: string;
  readonly tenure: string;
  readonly cause: FalseZeroCause;
}

/** What happened while reading; said in the report, not kept with the facts. */
export interface ReadingNotes {
  /** Rows with a landlord, by sheet or file. */
  readonly rowsRead: readonly {readonly place: string; readonly rows: number}[];
  readonly falseZeros: readonly FalseZero[];
  /** Category words that were not understood and read as "not published". */
  readonly unknownWords: readonly {readonly place: string; readonly word: string; readonly rows: number}[];
}

/** What both readers (workbook and tidy files) hand over, and the writer of tidy files takes. */
export interface TsmReturn {
  readonly content: TsmReturnContent;
  readonly source: StoredSource;
  readonly notes: ReadingNotes;
}
