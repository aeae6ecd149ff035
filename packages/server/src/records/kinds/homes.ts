import type {Kind} from '../kind.ts';
import {AREA, field, HOME, required} from './fields.ts';

/** The homes themselves, one row each: what figures a home and an area are counted over. */
export const HOMES: Kind = {
  id: 'homes',
  title: 'homes',
  table: 'home',
  fields: [
    {...HOME, name: 'reference', column: 'reference', ...required},
    {...AREA, ...required},
    field('tenure', 'tenure', 'one-of', 'who lives there on what terms', ['tenure', 'tenure type'], {
      words: {
        LCRA: ['rented', 'social rent', 'general needs', 'affordable rent', 'secure', 'assured', 'supported'],
        LCHO: ['shared ownership', 'shared owner', 'low cost home ownership'],
        other: ['leasehold', 'leaseholder', 'market rent'],
      },
    }),
    field('type', 'home_type', 'reference', 'what kind of home', [
      'property type',
      'home type',
      'type',
      'dwelling type',
      'archetype',
    ]),
    field('owned-from', 'owned_from', 'date', 'since when it is the landlord’s', [
      'owned from',
      'acquired',
      'start date',
      'build date',
    ]),
    field('owned-to', 'owned_to', 'date', 'until when it was the landlord’s', [
      'owned to',
      'disposed',
      'end date',
      'sold',
      'demolished',
    ]),
  ],
  derive: () => () => undefined,
};

/** Safety checks, one row a home and kind of check: the latest one. */
export const SAFETY_CHECKS: Kind = {
  id: 'safety-checks',
  title: 'safety checks',
  table: 'safety_check',
  fields: [
    {...HOME, ...required},
    field('type', 'check_type', 'one-of', 'which check', ['check', 'check type', 'type', 'compliance type', 'stream'], {
      ...required,
      words: {
        gas: ['lgsr', 'gas safety', 'gas servicing', 'cp12'],
        electrical: ['eicr', 'electrics', 'electric'],
        fire: ['fra', 'fire risk assessment', 'fire safety'],
        asbestos: ['asbestos survey'],
        water: ['legionella', 'water hygiene'],
        lift: ['lifts', 'loler', 'passenger lift'],
        'smoke-alarm': ['smoke', 'smoke and co', 'smoke alarms'],
      },
    }),
    AREA,
    field('required', 'required', 'one-of', 'whether the home needs it', ['required', 'applicable', 'needed'], {
      // Not known whether it is needed counts as not in date, so it is a word of its own and not a blank.
      blank: 'unknown',
      words: {
        yes: ['y', 'true', '1', 'applicable'],
        no: ['n', 'false', '0', 'not applicable'],
        unknown: ['not known', '?'],
      },
    }),
    field('checked', 'checked_on', 'date', 'when it was last checked', [
      'last checked',
      'checked',
      'completed',
      'last inspection',
      'inspection date',
      'certificate date',
      'date completed',
    ]),
    field('due', 'due_on', 'date', 'by when the next check is due', [
      'due',
      'due date',
      'expiry',
      'expiry date',
      'next due',
      'renewal date',
    ]),
    field('result', 'result', 'one-of', 'what was found', ['result', 'outcome'], {
      words: {satisfactory: ['pass', 'passed', 'ok', 'safe'], unsatisfactory: ['fail', 'failed', 'unsafe']},
    }),
    field('remedial-due', 'remedial_due_on', 'date', 'by when what was found must be put right', [
      'remedial due',
      'action due',
      'remedial due date',
    ]),
    field('remedial-done', 'remedial_done_on', 'date', 'when it was put right', [
      'remedial done',
      'action completed',
      'remedial completed',
    ]),
  ],
  derive: () => () => undefined,
};
