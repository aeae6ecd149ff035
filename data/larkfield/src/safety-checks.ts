import {toDay} from './days.ts';
import type {Home} from './homes.ts';
import {createRandom, type Random} from './random.ts';
import {GAS_SLIP} from './story.ts';
import {EXTRACT_DATE} from './world.ts';

export const CHECK_KINDS = ['gas', 'electrical', 'fire', 'asbestos', 'water', 'lift'] as const;
export type CheckKind = (typeof CHECK_KINDS)[number];

/** One check of one home, or that none is needed, or that nobody knows whether one is. */
export interface SafetyCheck {
  reference: string;
  home: Home;
  kind: CheckKind;
  required: 'yes' | 'no' | 'unknown';
  done: number | null;
  /** The day by which the next one must be done. */
  nextDue: number | null;
  remedial: {raised: number; due: number; done: number | null} | null;
}

type Finding = Omit<SafetyCheck, 'reference'>;

const CYCLES: Readonly<Record<CheckKind, number>> = {
  gas: 365,
  electrical: 1826,
  fire: 365,
  asbestos: 730,
  water: 730,
  lift: 183,
};
const LAST_DAY = toDay(EXTRACT_DATE);

export function createSafetyChecks(seed: number, homes: readonly Home[]): readonly SafetyCheck[] {
  const random = createRandom(seed, 'safety-checks');
  const buildings = new Map<string, readonly Finding[]>();
  const findings: Finding[] = [];
  for (const home of homes) {
    if (home.tenure === 'shared-ownership') continue;
    const required = home.heating === 'gas' ? 'yes' : random.chance(0.03) ? 'unknown' : 'no';
    findings.push(...followChecks(random, home, 'gas', required));
    findings.push(...followChecks(random, home, 'electrical', 'yes'));
    if (home.building === '') continue;
    // All homes of a building share its checks.
    const shared = buildings.get(home.building) ?? checkBuilding(random, home);
    buildings.set(home.building, shared);
    findings.push(...shared.map((finding) => ({...finding, home})));
  }
  return findings.map((finding, index) => ({reference: `SC${String(800_001 + index)}`, ...finding}));
}

function checkBuilding(random: Random, home: Home): readonly Finding[] {
  const hasLift = random.chance(0.25);
  const asbestos = random.chance(0.02) ? 'unknown' : home.built < 2000 ? 'yes' : 'no';
  return [
    ...followChecks(random, home, 'fire', 'yes'),
    ...followChecks(random, home, 'asbestos', asbestos),
    ...followChecks(random, home, 'water', home.heating === 'communal' ? 'yes' : 'no'),
    ...followChecks(random, home, 'lift', hasLift ? 'yes' : 'no'),
  ];
}

/** Check after check from before the records begin, each in good time but for a few. */
function followChecks(
  random: Random,
  home: Home,
  kind: CheckKind,
  required: SafetyCheck['required'],
): readonly Finding[] {
  const nothing = {home, kind, required, done: null, nextDue: null, remedial: null};
  if (required !== 'yes') return [nothing];
  const cycle = CYCLES[kind];
  const findings: Finding[] = [];
  let done = toDay('2023-03-31') - random.int(0, cycle - 40);
  while (done <= LAST_DAY && (home.to === null || done < home.to)) {
    const nextDue = done + cycle;
    findings.push({home, kind, required, done, nextDue, remedial: drawRemedial(random, kind, done)});
    const slips = nextDue >= GAS_SLIP.from && nextDue <= GAS_SLIP.to && kind === 'gas' ? 0.09 : 0.006;
    done = random.chance(slips) ? nextDue + random.int(5, 50) : nextDue - random.int(0, Math.min(45, cycle >> 2));
  }
  return findings;
}

function drawRemedial(random: Random, kind: CheckKind, raised: number): SafetyCheck['remedial'] {
  if (!random.chance(kind === 'fire' ? 0.12 : 0.04)) return null;
  const due = raised + random.pick([14, 28, 90]);
  const done = random.chance(0.02) ? LAST_DAY + 1 : raised + Math.round(random.skewed((due - raised) * 0.6, 0.6));
  return {raised, due, done: done > LAST_DAY ? null : done};
}
