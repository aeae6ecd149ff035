import type {SurveyedTenure} from '../store/types.ts';

/** A perception measure: its code in the files and its id with us. */
export interface PerceptionMeasure {
  readonly id: string;
  /** `TP01` ... `TP12`. */
  readonly code: string;
  /** Whether shared owners are asked. */
  readonly lcho: boolean;
}

/** Shared owners are not asked about repairs (TP02, TP03) or maintenance (TP04). */
const NOT_ASKED_OF_LCHO: readonly number[] = [2, 3, 4];

/** TP01 to TP12. */
export const PERCEPTION_MEASURES: readonly PerceptionMeasure[] = Array.from({length: 12}, (_, index) => {
  const digits = String(index + 1).padStart(2, '0');
  return {id: `tsm-tp${digits}`, code: `TP${digits}`, lcho: !NOT_ASKED_OF_LCHO.includes(index + 1)};
});

/** A measure from management information. */
export interface ManagementMeasure {
  readonly id: string;
  /** As in the headings: `RP02 1`. */
  readonly code: string;
  /** The result is numerator / denominator x this: 100 for per cent, 1,000 for a rate per 1,000 homes. */
  readonly per: 100 | 1000;
}

/** Measures about low cost rental homes: Decent Homes and repairs are asked of these alone. */
export const LCRA_MEASURES: readonly ManagementMeasure[] = [
  {id: 'tsm-rp01', code: 'RP01', per: 100},
  {id: 'tsm-rp02-non-emergency', code: 'RP02 1', per: 100},
  {id: 'tsm-rp02-emergency', code: 'RP02 2', per: 100},
];

/** Measures about all social homes together. */
export const ALL_HOMES_MEASURES: readonly ManagementMeasure[] = [
  {id: 'tsm-bs01', code: 'BS01', per: 100},
  {id: 'tsm-bs02', code: 'BS02', per: 100},
  {id: 'tsm-bs03', code: 'BS03', per: 100},
  {id: 'tsm-bs04', code: 'BS04', per: 100},
  {id: 'tsm-bs05', code: 'BS05', per: 100},
  {id: 'tsm-nm01-asb', code: 'NM01 1', per: 1000},
  {id: 'tsm-nm01-hate', code: 'NM01 2', per: 1000},
];

/** Measures reported apart for LCRA, LCHO and combined. */
export const COMPLAINT_MEASURES: readonly ManagementMeasure[] = [
  {id: 'tsm-ch01-stage1', code: 'CH01 1', per: 1000},
  {id: 'tsm-ch01-stage2', code: 'CH01 2', per: 1000},
  {id: 'tsm-ch02-stage1', code: 'CH02 1', per: 100},
  {id: 'tsm-ch02-stage2', code: 'CH02 2', per: 100},
];

const PER = new Map(
  [...LCRA_MEASURES, ...ALL_HOMES_MEASURES, ...COMPLAINT_MEASURES].map((measure) => [measure.id, measure.per]),
);

/** What numerator / denominator is multiplied by: 100, or 1,000 for rates per 1,000 homes. */
export function scaleOf(measureId: string): number {
  return PER.get(measureId) ?? 100;
}

/** Whether a measure is asked in the survey of a tenure. */
export function isAsked(measure: PerceptionMeasure, tenure: SurveyedTenure): boolean {
  return tenure !== 'LCHO' || measure.lcho;
}
