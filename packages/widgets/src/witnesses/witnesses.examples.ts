import type {Agreement, Witness, Witnesses, WitnessGroup} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const counted = (said: number, asked: number): Witness => ({
  said,
  asked,
  share: (said / asked) * 100,
  interval: null,
  missing: null,
});
const looked = (said: number, asked: number, low: number, high: number): Witness => ({
  ...counted(said, asked),
  interval: {low, high},
});
const hidden: Witness = {said: null, asked: null, share: null, interval: null, missing: 'suppressed'};
const agreed = (pair: Agreement['pair'], of: Witness): Agreement => ({
  pair,
  agreed: of.said,
  both: of.asked,
  share: of.share,
  interval: of.interval,
  missing: of.missing,
});

function group(
  [id, name]: [string, string],
  [record, inspector, resident, both]: [Witness, Witness, Witness, Witness],
  verdict: WitnessGroup['verdict'],
  sentence: string,
): WitnessGroup {
  return {
    scope: {id, kind: id === 'all' ? 'landlord' : 'contractor', tenure: 'all', name: text(name)},
    record,
    inspector,
    resident,
    agreements: [
      agreed('record-inspector', inspector),
      agreed('record-resident', resident),
      agreed('inspector-resident', both),
    ],
    verdict,
    sentence: text(sentence),
  };
}

const WHOLE = group(
  ['all', 'All homes'],
  [
    counted(37_560, 45_316),
    looked(3298, 3995, 81.3, 83.7),
    looked(2370, 2919, 79.7, 82.6),
    looked(218, 242, 85.7, 93.2),
  ],
  'agree',
  'Those who looked bear the records out. The records say that 83% were finished on time. Inspectors passed 83% of the 3,995 they looked at. Of 2,919 residents who answered, 81% say it is fixed.',
);
const DIRECT = group(
  ['contractor:larkfield-direct', 'Larkfield Direct'],
  [counted(24_714, 31_933), looked(2515, 2816, 88.1, 90.4), looked(1812, 2072, 86, 88.8), looked(159, 175, 85.6, 94.3)],
  'agree',
  'Those who looked bear the records out. The records say that 77% were finished on time. Inspectors passed 89% of the 2,816 they looked at. Of 2,072 residents who answered, 87% say it is fixed.',
);
const TIDEWATER = group(
  ['contractor:tidewater', 'Tidewater (made up)'],
  [counted(12_846, 13_383), looked(783, 1179, 63.7, 69.1), looked(558, 847, 62.6, 69), looked(59, 67, 78.2, 93.8)],
  'disagree',
  'The records say more than those who looked. The records say that 96% were finished on time. Inspectors passed 66% of the 1,179 they looked at. Of 847 residents who answered, 66% say it is fixed.',
);
const SMALL = group(
  ['contractor:small', 'Small Works (made up)'],
  [counted(211, 240), hidden, looked(9, 12, 46.8, 91.1), hidden],
  'too-few',
  'Too few looked to tell. The records say that 88% were finished on time.',
);

const DOCUMENT: Witnesses = {
  release: RELEASE,
  landlord: LARKFIELD,
  period: {start: '2025-06-01', end: '2026-05-31', kind: 'rolling-12-months'},
  method: text(
    'The contractor’s record says whether a repair was finished by the promised time. An inspector on site says whether it passed. The resident says whether it is fixed.',
  ),
  groups: [WHOLE, DIRECT, TIDEWATER],
  source: SOURCE,
};

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwll and the Neighbouring Valleys Repairs Partnership (made up)';
const NOTHING = group(['all', 'All homes'], [hidden, hidden, hidden, hidden], 'too-few', 'Too few looked to tell.');

/** Every state of the three witnesses. The figures are illustrative. */
export const WITNESS_EXAMPLES = {
  disagree: {title: 'One contractor’s records say more', data: DOCUMENT},
  agree: {title: 'Borne out', data: {...DOCUMENT, groups: [WHOLE, DIRECT]}},
  tooFew: {title: 'Too few to tell of one contractor', data: {...DOCUMENT, groups: [WHOLE, SMALL]}},
  onePoint: {title: 'No contractor apart', data: {...DOCUMENT, groups: [WHOLE]}},
  allEqual: {
    title: 'All say the same',
    data: {
      ...DOCUMENT,
      groups: [
        group(
          ['all', 'All homes'],
          [counted(500, 500), looked(400, 400, 99.1, 100), looked(300, 300, 98.7, 100), looked(60, 60, 94, 100)],
          'agree',
          'Those who looked bear the records out. All say that 100% were finished on time.',
        ),
        group(
          ['contractor:larkfield-direct', 'Larkfield Direct'],
          [counted(500, 500), looked(400, 400, 99.1, 100), looked(300, 300, 98.7, 100), looked(60, 60, 94, 100)],
          'agree',
          'Those who looked bear the records out. All say that 100% were finished on time.',
        ),
      ],
    },
  },
  longNames: {
    title: 'Very long names',
    data: {...DOCUMENT, groups: [WHOLE, {...TIDEWATER, scope: {...TIDEWATER.scope, name: text(LONG)}}]},
  },
  suppressed: {title: 'Hidden to protect people', data: {...DOCUMENT, groups: [NOTHING]}},
  empty: {title: 'Nothing finished yet', data: {...DOCUMENT, period: null, groups: []}},
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: Witnesses}>;
