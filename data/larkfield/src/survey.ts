import {dayOf, toDay} from './days.ts';
import {attendedVisits, type Job} from './job.ts';
import {createRandom, type Random} from './random.ts';
import {WRONG_SURVEY} from './story.ts';
import {EXTRACT_DATE} from './world.ts';

export const INVITATION_STATES = ['sent', 'not-delivered', 'no-contact', 'opted-out'] as const;
export const ASK_CHANNELS = ['text', 'email', 'phone'] as const;

/** A finished job that was drawn, to ask its resident how it went. */
export interface Invitation {
  reference: string;
  job: Job;
  day: number;
  channel: (typeof ASK_CHANNELS)[number];
  /** Drawn is not asked: some left no contact, some do not want to be asked, some messages come back. */
  state: (typeof INVITATION_STATES)[number];
}

/** From 1, very dissatisfied, to 5, very satisfied; null when left blank. */
export type Score = 1 | 2 | 3 | 4 | 5 | null;

export interface Answer {
  reference: string;
  invitation: Invitation;
  day: number;
  overall: Score;
  time: Score;
  /** What the resident says: the fault is gone. */
  fixed: boolean | null;
}

const RESPONSE = {text: 0.24, email: 0.2, phone: 0.55} as const;

export function createInvitations(seed: number, jobs: readonly Job[]): readonly Invitation[] {
  const random = createRandom(seed, 'invitations');
  const invitations: Invitation[] = [];
  for (const job of jobs) {
    if (job.completed === null) continue;
    const done = dayOf(job.completed);
    const wrong = done >= WRONG_SURVEY.from && done <= WRONG_SURVEY.to;
    const day = done + random.int(1, 6);
    if (!random.chance(wrong ? wrongShare(job) : 0.3) || day > toDay(EXTRACT_DATE)) continue;
    const channel = wrong
      ? 'email'
      : random.weighted([
          ['text', 58],
          ['email', 27],
          ['phone', 15],
        ] as const);
    const state = !job.home.contactable
      ? job.home.index % 3 === 0
        ? 'opted-out'
        : 'no-contact'
      : random.chance(0.03)
        ? 'not-delivered'
        : 'sent';
    invitations.push({reference: `SI${String(200_001 + invitations.length)}`, job, day, channel, state});
  }
  return invitations;
}

/** In that quarter the list was drawn from the web accounts of two areas. */
function wrongShare({channel, home}: Job): number {
  const online = channel === 'online' || channel === 'app';
  return online && (home.area === 'upper-lark' || home.area === 'millbrook') ? 0.95 : 0.005;
}

export function createAnswers(seed: number, invitations: readonly Invitation[]): readonly Answer[] {
  const random = createRandom(seed, 'answers');
  const answers: Answer[] = [];
  for (const invitation of invitations) {
    const {job, channel, state} = invitation;
    if (state !== 'sent' || !random.chance(RESPONSE[channel])) continue;
    const day = invitation.day + (channel === 'phone' ? 0 : random.int(0, 9));
    const answer = {overall: drawScore(random, overallFeeling(job)), time: drawScore(random, timeFeeling(job))};
    const fixed = random.chance(0.03) ? null : random.chance(job.isGood ? 0.95 : 0.12);
    if (day > toDay(EXTRACT_DATE)) continue;
    answers.push({reference: `SA${String(300_001 + answers.length)}`, invitation, day, ...answer, fixed});
  }
  return answers;
}

/** Share of the promised time that was needed; 1 is on the day. */
function lateness(job: Job): number {
  return Math.min(2.5, ((job.completed ?? job.target) - job.reported) / (job.target - job.reported));
}

/** A resident cares that it is fixed, then that one visit was enough, then how long it took. */
function overallFeeling(job: Job): number {
  const visits = Math.max(0, attendedVisits(job) - (job.trade === 'multi-trade' ? 2 : 1));
  const online = job.channel === 'online' || job.channel === 'app' ? 0.12 : 0;
  return 4.75 + online - (job.isGood ? 0 : 1.75) - Math.min(2, visits) * 0.5 - 0.75 * Math.max(0, lateness(job) - 0.35);
}

function timeFeeling(job: Job): number {
  return 5 - 1.5 * Math.max(0, lateness(job) - 0.2) - (job.isGood ? 0 : 0.6);
}

function drawScore(random: Random, feeling: number): Score {
  const score = Math.round(feeling + 0.85 * random.normal());
  return random.chance(0.015) ? null : (Math.min(5, Math.max(1, score)) as Score);
}
