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
    cy: 'Mae Larkfield Homes yn ddychmygol, ac felly ei holl ffigurau hefyd. Mae’n dangos yr hyn y gall cofnodion landlord ei hun ddod i fod.',
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
      brackenhall: {en: 'Brackenhall (made up)', cy: 'Brackenhall (dychmygol)'},
      tidewater: {en: 'Tidewater (made up)', cy: 'Tidewater (dychmygol)'},
    },
    priority: {
      emergency: {en: 'Emergency', cy: 'Argyfwng'},
      urgent: {en: 'Urgent', cy: 'Brys'},
      routine: {en: 'Everyday', cy: 'Bob dydd'},
      planned: {en: 'Planned', cy: 'Wedi’i gynllunio'},
    },
  },
  breaks: [
    {
      measure: 'repairs-right-first-time',
      date: METHOD_CHANGE,
      reason: {
        en: 'From October 2024 a job counts as right first time by its visits and by whether it came back within 90 days. Before, it counted when the operative ticked a box.',
        cy: 'O fis Hydref 2024 mae gwaith yn cyfrif fel un iawn y tro cyntaf yn ôl ei ymweliadau ac yn ôl a ddaeth yn ôl o fewn 90 diwrnod. Cyn hynny, roedd yn cyfrif pan diciodd y gweithiwr flwch.',
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
        reason: {
          en: 'Repairs took longer month after month from April 2025.',
          cy: 'Cymerodd atgyweiriadau fwy o amser fis ar ôl mis o fis Ebrill 2025.',
        },
      },
      said: {
        en: 'Residents’ Panel, September 2025: repairs take too long, and nobody says when they will come.',
        cy: 'Panel Preswylwyr, Medi 2025: mae atgyweiriadau’n cymryd gormod o amser, ac nid oes neb yn dweud pryd y byddant yn dod.',
      },
      plan: {
        en: 'Twelve more trades people, evening and Saturday appointments, and the oldest jobs first, each with a date given to the resident.',
        cy: 'Deuddeg yn rhagor o grefftwyr, apwyntiadau gyda’r nos ac ar ddydd Sadwrn, a’r gwaith hynaf yn gyntaf, gyda dyddiad i’r preswylydd bob tro.',
      },
      owner: {en: 'Head of Repairs', cy: 'Pennaeth Atgyweiriadau'},
      begun: RECOVERY_BEGAN,
      due: RECOVERY_DUE,
      check: '2026-04-30',
      expected: {
        text: {
          en: 'Days to finish a repair back to 18 or fewer by March 2026.',
          cy: 'Dyddiau i orffen atgyweiriad yn ôl i 18 neu lai erbyn mis Mawrth 2026.',
        },
        value: 18,
        by: RECOVERY_DUE,
      },
    },
    {
      id: 'survey-for-everybody',
      measure: 'repairs-satisfaction',
      signal: {
        kind: 'quality-failure',
        since: '2025-01-01',
        reason: {
          en: 'From January to March 2025 nearly all who were asked lived in two areas and report online.',
          cy: 'O fis Ionawr i fis Mawrth 2025 roedd bron pawb a holwyd yn byw mewn dwy ardal ac yn rhoi gwybod ar-lein.',
        },
      },
      said: {
        en: 'Residents’ Panel, April 2025: nobody in our block was asked.',
        cy: 'Panel Preswylwyr, Ebrill 2025: ni holwyd neb yn ein bloc ni.',
      },
      plan: {
        en: 'Ask after jobs drawn at random, by text, e-mail and telephone.',
        cy: 'Holi ar ôl gwaith a ddewisir ar hap, drwy neges destun, e-bost a ffôn.',
      },
      owner: {en: 'Head of Resident Insight', cy: 'Pennaeth Deall Preswylwyr'},
      begun: '2025-04-01',
      due: '2025-04-30',
      check: '2025-07-31',
      expected: {
        text: {
          en: 'Those asked are spread over the areas as the jobs are.',
          cy: 'Mae’r rhai a holir wedi’u gwasgaru dros yr ardaloedd fel y mae’r gwaith.',
        },
        value: null,
        by: '2025-06-30',
      },
    },
    {
      id: 'tidewater-joint-inspections',
      measure: 'repairs-inspections-passed',
      scope: 'contractor:tidewater',
      signal: {
        kind: 'target-missed',
        since: '2026-01-01',
        reason: {
          en: 'One contractor’s records say 96% while a third of its inspected work fails.',
          cy: 'Mae cofnodion un contractwr yn dweud 96% tra bo traean o’i waith a arolygir yn methu.',
        },
      },
      said: {
        en: 'Complaints from Harbour Side: signed off, and it still leaks.',
        cy: 'Cwynion o Harbour Side: wedi’i gymeradwyo, ac mae’n dal i ollwng.',
      },
      plan: {
        en: 'Joint inspections each week, and pay by what inspectors find.',
        cy: 'Arolygiadau ar y cyd bob wythnos, a thalu yn ôl yr hyn y mae arolygwyr yn ei ganfod.',
      },
      owner: {en: 'Head of Contracts', cy: 'Pennaeth Contractau'},
      begun: '2026-05-01',
      due: '2026-12-31',
      check: '2027-01-31',
      expected: {
        text: {
          en: 'Nine of ten inspected jobs pass in Harbour Side by the end of 2026.',
          cy: 'Naw o bob deg o’r gwaith a arolygir yn pasio yn Harbour Side erbyn diwedd 2026.',
        },
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
  feedback: {
    on: true,
    contact: {
      // Numbers and addresses that are kept for stories and examples: they reach nobody.
      phone: '01632 960101',
      emergencyPhone: '01632 960999',
      email: 'repairs@larkfield.example.org',
      address: 'Larkfield Homes, 1 Lark Street, Millbrook',
      website: 'https://larkfield.example.org/',
      complaint: {
        en: 'Call 01632 960102 or write to complaints@larkfield.example.org. We answer within 10 working days.',
        cy: 'Ffoniwch 01632 960102 neu ysgrifennwch at complaints@larkfield.example.org. Byddwn yn ateb o fewn 10 diwrnod gwaith.',
      },
      complaintUrl: 'https://larkfield.example.org/complaints',
    },
    forms: {'after-repair': 'open', 'repair-not-done': 'open', 'about-a-figure': 'open', 'tsm-perception': 'closed'},
    keepMonths: 24,
  },
} as const;

/** The landlord's file, with its exports in the order in which they are imported. */
export function toLandlordFile(imports: readonly ImportEntry[]): unknown {
  return {...FACTS, imports};
}
