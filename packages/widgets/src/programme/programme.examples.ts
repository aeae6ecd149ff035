import type {Programme, ProgrammeMonth, ProgrammePlan} from '@doorstep/contract';
import {LARKFIELD, RELEASE, SOURCE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const done = (end: string, planned: number, finished: number): ProgrammeMonth => ({
  end,
  planned,
  finished,
  expected: finished,
});
const expected = (end: string, planned: number, count: number): ProgrammeMonth => ({
  end,
  planned,
  finished: null,
  expected: count,
});

const KITCHENS: ProgrammePlan = {
  id: 'kitchens-2026-27',
  name: 'Kitchens 2026-27',
  homes: 430,
  due: 86,
  onTime: 62,
  finished: 74,
  budget: 3_323_040,
  actual: 612_300.5,
  budgetOfFinished: 571_872,
  forecast: 3_502_110.86,
  time: 'behind',
  money: 'over',
  months: [
    done('2026-04-30', 12, 9),
    done('2026-05-31', 41, 37),
    done('2026-06-30', 86, 74),
    expected('2026-07-31', 131, 119),
    expected('2026-08-31', 171, 158),
    expected('2026-09-30', 218, 204),
    expected('2026-10-31', 261, 249),
    expected('2026-11-30', 306, 297),
    expected('2026-12-31', 350, 341),
    expected('2027-01-31', 392, 386),
    expected('2027-03-31', 430, 430),
  ],
  sentence: text(
    'Kitchens 2026-27: 74 of 430 homes are done. Of the 86 that were due, 62 were done by their planned day. It costs £3,502,111, more than planned (£3,323,040).',
  ),
};

const WINDOWS: ProgrammePlan = {
  ...KITCHENS,
  id: 'windows-2025-26',
  name: 'Windows 2025-26',
  homes: 320,
  due: 320,
  onTime: 301,
  finished: 320,
  budget: 1_866_240,
  actual: 1_822_530.07,
  budgetOfFinished: 1_866_240,
  forecast: 1_822_530.07,
  time: 'as-planned',
  money: 'under',
  months: [
    done('2025-05-31', 31, 32),
    done('2025-06-30', 64, 73),
    done('2025-07-31', 98, 102),
    done('2025-08-31', 128, 134),
    done('2025-09-30', 163, 168),
    done('2025-10-31', 196, 201),
    done('2025-11-30', 226, 230),
    done('2025-12-31', 261, 267),
    done('2026-01-31', 293, 301),
    done('2026-02-28', 320, 320),
  ],
  sentence: text(
    'Windows 2025-26: 320 of 320 homes are done. Of the 320 that were due, 301 were done by their planned day. It costs £1,822,530, less than planned (£1,866,240).',
  ),
};

const DOORS: ProgrammePlan = {
  ...KITCHENS,
  id: 'front-doors-2026-27',
  name: 'Front doors 2026-27',
  homes: 12,
  due: 0,
  onTime: 0,
  finished: 0,
  budget: null,
  actual: null,
  budgetOfFinished: null,
  forecast: null,
  time: 'not-known',
  money: 'not-known',
  months: [],
  sentence: text('Front doors 2026-27: none of 12 homes is done yet.'),
};

const DOCUMENT: Programme = {
  release: RELEASE,
  landlord: LARKFIELD,
  asAt: '2026-06-30',
  method: text(
    'A home counts as done on time when its work was finished by the day that was planned for it. Behind: fewer than 9 of 10 homes on time. Over or under: more than 2% away from the budget.',
  ),
  programmes: [KITCHENS, DOORS, WINDOWS],
  source: SOURCE,
};

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwll and the Neighbouring Valleys Warm Homes Programme 2026-27';

/** Every state of planned works. The figures are illustrative. */
export const PROGRAMME_EXAMPLES = {
  running: {title: 'A programme that runs, behind and over', data: DOCUMENT},
  finished: {title: 'A programme that is done', data: DOCUMENT, attributes: {programme: 'windows-2025-26'}},
  suppressed: {
    title: 'Too few homes to show months, and no money known',
    data: DOCUMENT,
    attributes: {programme: 'front-doors-2026-27'},
  },
  noMoney: {
    title: 'Money is not known',
    data: {
      ...DOCUMENT,
      programmes: [{...KITCHENS, budget: null, actual: null, budgetOfFinished: null, forecast: null}],
    },
  },
  notBegun: {
    title: 'Nothing is done yet',
    data: {
      ...DOCUMENT,
      programmes: [
        {
          ...KITCHENS,
          due: 0,
          onTime: 0,
          finished: 0,
          actual: null,
          budgetOfFinished: null,
          time: 'not-known',
          months: KITCHENS.months.slice(3),
          sentence: text('Kitchens 2026-27: none of 430 homes is done yet.'),
        },
      ],
    },
  },
  oneMonth: {
    title: 'One month alone',
    data: {...DOCUMENT, programmes: [{...KITCHENS, months: KITCHENS.months.slice(2, 3)}]},
  },
  twoMonths: {
    title: 'Two months',
    data: {...DOCUMENT, programmes: [{...KITCHENS, months: KITCHENS.months.slice(1, 3)}]},
  },
  sixty: {
    title: 'Five years of months',
    data: {
      ...DOCUMENT,
      programmes: [
        {
          ...KITCHENS,
          months: Array.from({length: 60}, (_, at) => {
            const end = new Date(Date.UTC(2023, 7 + at, 0)).toISOString().slice(0, 10);
            return at < 36 ? done(end, at * 7, at * 6) : expected(end, at * 7, at * 6 + 12);
          }),
        },
      ],
    },
  },
  allEqual: {
    title: 'Nothing moves',
    data: {
      ...DOCUMENT,
      programmes: [{...KITCHENS, months: KITCHENS.months.slice(0, 6).map(({end}) => done(end, 74, 74))}],
    },
  },
  longNames: {
    title: 'Very long names',
    data: {
      ...DOCUMENT,
      programmes: [{...KITCHENS, name: LONG, sentence: text(`${LONG}: 74 of 430 homes are done.`)}, DOORS],
    },
  },
  notPublished: {title: 'A programme that is not there', data: DOCUMENT, attributes: {programme: 'moats-2026-27'}},
  empty: {title: 'No planned work', data: {...DOCUMENT, programmes: []}},
  pinned: {title: 'A kept copy', data: DOCUMENT, attributes: {release: 'illustrative-2025'}},
  welsh: {title: 'Welsh, with English where there is none', data: DOCUMENT, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: DOCUMENT, reading: 'never'},
  error: {title: 'Did not load', data: DOCUMENT, reading: 'fails'},
  stale: {title: 'Last good copy', data: DOCUMENT, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: Programme}>;
