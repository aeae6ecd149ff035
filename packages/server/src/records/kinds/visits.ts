import type {Kind} from '../kind.ts';
import {copyMonth, toBit} from './derive.ts';
import {AREA, CONTRACTOR, field, HOME, required, TRADE, WORK_ORDER} from './fields.ts';

/** Appointments and visits, one row each. */
export const VISITS: Kind = {
  id: 'visits',
  title: 'visits',
  table: 'visit',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the visit’s own reference',
      ['visit no', 'visit id', 'visit ref', 'appointment id', 'appointment ref', 'appointment no'],
      required,
    ),
    WORK_ORDER,
    HOME,
    AREA,
    TRADE,
    CONTRACTOR,
    field(
      'appointment',
      'appointment_at',
      'timestamp',
      'when the visit was promised',
      ['appointment', 'appointment date', 'appt date', 'visit date', 'slot', 'slot start'],
      required,
    ),
    field('arrived', 'arrived_at', 'timestamp', 'when somebody arrived', [
      'arrived',
      'arrival',
      'arrival time',
      'attended',
    ]),
    field(
      'outcome',
      'outcome',
      'one-of',
      'what became of it',
      ['outcome', 'result', 'status', 'visit outcome', 'appointment status'],
      {
        ...required,
        words: {
          kept: ['attended', 'completed', 'yes', 'met', 'on time'],
          missed: ['not kept', 'late', 'failed', 'did not attend', 'no show', 'not attended'],
          'no-access': ['no access', 'carded', 'no entry', 'tenant out', 'resident out'],
          cancelled: ['canceled', 'cancelled by tenant', 'cancelled by resident'],
          rearranged: ['rebooked', 'rescheduled', 'moved'],
        },
      },
    ),
  ],
  derive: (at) => {
    const [outcome, kept, noAccess] = [at('outcome'), at('kept'), at('no_access')];
    const month = copyMonth(at('appointment_at'), at('month'));
    return (draft) => {
      month(draft);
      const became = draft.values[outcome];
      const happened = became === 'kept' || became === 'missed' || became === 'no-access';
      // Nobody at home is the landlord's appointment kept; a visit that was called off is neither kept nor missed.
      draft.values[kept] = happened ? toBit(became !== 'missed') : null;
      draft.values[noAccess] = happened ? toBit(became === 'no-access') : null;
    };
  },
};
