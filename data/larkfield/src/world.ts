/** Must stand in every file: nobody may take this landlord for a real one. */
export const NOTICE = 'Illustrative: Larkfield Homes is made up.';
export const LANDLORD = 'larkfield';

/** The exports were drawn on the evening of this day; nothing that was done later is in them. */
export const EXTRACT_DATE = '2026-06-30';
/** Work before this date is only there when it was still open on it. */
export const FIRST_DATE = '2023-04-01';

export const HOMES = 12_400;
export const JOBS_A_YEAR = 45_000;

export const AREAS = ['millbrook', 'eastmoor', 'harbour-side', 'st-annes', 'upper-lark'] as const;
export type Area = (typeof AREAS)[number];

/** Larkfield Direct is the landlord's own team. */
export const CONTRACTORS = ['larkfield-direct', 'brackenhall', 'tidewater'] as const;
export type Contractor = (typeof CONTRACTORS)[number];

export const PRIORITIES = ['emergency', 'urgent', 'routine', 'planned'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** Days within which a job is promised. Emergencies are promised in 24 hours. */
export const PROMISED_DAYS: Readonly<Record<Exclude<Priority, 'emergency'>, number>> = {
  urgent: 7,
  routine: 28,
  planned: 90,
};

export const TRADES = [
  'heating',
  'plumbing',
  'electrical',
  'carpentry',
  'roofing',
  'glazing',
  'drainage',
  'plastering',
  'damp-and-mould',
  'multi-trade',
] as const;
export type Trade = (typeof TRADES)[number];

export const CHANNELS = ['phone', 'online', 'app', 'email', 'in-person'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Homes of an area and who repairs them: weights. */
export const AREA_FACTS: Readonly<
  Record<Area, {homes: number; contractors: readonly (readonly [Contractor, number])[]}>
> = {
  millbrook: {
    homes: 0.26,
    contractors: [
      ['larkfield-direct', 85],
      ['brackenhall', 15],
    ],
  },
  eastmoor: {
    homes: 0.22,
    contractors: [
      ['brackenhall', 62],
      ['tidewater', 38],
    ],
  },
  'harbour-side': {
    homes: 0.2,
    contractors: [
      ['tidewater', 95],
      ['larkfield-direct', 5],
    ],
  },
  'st-annes': {
    homes: 0.17,
    contractors: [
      ['brackenhall', 88],
      ['larkfield-direct', 12],
    ],
  },
  'upper-lark': {
    homes: 0.15,
    contractors: [
      ['larkfield-direct', 72],
      ['brackenhall', 28],
    ],
  },
};
