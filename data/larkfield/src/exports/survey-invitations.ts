import type {Invitation} from '../survey.ts';
import {writeDay} from './dates.ts';
import type {Export} from './export.ts';
import {CONTRACTOR_NAMES, PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

export const ASKED_BY: Readonly<Record<Invitation['channel'], string>> = {text: 'SMS', email: 'E-mail', phone: 'Call'};

const STATES: Readonly<Record<Invitation['state'], string>> = {
  sent: 'Sent',
  'not-delivered': 'Bounced',
  'no-contact': 'No details',
  'opted-out': 'Opted out',
};

/** The importer knows how people were reached by the regulator's words. */
export const CHANNEL_WORDS = {SMS: 'sms', 'E-mail': 'internet', Call: 'telephone'} as const;

export const surveyInvitations: Export<Invitation> = {
  kind: 'survey-invitations',
  format: {encoding: 'utf-8-bom', separator: ',', lineEnd: '\n'},
  columns: [
    {heading: 'invite_ref', field: 'reference', write: ({reference}) => reference},
    {heading: 'job_ref', field: 'work-order', write: ({job}) => job.reference},
    {heading: 'property_ref', field: 'home', write: ({job}) => job.home.reference},
    {heading: 'patch', field: 'area', write: ({job}) => PATCHES[job.home.area]},
    {heading: 'supplier', field: 'contractor', write: ({job}) => CONTRACTOR_NAMES[job.contractor]},
    {heading: 'sent_by', field: 'channel', write: ({channel}) => ASKED_BY[channel]},
    {heading: 'sent_on', field: 'invited', write: ({day}) => writeDay(day)},
    {heading: 'state', field: 'status', write: ({state}) => STATES[state]},
  ],
  words: {
    area: toOurs(PATCHES),
    contractor: toOurs(CONTRACTOR_NAMES),
    channel: CHANNEL_WORDS,
    status: {Sent: 'asked', Bounced: 'not-delivered', 'No details': 'not-asked', 'Opted out': 'opted-out'},
  },
  files: ({invitations: rows}) => [{name: 'survey-invitations.csv', rows}],
};
