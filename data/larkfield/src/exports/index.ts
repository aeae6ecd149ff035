import {complaints} from './complaints.ts';
import {contractSchedules} from './contract-schedules.ts';
import {costs} from './costs.ts';
import {dampMould} from './damp-mould.ts';
import {homes} from './homes.ts';
import {inspections} from './inspections.ts';
import {type Plan, toPlan} from './plan.ts';
import {programme} from './programme.ts';
import {safetyChecks} from './safety-checks.ts';
import {surveyAnswers} from './survey-answers.ts';
import {surveyInvitations} from './survey-invitations.ts';
import {targets} from './targets.ts';
import {visits} from './visits.ts';
import {workOrders} from './work-orders.ts';

/** Every kind of export, in the order in which they are best imported. */
export const PLANS: readonly Plan[] = [
  toPlan(homes),
  toPlan(workOrders),
  toPlan(visits),
  toPlan(inspections),
  toPlan(surveyInvitations),
  toPlan(surveyAnswers),
  toPlan(costs),
  toPlan(programme),
  toPlan(safetyChecks),
  toPlan(dampMould),
  toPlan(complaints),
  toPlan(targets),
  toPlan(contractSchedules),
];
