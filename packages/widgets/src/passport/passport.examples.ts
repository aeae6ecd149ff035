import type {MeasureDocument} from '@doorstep/contract';
import {RELEASE, SOURCE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

const BASE: MeasureDocument = {
  ...CHART_EXAMPLES.survey.data,
  passport: {
    facts: [
      {label: text('What it counts', 'Beth mae’n ei gyfrif'), value: text('Tenants who are very or fairly satisfied')},
      {label: text('Out of'), value: text('608 tenants who had a repair in the last 12 months and answered')},
      {label: text('How we asked'), value: text('By telephone, from April 2024 to March 2025')},
      {label: text('Checked by'), value: text('An auditor who is not us, in May 2025')},
    ],
  },
};

const LONG =
  'Gwasanaethautrwsiocartrefitenantiaidymmhobrhanobarth and then a great many other words, as many as it takes';

/** Every state of the passport. The facts are illustrative; Larkfield Homes does not exist. */
export const PASSPORT_EXAMPLES = {
  facts: {title: 'What a figure rests on', data: BASE},
  ownRecords: {
    title: 'A source without address and licence',
    data: {...BASE, source: {...SOURCE, name: 'its own records', url: null, licence: null, licenceUrl: null}},
  },
  longWords: {
    title: 'Very long words',
    data: {
      ...BASE,
      release: {...RELEASE, id: 'a-release-name-that-somebody-made-very-long-indeed-2025-11-26'},
      passport: {facts: [{label: text(LONG), value: text(LONG)}]},
    },
  },
  noFacts: {title: 'The landlord says nothing', data: {...BASE, passport: {facts: []}}},
  pinned: {title: 'A kept copy', data: BASE, attributes: {release: RELEASE.id}},
  welsh: {title: 'Welsh, with English where there is none', data: BASE, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: BASE, reading: 'never'},
  error: {title: 'Did not load', data: BASE, reading: 'fails'},
  stale: {title: 'Last good copy', data: BASE, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: MeasureDocument}>;
