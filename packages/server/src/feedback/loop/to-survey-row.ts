import type {Answers} from '@doorstep/contract';
import {fromInstant} from '../../records/cells/moment.ts';
import {FORM_RUN} from '../../store/form-answers.ts';
import type {RecordRow} from '../../store/records/columns.ts';
import type {ReferredAnswers} from './settle-references.ts';

/** Begins the reference of an answer that came by a form. */
const FORM = 'form:';

/** The reference of an answer set among the landlord's survey answers. */
export function toAnswerReference(receipt: string): string {
  return FORM + receipt;
}

/**
 * An answer set as one more answer of the landlord's survey after repairs. Its words stay behind. It counts in the month
 * in which the repair was finished, as the three witnesses speak of it, so that it is part of a figure as soon as the
 * records have the repair; where they have no finish, in the month in which it came.
 * @param completedMonth such as `2026-04`, or null.
 */
export function toSurveyRow(
  landlordId: string,
  {receipt, answers: json, receivedAt, workOrder, invitation}: ReferredAnswers,
  completedMonth: string | null,
): RecordRow<'survey_answer'> {
  const answers = JSON.parse(json) as Answers;
  const answered = fromInstant(Math.floor(Date.parse(receivedAt) / 1000)).text;
  const satisfaction = answers['satisfaction'];
  const fixed = toBit(answers['fixed']);
  return {
    landlord_id: landlordId,
    reference: toAnswerReference(receipt),
    invitation,
    work_order: workOrder,
    area: null,
    contractor: null,
    channel: 'form',
    answered_at: answered,
    satisfaction: typeof satisfaction === 'string' ? satisfaction : null,
    fixed,
    // Of a repair that is not fixed nobody is asked about the first visit, and it was not put right on it.
    first_time: fixed === 0 ? 0 : toBit(answers['first-time']),
    appointment_kept: toBit(answers['appointment-kept']),
    comment: null,
    month: completedMonth ?? answered.slice(0, 7),
    satisfied: typeof satisfaction === 'string' ? (satisfaction.endsWith('-satisfied') ? 1 : 0) : null,
    zero_answer: 0,
    run_id: FORM_RUN,
    line: 0,
  };
}

/** `not-sure`, `no-appointment` and no answer at all say nothing. */
function toBit(answer: string | string[] | undefined): 0 | 1 | null {
  return answer === 'yes' ? 1 : answer === 'no' ? 0 : null;
}
