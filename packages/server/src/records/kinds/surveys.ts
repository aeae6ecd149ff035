import type {Kind} from '../kind.ts';
import {copyMonth, toBit} from './derive.ts';
import {AREA, CHANNEL, CONTRACTOR, field, HOME, required, WORK_ORDER} from './fields.ts';

/** Who was asked after a repair: the funnel behind the answers. */
export const SURVEY_INVITATIONS: Kind = {
  id: 'survey-invitations',
  title: 'survey invitations',
  table: 'survey_invitation',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the invitation’s own reference',
      ['invitation id', 'invitation ref', 'survey id', 'survey ref', 'invite id'],
      required,
    ),
    WORK_ORDER,
    HOME,
    AREA,
    CONTRACTOR,
    CHANNEL,
    field(
      'invited',
      'invited_at',
      'timestamp',
      'when somebody was asked',
      ['invited', 'sent', 'date sent', 'invitation date', 'sent date', 'date invited'],
      required,
    ),
    field('status', 'status', 'one-of', 'what became of the invitation', ['status', 'delivery status'], {
      words: {
        asked: ['sent', 'delivered', 'called', 'opened'],
        'not-delivered': ['bounced', 'failed', 'undelivered', 'no answer'],
        'opted-out': ['opt out', 'declined', 'unsubscribed'],
        'not-asked': ['excluded', 'skipped', 'no contact details'],
      },
    }),
  ],
  derive: (at) => copyMonth(at('invited_at'), at('month')),
};

const SCALE = {
  'very-satisfied': ['very satisfied', 'vs'],
  'fairly-satisfied': ['fairly satisfied', 'satisfied', 'fs'],
  neither: ['neither satisfied nor dissatisfied', 'neither', 'neutral'],
  'fairly-dissatisfied': ['fairly dissatisfied', 'dissatisfied', 'fd'],
  'very-dissatisfied': ['very dissatisfied', 'vd'],
  'no-answer': ['not answered', 'refused', 'not applicable', 'prefer not to say'],
  zero: ['0'],
};

/** What residents answered after a repair, one row an answered form. */
export const SURVEY_ANSWERS: Kind = {
  id: 'survey-answers',
  title: 'survey answers',
  table: 'survey_answer',
  fields: [
    field(
      'reference',
      'reference',
      'reference',
      'the answer’s own reference',
      ['response id', 'response ref', 'answer id', 'response no'],
      required,
    ),
    field('invitation', 'invitation', 'reference', 'the invitation it answers', [
      'invitation id',
      'invitation ref',
      'survey id',
      'survey ref',
      'invite id',
    ]),
    WORK_ORDER,
    AREA,
    CONTRACTOR,
    CHANNEL,
    field(
      'answered',
      'answered_at',
      'timestamp',
      'when it was answered',
      ['answered', 'response date', 'completed', 'date answered', 'date completed', 'submitted'],
      required,
    ),
    field(
      'satisfaction',
      'satisfaction',
      'one-of',
      'how satisfied they are',
      ['satisfaction', 'overall satisfaction', 'rating', 'how satisfied', 'score'],
      {words: SCALE},
    ),
    field('fixed', 'fixed', 'yes-no', 'whether it was fixed, as the resident says', [
      'fixed',
      'was it fixed',
      'completed first time',
      'repair completed',
      'resolved',
    ]),
    field('first-time', 'first_time', 'yes-no', 'whether it was right the first time, as the resident says', [
      'right first time',
      'first time',
      'fixed first time',
    ]),
    field('appointment-kept', 'appointment_kept', 'yes-no', 'whether the appointment was kept, as the resident says', [
      'appointment kept',
      'kept appointment',
      'turned up on time',
    ]),
    field('comment', 'comment', 'text', 'what they wrote', ['comment', 'comments', 'feedback', 'verbatim'], {
      free: true,
    }),
  ],
  derive: (at) => {
    const [satisfaction, satisfied, zero] = [at('satisfaction'), at('satisfied'), at('zero_answer')];
    const month = copyMonth(at('answered_at'), at('month'));
    return (draft) => {
      month(draft);
      const answer = draft.values[satisfaction];
      draft.values[zero] = toBit(answer === 'zero');
      if (answer === 'zero') {
        // The scale has no 0: programs write it where nothing was answered.
        draft.values[satisfaction] = 'no-answer';
        draft.notes.push('zero-answer');
      } else if (typeof answer === 'string' && answer !== 'no-answer') {
        draft.values[satisfied] = toBit(answer.endsWith('-satisfied'));
      }
    };
  },
};
