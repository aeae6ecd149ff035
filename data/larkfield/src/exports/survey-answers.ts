import {ANSWER_FAULTS} from '../faults/answer-faults.ts';
import {toIso} from '../days.ts';
import {DIRTY_MONTH} from '../story.ts';
import type {Answer} from '../survey.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {CONTRACTOR_NAMES, PATCHES} from './codes.ts';
import {ASKED_BY, CHANNEL_WORDS} from './survey-invitations.ts';
import {toOurs} from './words.ts';

export const DIRTY_ANSWERS = `survey-answers-${DIRTY_MONTH}.csv`;

function isDirty({day}: Answer): boolean {
  return toIso(day).startsWith(DIRTY_MONTH);
}

function writeFixed({fixed}: Answer): string {
  return fixed === null ? '' : fixed ? 'Yes' : 'No';
}

export const surveyAnswers: Export<Answer> = {
  kind: 'survey-answers',
  format: {encoding: 'utf-8-bom', separator: ',', lineEnd: '\n'},
  columns: [
    {heading: 'response_ref', field: 'reference', write: ({reference}) => reference},
    {heading: 'invite_ref', field: 'invitation', write: ({invitation}) => invitation.reference},
    {heading: 'job_ref', field: 'work-order', write: ({invitation}) => invitation.job.reference},
    {heading: 'patch', field: 'area', write: ({invitation}) => PATCHES[invitation.job.home.area]},
    {heading: 'supplier', field: 'contractor', write: ({invitation}) => CONTRACTOR_NAMES[invitation.job.contractor]},
    {heading: 'answered_by', field: 'channel', write: ({invitation}) => ASKED_BY[invitation.channel]},
    {heading: 'answered_on', field: 'answered', write: ({day}) => writeDay(day)},
    {heading: 'q1_how_was_your_repair', field: 'satisfaction', write: ({overall}) => String(overall ?? '')},
    {heading: 'q2_time_it_took', field: null, write: ({time}) => String(time ?? '')},
    {heading: 'q3_is_it_fixed', field: 'fixed', write: writeFixed},
  ],
  words: {
    area: toOurs(PATCHES),
    contractor: toOurs(CONTRACTOR_NAMES),
    channel: CHANNEL_WORDS,
    satisfaction: {
      '5': 'very-satisfied',
      '4': 'fairly-satisfied',
      '3': 'neither',
      '2': 'fairly-dissatisfied',
      '1': 'very-dissatisfied',
    },
    fixed: {Yes: 'yes', No: 'no'},
  },
  files: ({answers}) => [
    {name: 'survey-answers.csv', rows: answers.filter((answer) => !isDirty(answer))},
    {name: DIRTY_ANSWERS, rows: answers.filter(isDirty)},
  ],
  faults: {[DIRTY_ANSWERS]: ANSWER_FAULTS},
};
