import {countDays, countHours} from '../cells/moment.ts';
import type {Kind} from '../kind.ts';
import {copyMonth, countWorkingDays, toBit} from './derive.ts';
import {AREA, CONTRACTOR, field, HOME, required} from './fields.ts';

/** Cases of damp and mould and other hazards. Every clock starts when the landlord knew. */
export const DAMP_MOULD: Kind = {
  id: 'damp-mould',
  title: 'damp and mould cases',
  table: 'damp_case',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the case’s own reference',
      ['case no', 'case id', 'case ref', 'case reference', 'reference'],
      required,
    ),
    HOME,
    AREA,
    CONTRACTOR,
    field(
      'aware',
      'aware_at',
      'timestamp',
      'when the landlord knew',
      ['aware', 'awareness', 'date aware', 'reported', 'date reported', 'raised'],
      required,
    ),
    field(
      'hazard',
      'hazard',
      'one-of',
      'how serious it is',
      ['hazard', 'severity', 'risk', 'category', 'hazard type'],
      {
        ...required,
        words: {
          emergency: ['cat 1', 'severe', 'imminent'],
          significant: ['cat 2', 'serious', 'high'],
          other: ['minor', 'low', 'medium', 'none'],
        },
      },
    ),
    field('investigated', 'investigated_at', 'timestamp', 'when it was investigated', [
      'investigated',
      'investigation date',
      'inspection date',
    ]),
    field('made-safe', 'made_safe_at', 'timestamp', 'when it was made safe', [
      'made safe',
      'make safe',
      'made safe date',
    ]),
    field('summary', 'summary_at', 'timestamp', 'when the written summary was sent', [
      'summary sent',
      'summary',
      'written summary',
      'report sent',
    ]),
    field('safety-works', 'safety_works_at', 'timestamp', 'when the safety works were done', [
      'safety works',
      'works completed',
      'safety works completed',
    ]),
    field('further-works', 'further_works_at', 'timestamp', 'when further works were begun', [
      'further works',
      'further works started',
      'follow on works',
    ]),
    field('closed', 'closed_at', 'timestamp', 'when the case was closed', [
      'closed',
      'case closed',
      'date closed',
      'completed',
    ]),
    field('reopened', 'reopened', 'yes-no', 'whether it was opened again', ['reopened', 're-opened', 'recurrence']),
  ],
  derive: (at, {nation}) => {
    const [aware, investigated, summary] = [at('aware_at'), at('investigated_at'), at('summary_at')];
    const [safe, works, further] = [at('made_safe_at'), at('safety_works_at'), at('further_works_at')];
    const months = [copyMonth(aware, at('aware_month')), copyMonth(at('closed_at'), at('closed_month'))];
    const to = {
      hours: at('safe_hours'),
      investigation: at('investigation_working_days'),
      summary: at('summary_working_days'),
      works: at('safety_works_working_days'),
      further: at('further_works_days'),
    };
    return (draft) => {
      const {values, moments} = draft;
      for (const month of months) month(draft);
      values[to.hours] = countHours(moments[aware], moments[safe]);
      values[to.investigation] = countWorkingDays(moments[aware], moments[investigated], nation);
      values[to.summary] = countWorkingDays(moments[investigated], moments[summary], nation);
      values[to.works] = countWorkingDays(moments[investigated], moments[works], nation);
      values[to.further] = countDays(moments[aware], moments[further]);
    };
  },
};

/** Working days in which a complaint must be answered, after it was acknowledged. Source: Complaint Handling Code. */
const ANSWER_WITHIN: Readonly<Record<string, number>> = {'1': 10, '2': 20};

/** Complaints, one row a complaint and stage. */
export const COMPLAINTS: Kind = {
  id: 'complaints',
  title: 'complaints',
  table: 'complaint',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the complaint’s own reference',
      ['complaint no', 'complaint id', 'complaint ref', 'case no', 'case ref', 'case id', 'reference'],
      required,
    ),
    field('stage', 'stage', 'one-of', 'the stage', ['stage', 'complaint stage'], {
      ...required,
      words: {'1': ['stage 1', 'one', 's1', 'stage one'], '2': ['stage 2', 'two', 's2', 'stage two']},
    }),
    AREA,
    field('subject', 'subject', 'reference', 'what it is about', [
      'subject',
      'category',
      'service area',
      'theme',
      'complaint type',
    ]),
    field(
      'received',
      'received_on',
      'date',
      'when it was received',
      ['received', 'date received', 'logged', 'opened', 'raised'],
      required,
    ),
    field('acknowledged', 'acknowledged_on', 'date', 'when it was acknowledged', [
      'acknowledged',
      'date acknowledged',
      'acknowledgement',
    ]),
    field('answered', 'answered_on', 'date', 'when it was answered', [
      'answered',
      'response date',
      'responded',
      'date responded',
      'closed',
      'date closed',
    ]),
    field('extended', 'extended', 'yes-no', 'whether more time was agreed', [
      'extended',
      'extension',
      'extension agreed',
    ]),
    field('outcome', 'outcome', 'one-of', 'how it ended', ['outcome', 'decision', 'result'], {
      words: {
        upheld: ['fully upheld', 'justified'],
        'partly-upheld': ['partially upheld', 'partly upheld', 'part upheld'],
        'not-upheld': ['not upheld', 'unjustified'],
        withdrawn: [],
      },
    }),
  ],
  derive: (at, {nation}) => {
    const [received, acknowledged, answered] = [at('received_on'), at('acknowledged_on'), at('answered_on')];
    const [stage, extended, inTime] = [at('stage'), at('extended'), at('in_time')];
    const [toAcknowledge, toAnswer] = [at('acknowledgement_working_days'), at('answer_working_days')];
    const months = [copyMonth(received, at('received_month')), copyMonth(answered, at('answered_month'))];
    return (draft) => {
      const {values, moments} = draft;
      for (const month of months) month(draft);
      values[toAcknowledge] = countWorkingDays(moments[received], moments[acknowledged], nation);
      const days = countWorkingDays(moments[acknowledged], moments[answered], nation);
      values[toAnswer] = days;
      const within = ANSWER_WITHIN[String(values[stage])];
      // With an agreed extension the file does not say until when, so it is left unknown.
      values[inTime] = days === null || within === undefined || values[extended] === 1 ? null : toBit(days <= within);
    };
  },
};
