import {flow, stock} from './tally.ts';

/** A look before the repair is no repair. */
const REPAIR = {column: 'job_type', not: 'pre-inspection'} as const;
const EMERGENCY = {column: 'priority', begins: 'emergency'} as const;
const DONE = [{column: 'outcome', is: 'completed'}, REPAIR] as const;
/** A job that ended without a date cannot be said to have been open on any day. */
const WAITED = [
  {column: 'outcome', not: 'cancelled'},
  REPAIR,
  {
    any: [
      {column: 'completed_at', known: true},
      {column: 'outcome', is: 'open'},
      {column: 'outcome', known: false},
    ],
  },
] as const;

/** Every sum over one table by the month in which something happened. Names of sums are unique among all tallies. */
export const FLOWS = {
  finished: flow('work_order', {
    month: 'completed_month',
    by: ['area', 'contractor', 'priority', 'trade'],
    where: DONE,
    sums: {
      finished: {of: 'rows'},
      firstTime: {of: 'rows', when: [{column: 'first_time', is: 1}]},
      firstTimeKnown: {of: 'rows', when: [{column: 'first_time', known: true}]},
      inTarget: {of: 'rows', when: [{column: 'in_target', is: 1}]},
      inTargetKnown: {of: 'rows', when: [{column: 'in_target', known: true}]},
      days: {of: 'days'},
      daysKnown: {of: 'rows', when: [{column: 'days', known: true}]},
      emergencyHours: {of: 'hours', when: [EMERGENCY]},
      emergenciesTimed: {
        of: 'rows',
        when: [EMERGENCY, {column: 'hours', known: true}],
      },
      emergencies: {of: 'rows', when: [EMERGENCY]},
      jobPence: {of: 'cost_pence'},
      jobsPriced: {of: 'rows', when: [{column: 'cost_pence', known: true}]},
    },
  }),
  visits: flow('visit', {
    month: 'month',
    by: ['area', 'contractor', 'trade'],
    sums: {
      visits: {of: 'rows'},
      kept: {of: 'rows', when: [{column: 'kept', is: 1}]},
      appointments: {of: 'rows', when: [{column: 'kept', known: true}]},
      noAccess: {of: 'rows', when: [{column: 'no_access', is: 1}]},
      visitsMade: {of: 'rows', when: [{column: 'no_access', known: true}]},
    },
  }),
  inspections: flow('inspection', {
    month: 'month',
    by: ['area', 'contractor', 'priority', 'trade'],
    isOfJob: true,
    sums: {
      passed: {of: 'rows', when: [{column: 'passed', is: 1}]},
      inspections: {of: 'rows', when: [{column: 'passed', known: true}]},
    },
  }),
  answers: flow('survey_answer', {
    month: 'month',
    by: ['area', 'contractor', 'priority', 'trade', 'channel'],
    isOfJob: true,
    // A 0 on a scale from 1 is a missing answer, not a very low one.
    where: [{column: 'zero_answer', not: 1}],
    sums: {
      satisfied: {of: 'rows', when: [{column: 'satisfied', is: 1}]},
      answered: {of: 'rows', when: [{column: 'satisfied', known: true}]},
      firstTimeSaid: {of: 'rows', when: [{column: 'first_time', is: 1}]},
      firstTimeAnswered: {of: 'rows', when: [{column: 'first_time', known: true}]},
      keptSaid: {of: 'rows', when: [{column: 'appointment_kept', is: 1}]},
      keptAnswered: {of: 'rows', when: [{column: 'appointment_kept', known: true}]},
    },
  }),
  spend: flow('cost', {
    month: 'month',
    by: ['area', 'contractor'],
    sums: {
      responsivePence: {of: 'amount_pence', when: [{column: 'cost_type', is: 'responsive'}]},
      plannedPence: {of: 'amount_pence', when: [{column: 'cost_type', is: 'planned'}]},
      costLines: {of: 'rows'},
    },
  }),
  due: flow('programme_item', {
    month: 'due_month',
    by: ['area', 'contractor'],
    sums: {
      homesDue: {of: 'rows'},
      homesOnTime: {of: 'rows', when: [{column: 'on_time', is: 1}]},
      // Of the whole programme: what finished homes cost, and what the others are expected to cost in all.
      spentPence: {
        of: 'actual_pence',
        when: [
          {column: 'completed_on', known: true},
          {column: 'budget_pence', known: true},
        ],
      },
      spentBudgetPence: {
        of: 'budget_pence',
        when: [
          {column: 'completed_on', known: true},
          {column: 'actual_pence', known: true},
        ],
      },
      expectedPence: {
        of: 'forecast_pence',
        when: [
          {column: 'completed_on', known: false},
          {column: 'budget_pence', known: true},
        ],
      },
      expectedBudgetPence: {
        of: 'budget_pence',
        when: [
          {column: 'completed_on', known: false},
          {column: 'forecast_pence', known: true},
        ],
      },
    },
  }),
  handedOver: flow('programme_item', {
    month: 'completed_month',
    by: ['area', 'contractor'],
    sums: {
      actualPence: {of: 'actual_pence', when: [{column: 'budget_pence', known: true}]},
      budgetPence: {of: 'budget_pence', when: [{column: 'actual_pence', known: true}]},
      homesFinished: {of: 'rows'},
      defects: {of: 'defects'},
      homesHandedOver: {of: 'rows', when: [{column: 'defects', known: true}]},
    },
  }),
  dampClosed: flow('damp_case', {
    month: 'closed_month',
    by: ['area', 'contractor'],
    sums: {
      dampClosed: {of: 'rows'},
      dampReopened: {of: 'rows', when: [{column: 'reopened', is: 1}]},
    },
  }),
};

/** Every sum over what stood open when a month ended. */
export const STOCKS = {
  backlog: stock('work_order', {
    opened: 'reported_at',
    closed: 'completed_at',
    by: ['area', 'contractor', 'priority', 'trade'],
    where: WAITED,
    sums: {
      open: {all: true},
      overdue: {passed: 'target_at'},
      openOver28Days: {olderThanDays: 28},
      openOver6Months: {olderThanDays: 182},
      openOver1Year: {olderThanDays: 365},
    },
  }),
  homes: stock('home', {opened: 'owned_from', closed: 'owned_to', by: ['area'], sums: {homes: {all: true}}}),
  damp: stock('damp_case', {
    opened: 'aware_at',
    closed: 'closed_at',
    by: ['area', 'contractor'],
    sums: {dampOpen: {all: true}},
  }),
};
