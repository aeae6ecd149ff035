import {dayOf, toDay} from '../days.ts';
import type {Job, Visit} from '../job.ts';
import {FIRST_DATE} from '../world.ts';
import {byYear, writeMoment} from './dates.ts';
import type {Export} from './export.ts';
import {CONTRACTOR_NAMES, NEIGHBOURHOODS} from './codes.ts';
import {toOurs} from './words.ts';

interface VisitOfJob {
  visit: Visit;
  job: Job;
}

const RESULTS: Readonly<Record<Visit['outcome'], string>> = {
  done: 'Complete',
  'more-work': 'Return – more work',
  'wrong-diagnosis': 'Return – wrong diagnosis',
  'no-access': 'No access',
  missed: 'Not attended',
  booked: 'Booked',
};

/** Somebody was let in; what they could do is another matter. */
const OUTCOME_WORDS = {
  [RESULTS.done]: 'kept',
  [RESULTS['more-work']]: 'kept',
  [RESULTS['wrong-diagnosis']]: 'kept',
  [RESULTS['no-access']]: 'no-access',
  [RESULTS.missed]: 'missed',
} as const;

export const visits: Export<VisitOfJob> = {
  kind: 'visits',
  // The appointment system writes Windows files, with dashes and apostrophes of that code page.
  format: {encoding: 'windows-1252', separator: ',', lineEnd: '\r\n'},
  columns: [
    {heading: 'Appt ID', field: 'reference', write: ({visit}) => visit.reference},
    {heading: 'Repair No.', field: 'work-order', write: ({job}) => job.reference},
    {heading: 'Property', field: 'home', write: ({job}) => job.home.reference},
    {heading: 'Neighbourhood', field: 'area', write: ({job}) => NEIGHBOURHOODS[job.home.area]},
    {heading: 'Skill', field: 'trade', write: ({visit}) => visit.trade},
    {heading: 'Supplier', field: 'contractor', write: ({job}) => CONTRACTOR_NAMES[job.contractor]},
    {heading: 'Slot Start', field: 'appointment', write: ({visit}) => writeMoment(visit.moment)},
    {heading: 'On Site', field: 'arrived', write: ({visit}) => writeMoment(visit.arrived)},
    {heading: 'Result', field: 'outcome', write: ({visit}) => RESULTS[visit.outcome]},
  ],
  words: {area: toOurs(NEIGHBOURHOODS), contractor: toOurs(CONTRACTOR_NAMES), outcome: OUTCOME_WORDS},
  files: ({jobs}) => {
    // What is only booked is not sent: nothing has come of it yet. Nor is what came before the records begin.
    const past = (job: Job) =>
      job.visits.filter(({outcome, moment}) => outcome !== 'booked' && dayOf(moment) >= toDay(FIRST_DATE));
    const all = jobs.flatMap((job) => past(job).map((visit) => ({visit, job})));
    return byYear(all, ({visit}) => dayOf(visit.moment)).map(([year, rows]) => ({name: `visits-${year}.csv`, rows}));
  },
};
