import {METHOD_CHANGE, RECOVERY_BEGAN, RECOVERY_DUE, SLOWDOWN_BEGAN} from './story.ts';
import {LANDLORD, NOTICE} from './world.ts';

/** Files of one kind, in the order in which they are imported. */
export interface ImportEntry {
  mapping: string;
  files: readonly string[];
  acceptGoodRows?: true;
}

/** What a landlord says once about itself, and no export holds. */
const FACTS = {
  note: NOTICE,
  landlord: LANDLORD,
  name: 'Larkfield Homes',
  nation: 'england-and-wales',
  sizeBand: '5000-40000',
  illustrative: {
    en: 'Larkfield Homes is made up, and so are all its figures. It shows what a landlord’s own records can become.',
  },
  licence: {name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/'},
  names: {
    area: {
      millbrook: 'Millbrook',
      eastmoor: 'Eastmoor',
      'harbour-side': 'Harbour Side',
      'st-annes': 'St Anne’s',
      'upper-lark': 'Upper Lark',
    },
    contractor: {
      'larkfield-direct': 'Larkfield Direct',
      brackenhall: 'Brackenhall (made up)',
      tidewater: 'Tidewater (made up)',
    },
    priority: {emergency: 'Emergency', urgent: 'Urgent', routine: 'Everyday', planned: 'Planned'},
  },
  breaks: [
    {
      measure: 'repairs-right-first-time',
      date: METHOD_CHANGE,
      reason: {
        en: 'From October 2024 a job counts as right first time by its visits and by whether it came back within 90 days. Before, it counted when the operative ticked a box.',
      },
    },
  ],
  actions: [
    {
      id: 'repairs-recovery',
      measure: 'repairs-days-to-complete',
      signal: {
        kind: 'special-cause',
        since: SLOWDOWN_BEGAN,
        reason: {en: 'Repairs took longer month after month from April 2025.'},
      },
      said: {en: 'Residents’ Panel, September 2025: repairs take too long, and nobody says when they will come.'},
      plan: {
        en: 'Twelve more trades people, evening and Saturday appointments, and the oldest jobs first, each with a date given to the resident.',
      },
      owner: {en: 'Head of Repairs'},
      begun: RECOVERY_BEGAN,
      due: RECOVERY_DUE,
      check: '2026-04-30',
      expected: {text: 'Days to finish a repair back to 18 or fewer by March 2026.', value: 18, by: RECOVERY_DUE},
    },
    {
      id: 'survey-for-everybody',
      measure: 'repairs-satisfaction',
      signal: {
        kind: 'quality-failure',
        since: '2025-01-01',
        reason: {en: 'From January to March 2025 nearly all who were asked lived in two areas and report online.'},
      },
      said: {en: 'Residents’ Panel, April 2025: nobody in our block was asked.'},
      plan: {en: 'Ask after jobs drawn at random, by text, e-mail and telephone.'},
      owner: {en: 'Head of Resident Insight'},
      begun: '2025-04-01',
      due: '2025-04-30',
      check: '2025-07-31',
      expected: {text: 'Those asked are spread over the areas as the jobs are.', value: null, by: '2025-06-30'},
    },
    {
      id: 'tidewater-joint-inspections',
      measure: 'repairs-inspections-passed',
      scope: 'contractor:tidewater',
      signal: {
        kind: 'target-missed',
        since: '2026-01-01',
        reason: {en: 'One contractor’s records say 96% while a third of its inspected work fails.'},
      },
      said: {en: 'Complaints from Harbour Side: signed off, and it still leaks.'},
      plan: {en: 'Joint inspections each week, and pay by what inspectors find.'},
      owner: {en: 'Head of Contracts'},
      begun: '2026-05-01',
      due: '2026-12-31',
      check: '2027-01-31',
      expected: {
        text: 'Nine of ten inspected jobs pass in Harbour Side by the end of 2026.',
        value: 90,
        by: '2026-12-31',
      },
    },
  ],
  scorecards: [
    {
      id: 'repairs',
      name: {en: 'Repairs', cy: 'Atgyweiriadau'},
      measures: [
        'repairs-satisfaction',
        'repairs-right-first-time',
        'repairs-days-to-complete',
        'repairs-in-target',
        'repairs-appointments-kept',
        'repairs-overdue',
        'repairs-inspections-passed',
        'safety-in-date',
        'cost-per-repair',
      ],
    },
  ],
} as const;

/** The landlord's file, with its exports in the order in which they are imported. */
export function toLandlordFile(imports: readonly ImportEntry[]): unknown {
  return {...FACTS, imports};
}
