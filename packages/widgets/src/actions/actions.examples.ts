import type {Action, ActionList, ActionVerdict} from '@doorstep/contract';
import {EMERGENCIES, LARKFIELD, RELEASE, REPAIRS, SOURCE, text} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';

const MISSED: Action = {
  id: 'reminders',
  measure: REPAIRS.id,
  scope: 'LCRA',
  signal: {
    kind: 'residents-said',
    since: '2024-07-01',
    reason: text('214 of you told us about missed visits in summer 2024.'),
  },
  said: text('Nobody told me the plumber was coming.'),
  plan: text('We send a text the day before and when the worker is on the way.'),
  owner: text('Head of Repairs'),
  begun: '2024-11-04',
  due: '2024-12-31',
  check: '2025-06-30',
  expected: {text: text('Three of four tenants are satisfied with repairs.'), value: 75, by: '2025-06-30'},
  result: {
    verdict: 'worked',
    before: 70,
    now: 76,
    sentence: text('It worked. It was 70% in 2023/24 and is 76% in 2024/25.'),
  },
};

const after = (verdict: ActionVerdict, sentence: string): Action => ({
  ...MISSED,
  id: `phone-${verdict}`,
  measure: EMERGENCIES.id,
  said: null,
  signal: {kind: 'target-missed', since: '2024-10-01', reason: text('The target was missed from October 2024.')},
  plan: text('We opened a second line on Monday mornings.'),
  result: {verdict, before: null, now: null, sentence: text(sentence)},
});

const LIST: ActionList = {
  release: RELEASE,
  landlord: LARKFIELD,
  actions: [
    MISSED,
    after('no-change', 'No real change. It was 11 minutes and is 12. We will try call-backs.'),
    after('too-early', 'Too early to tell. We check on 30 June 2025.'),
  ],
  unanswered: [
    {
      measure: EMERGENCIES.id,
      scope: 'LCRA',
      kind: 'target-missed',
      since: '2025-02-01',
      reason: text('98% in March 2025; the target is 99%.'),
    },
    {
      measure: 'unknown-here',
      scope: 'LCRA',
      kind: 'special-cause',
      since: '2025-01-01',
      reason: text('The figures are higher than their usual ups and downs since January 2025.'),
    },
  ],
  measures: [
    {id: REPAIRS.id, name: REPAIRS.name},
    {id: EMERGENCIES.id, name: EMERGENCIES.name},
  ],
  sentence: text('3 actions, judged by records up to 31 March 2025. 2 signals have no answer yet.'),
  source: SOURCE,
};

const one = (action: Action): ActionList => ({...LIST, actions: [action], sentence: text('1 action.')});

const LONG =
  'Aftertheverylongwordsofacommitteethatneverputsaspaceinthem and then a great many others, for as long as it likes';

/** Every state of the actions. The figures are illustrative; Larkfield Homes does not exist. */
export const ACTIONS_EXAMPLES = {
  list: {title: 'All of a landlord', data: LIST},
  signals: {title: 'With what nobody answers yet', data: LIST, attributes: {signals: true}},
  measure: {title: 'Those of one measure', data: LIST, attributes: {measure: REPAIRS.id}},
  noChange: {
    title: 'No real change',
    data: one(after('no-change', 'No real change. It was 11 minutes and is 12. We will try call-backs.')),
  },
  notYet: {
    title: 'Not yet',
    data: one(after('not-yet', 'Not yet. It was 70% and is 72%. We expected 75% by June 2025.')),
  },
  cannotTell: {
    title: 'We cannot tell',
    data: one(after('cannot-tell', 'We cannot tell, because it is now counted in another way.')),
  },
  two: {title: 'Two actions', data: {...LIST, actions: LIST.actions.slice(0, 2), sentence: text('2 actions.')}},
  longWords: {
    title: 'Very long words',
    data: {
      ...one({...MISSED, said: text(LONG), plan: text(LONG), owner: text(LONG)}),
      measures: [{id: MISSED.measure, name: text(LONG)}],
    },
  },
  none: {title: 'No action yet', data: {...LIST, actions: []}, attributes: {signals: true}},
  noneOfMeasure: {title: 'No action for a measure', data: LIST, attributes: {measure: 'tsm-bs01'}},
  pinned: {title: 'A kept copy', data: LIST, attributes: {release: RELEASE.id}},
  welsh: {title: 'Welsh, with English where there is none', data: LIST, attributes: {language: 'cy'}},
  loading: {title: 'Loading', data: LIST, reading: 'never'},
  error: {title: 'Did not load', data: LIST, reading: 'fails'},
  stale: {title: 'Last good copy', data: LIST, reading: 'fails-later'},
} as const satisfies Record<string, WidgetExample & {data: ActionList}>;
