import {createAnswers, createInvitations, type Answer, type Invitation} from './survey.ts';
import {type Complaint, createComplaints} from './complaints.ts';
import {type Cost, createCosts} from './costs.ts';
import {createDampCases, type DampCase} from './damp-cases.ts';
import {createHomes, type Home} from './homes.ts';
import {createInspections, type Inspection} from './inspections.ts';
import type {Job} from './job.ts';
import {createJobs} from './jobs.ts';
import {createProgramme, type ProgrammeItem} from './programme.ts';
import {createSafetyChecks, type SafetyCheck} from './safety-checks.ts';

/** All that the landlord's systems know, without a fault in it. */
export interface Records {
  homes: readonly Home[];
  jobs: readonly Job[];
  inspections: readonly Inspection[];
  invitations: readonly Invitation[];
  answers: readonly Answer[];
  programme: readonly ProgrammeItem[];
  costs: readonly Cost[];
  safetyChecks: readonly SafetyCheck[];
  dampCases: readonly DampCase[];
  complaints: readonly Complaint[];
}

export const SEED = 2023;

/** The same seed and scale give the same records, on any machine. Scale 1 is 12,400 homes. */
export function createRecords(scale: number, seed = SEED): Records {
  const homes = createHomes(seed, scale);
  const jobs = createJobs(seed, scale, homes);
  const invitations = createInvitations(seed, jobs);
  const programme = createProgramme(seed, scale, homes);
  return {
    homes,
    jobs,
    inspections: createInspections(seed, jobs),
    invitations,
    answers: createAnswers(seed, invitations),
    programme,
    costs: createCosts(seed, jobs, programme),
    safetyChecks: createSafetyChecks(seed, homes),
    dampCases: createDampCases(seed, scale, homes),
    complaints: createComplaints(seed, scale, homes),
  };
}
