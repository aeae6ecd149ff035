import type {SafetyCheck} from '../safety-checks.ts';
import {toDay} from '../days.ts';
import {EXTRACT_DATE} from '../world.ts';
import {writeIso} from './dates.ts';
import type {Export} from './export.ts';
import {PATCHES} from './codes.ts';
import {toOurs} from './words.ts';

const KINDS: Readonly<Record<SafetyCheck['kind'], string>> = {
  gas: 'LGSR',
  electrical: 'EICR',
  fire: 'FRA',
  asbestos: 'ASB',
  water: 'LEG',
  lift: 'LOLER',
};
const REQUIRED: Readonly<Record<SafetyCheck['required'], string>> = {yes: 'Y', no: 'N', unknown: '?'};

/** Days on which the compliance system was read out; on the first of them gas had slipped. */
export const SAFETY_DATES = ['2026-01-31', EXTRACT_DATE] as const;

/** What the register showed on a day: the last check of each kind at each home, and what it asked for. */
function asOn(checks: readonly SafetyCheck[], date: string): readonly SafetyCheck[] {
  const day = toDay(date);
  const latest = new Map<string, SafetyCheck>();
  for (const check of checks) {
    const {home, kind, done, remedial} = check;
    if ((done !== null && done > day) || (home.to !== null && home.to <= day)) continue;
    const finished = remedial?.done ?? null;
    const shown =
      remedial === null ? null : {...remedial, done: finished !== null && finished <= day ? finished : null};
    latest.set(`${home.reference} ${kind}`, {...check, remedial: shown});
  }
  return [...latest.values()];
}

export const safetyChecks: Export<SafetyCheck> = {
  kind: 'safety-checks',
  format: {encoding: 'utf-8', separator: ',', lineEnd: '\n'},
  columns: [
    {heading: 'Cert', field: null, write: ({reference}) => reference},
    {heading: 'Asset', field: 'home', write: ({home}) => home.reference},
    {heading: 'Regime', field: 'type', write: ({kind}) => KINDS[kind]},
    {heading: 'Patch', field: 'area', write: ({home}) => PATCHES[home.area]},
    {heading: 'Reqd', field: 'required', write: ({required}) => REQUIRED[required]},
    {heading: 'Last Inspected', field: 'checked', write: ({done}) => writeIso(done)},
    {heading: 'Next Due', field: 'due', write: ({nextDue}) => writeIso(nextDue)},
    {heading: 'Remedial Raised', field: null, write: ({remedial}) => writeIso(remedial?.raised ?? null)},
    {heading: 'Remedial Due', field: 'remedial-due', write: ({remedial}) => writeIso(remedial?.due ?? null)},
    {heading: 'Remedial Closed', field: 'remedial-done', write: ({remedial}) => writeIso(remedial?.done ?? null)},
  ],
  words: {type: toOurs(KINDS), area: toOurs(PATCHES), required: toOurs(REQUIRED)},
  files: ({safetyChecks: checks}) =>
    SAFETY_DATES.map((date) => ({name: `safety-checks-${date}.csv`, rows: asOn(checks, date)})),
};
