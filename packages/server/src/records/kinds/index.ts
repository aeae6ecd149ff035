import type {Kind} from '../kind.ts';
import {COMPLAINTS, DAMP_MOULD} from './cases.ts';
import {HOMES, SAFETY_CHECKS} from './homes.ts';
import {INSPECTIONS} from './inspections.ts';
import {COSTS, PROGRAMME} from './money.ts';
import {CONTRACT_SCHEDULES, TARGETS} from './promises.ts';
import {SURVEY_ANSWERS, SURVEY_INVITATIONS} from './surveys.ts';
import {VISITS} from './visits.ts';
import {WORK_ORDERS} from './work-orders.ts';

/** Every kind of record that can be imported, in the order in which a landlord would. */
export const KINDS: readonly Kind[] = [
  HOMES,
  WORK_ORDERS,
  VISITS,
  INSPECTIONS,
  SURVEY_INVITATIONS,
  SURVEY_ANSWERS,
  COSTS,
  PROGRAMME,
  SAFETY_CHECKS,
  DAMP_MOULD,
  COMPLAINTS,
  TARGETS,
  CONTRACT_SCHEDULES,
];
