import {addWorkingDays} from '@doorstep/domain';
import {createCurve} from './curve.ts';
import {toDay, toIso} from './days.ts';
import type {Home} from './homes.ts';
import {createRandom, type Random} from './random.ts';
import {EXTRACT_DATE, FIRST_DATE} from './world.ts';

export const COMPLAINT_OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;
export const COMPLAINT_THEMES = ['repairs', 'damp-and-mould', 'communication', 'neighbourhood', 'charges'] as const;

/** One stage of one complaint, as days. */
export interface Complaint {
  reference: string;
  /** What both stages of a complaint share. */
  caseReference: string;
  home: Home;
  stage: 1 | 2;
  theme: (typeof COMPLAINT_THEMES)[number];
  received: number;
  acknowledged: number | null;
  answered: number | null;
  /** More time was agreed, with the reason told, as the code allows. */
  extended: boolean;
  outcome: (typeof COMPLAINT_OUTCOMES)[number] | null;
}

/** Complaints a year; they follow the slowdown of repairs. */
const rate = createCurve([
  ['2023-04-01', 480],
  ['2025-04-01', 600],
  ['2025-11-15', 1_050],
  ['2026-04-01', 700],
]);
const STAGES = {1: 10, 2: 20} as const;

export function createComplaints(seed: number, scale: number, homes: readonly Home[]): readonly Complaint[] {
  const random = createRandom(seed, 'complaints');
  const living = homes.filter(({to}) => to === null);
  const complaints: Complaint[] = [];
  let cases = 0;
  for (let day = toDay(FIRST_DATE); day <= toDay(EXTRACT_DATE); day++) {
    const count = Math.floor((rate(day) / 365.25) * scale + random.unit());
    for (let index = 0; index < count; index++) {
      const caseReference = `C${String(9_001 + cases++)}`;
      const theme = random.weighted([
        ['repairs', 52],
        ['damp-and-mould', 14],
        ['communication', 16],
        ['neighbourhood', 11],
        ['charges', 7],
      ] as const);
      const first = followStage(random, {caseReference, home: random.pick(living), theme}, 1, day);
      complaints.push(first);
      if (first.answered === null || !random.chance(0.15)) continue;
      const received = first.answered + random.int(2, 30);
      if (received <= toDay(EXTRACT_DATE)) complaints.push(followStage(random, first, 2, received));
    }
  }
  return complaints.sort((one, other) => one.received - other.received);
}

type Case = Pick<Complaint, 'caseReference' | 'home' | 'theme'>;

function followStage(random: Random, {caseReference, home, theme}: Case, stage: 1 | 2, received: number): Complaint {
  const limit = STAGES[stage];
  const busy = received >= toDay('2025-08-01') && received < toDay('2026-01-01');
  const acknowledged = later(received, random.chance(0.95) ? random.int(1, 5) : random.int(6, 9));
  const inTime = random.chance(busy ? 0.78 : 0.91);
  const answered = later(acknowledged, inTime ? random.int(limit >> 1, limit) : limit + random.int(1, 12));
  const extended = !inTime && random.chance(0.4);
  const outcome = random.weighted([
    ['upheld', 46],
    ['partly-upheld', 26],
    ['not-upheld', 28],
  ] as const);
  const last = toDay(EXTRACT_DATE);
  return {
    reference: `${caseReference}-${stage}`,
    caseReference,
    home,
    stage,
    theme,
    received,
    acknowledged: acknowledged <= last ? acknowledged : null,
    answered: answered <= last ? answered : null,
    extended: extended && answered <= last,
    outcome: answered <= last ? outcome : null,
  };
}

function later(day: number, workingDays: number): number {
  return toDay(addWorkingDays(toIso(day), workingDays, 'england-and-wales'));
}
