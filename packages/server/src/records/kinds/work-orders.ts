import {countDays, countHours, isBy} from '../cells/moment.ts';
import type {Derive, Kind} from '../kind.ts';
import {monthAt, toBit} from './derive.ts';
import {AREA, CONTRACTOR, field, HOME, required, TRADE} from './fields.ts';

const OUTCOME = {
  open: [
    'raised',
    'in progress',
    'issued',
    'outstanding',
    'live',
    'booked',
    'appointed',
    'allocated',
    'on hold',
    'wip',
  ],
  completed: ['complete', 'closed', 'done', 'finished', 'comp', 'practically complete', 'invoiced', 'paid'],
  cancelled: ['canceled', 'cancel', 'abandoned', 'rejected', 'void', 'withdrawn'],
  'no-access': ['no access', 'carded', 'no entry', 'noaccess'],
};

/** A return for one of these reasons means that the first visit did not fix it. */
const NOT_FIXED = new Set(['wrong-diagnosis', 'unfinished']);

const derive: Derive = (at, {isMapped}) => {
  const [reported, completed, target] = [at('reported_at'), at('completed_at'), at('target_at')];
  const [outcome, month, doneMonth] = [at('outcome'), at('reported_month'), at('completed_month')];
  const [days, hours, inTarget, firstTime] = [at('days'), at('hours'), at('in_target'), at('first_time')];
  const [targetDays, targetHours] = [at('target_days'), at('target_hours')];
  const firstTimeOf = toFirstTime(at);
  const hasOutcome = isMapped('outcome');
  return (draft) => {
    const {values, moments} = draft;
    const [start, end] = [moments[reported], moments[completed]];
    values[month] = monthAt(draft, reported);
    values[doneMonth] = monthAt(draft, completed);
    const promised = moments[target];
    const lasts = countDays(start, promised);
    values[targetDays] = lasts === null ? null : lasts - 1;
    values[targetHours] = countHours(start, promised);
    if (!hasOutcome) values[outcome] = end ? 'completed' : 'open';
    if (values[outcome] !== 'completed' || !end) return;
    values[days] = countDays(start, end);
    values[hours] = countHours(start, end);
    values[inTarget] = promised ? toBit(isBy(end, promised)) : null;
    values[firstTime] = firstTimeOf(values);
  };
};

/** The landlord's own word where there is one, else the visits beyond those planned, else the reason of the return. */
function toFirstTime(at: (column: string) => number): (values: readonly unknown[]) => 0 | 1 | null {
  const [fixed, visits, planned] = [at('fixed_first_visit'), at('visits'), at('planned_visits')];
  const [reason, jobType] = [at('return_reason'), at('job_type')];
  return (values) => {
    if (values[jobType] === 'pre-inspection') return null;
    if (NOT_FIXED.has(String(values[reason]))) return 0;
    if (values[fixed] === 1 || values[fixed] === 0) return values[fixed];
    const [made, meant] = [values[visits], values[planned]];
    if (typeof made !== 'number' || made === 0) return null;
    return toBit(made <= (typeof meant === 'number' ? meant : 1));
  };
}

/** Responsive repairs, one row a job. */
export const WORK_ORDERS: Kind = {
  id: 'work-orders',
  title: 'work orders',
  table: 'work_order',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the job’s own reference',
      [
        'job no',
        'job number',
        'job ref',
        'job reference',
        'work order',
        'works order',
        'wo',
        'wo no',
        'order no',
        'order number',
        'repair no',
        'repair ref',
        'reference',
        'job id',
        'case id',
        'case_id',
      ],
      required,
    ),
    HOME,
    AREA,
    TRADE,
    field('priority', 'priority', 'reference', 'the priority', ['priority', 'priority code', 'urgency', 'category']),
    CONTRACTOR,
    field('job-type', 'job_type', 'one-of', 'what kind of job', ['job type', 'order type'], {
      words: {
        repair: ['responsive', 'reactive', 'day to day'],
        'pre-inspection': ['pre inspection', 'inspection', 'survey'],
        planned: ['planned works', 'cyclical'],
        void: ['voids', 'relet'],
        recall: ['call back', 'callback', 'follow on'],
      },
    }),
    field(
      'reported',
      'reported_at',
      'timestamp',
      'when it was reported',
      [
        'reported',
        'reported date',
        'date reported',
        'raised',
        'date raised',
        'raised date',
        'logged',
        'date logged',
        'created',
        'created date',
        'opened',
        'order date',
        'request date',
      ],
      required,
    ),
    field('target', 'target_at', 'timestamp', 'by when it was promised', [
      'target',
      'target date',
      'due',
      'due date',
      'target completion',
      'date due',
    ]),
    field('appointment', 'appointment_at', 'timestamp', 'the appointment', ['appointment', 'appointment date', 'appt']),
    field('completed', 'completed_at', 'timestamp', 'when it was completed', [
      'completed',
      'completed date',
      'date completed',
      'completion date',
      'closed',
      'closed date',
      'actual completion',
      'finished',
    ]),
    field(
      'outcome',
      'outcome',
      'one-of',
      'how it stands',
      ['status', 'outcome', 'job status', 'order status', 'case status', 'case_status', 'state'],
      {words: OUTCOME},
    ),
    field('first-visit', 'fixed_first_visit', 'yes-no', 'whether the first visit fixed it', [
      'first visit',
      'first time fix',
      'ftf',
      'right first time',
      'rft',
      'fixed first visit',
      'first fix',
    ]),
    field(
      'visits',
      'visits',
      'number',
      'how many visits it took',
      ['visits', 'number of visits', 'no of visits', 'visit count'],
      {whole: true},
    ),
    field('planned-visits', 'planned_visits', 'number', 'how many visits were planned', ['planned visits'], {
      whole: true,
    }),
    field(
      'return-reason',
      'return_reason',
      'one-of',
      'why somebody had to come back',
      ['return reason', 'returned because', 'reason for return', 'follow on reason'],
      {
        words: {
          'wrong-diagnosis': ['misdiagnosis', 'wrong diagnosis', 'wrong trade', 'diagnosis'],
          unfinished: ['incomplete', 'poor workmanship', 'not finished', 'ran out of time'],
          parts: ['awaiting parts', 'materials', 'parts required'],
          'no-access': ['no access', 'carded'],
          planned: ['multi trade', 'multi-trade', 'follow on planned'],
          other: [],
        },
      },
    ),
    field('cost', 'cost_pence', 'money', 'what it cost', [
      'cost',
      'job cost',
      'total cost',
      'value',
      'invoice value',
      'amount',
      'actual cost',
    ]),
    field(
      'description',
      'description',
      'text',
      'the job in somebody’s words',
      ['description', 'job description', 'notes', 'details', 'comments'],
      {free: true},
    ),
  ],
  derive,
};
