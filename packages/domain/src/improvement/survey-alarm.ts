import type {SurveyAlarm} from '@doorstep/contract';
import {compareMixes, mixDistance} from '../statistics/chi-squared.ts';

/** A mix so different comes about by chance less often than this. */
export const ALARM_P = 0.01;
/** A difference that matters: so many of 100 asked would have to live elsewhere. */
export const ALARM_DISTANCE = 0.1;
/** Fewest people asked, and repairs done, for a verdict. */
export const ALARM_LEAST = 50;
/** An area is named when its share of those asked is off by so much. */
const NAMED_FROM = 0.02;

/** The repairs done in an area and the people asked there. */
export interface AreaCounts {
  readonly area: string;
  readonly done: number;
  readonly asked: number;
}

/** Distance and p are proportions; areas are named by their ids. */
export type AlarmFinding = Pick<SurveyAlarm, 'verdict' | 'over' | 'under' | 'distance' | 'p'>;

/**
 * Were those asked drawn from where the repairs were done? An alarm takes both: a chi-squared test of the two mixes with
 * p < 0.01, and a total variation distance of at least 10 points, because with thousands of repairs a difference that
 * matters to nobody is significant too. `distance` is in points.
 * Source: Pearson (1900); survey funnel (domain rules 2).
 */
export function judgeSurvey(areas: readonly AreaCounts[]): AlarmFinding {
  const [done, asked] = [areas.map((area) => area.done), areas.map((area) => area.asked)];
  const [all, drawn] = [sum(done), sum(asked)];
  if (Math.min(all, drawn) < ALARM_LEAST) return {verdict: 'too-few', distance: null, p: null, over: [], under: []};
  const test = compareMixes(asked, done);
  if (test === null) return {verdict: 'fair', distance: 0, p: null, over: [], under: []};
  const distance = mixDistance(asked, done);
  const isAlarm = test.p < ALARM_P && distance >= ALARM_DISTANCE;
  const off = areas
    .map((area) => ({area: area.area, by: area.asked / drawn - area.done / all}))
    .filter(({by}) => Math.abs(by) >= NAMED_FROM)
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
  const named = (isOver: boolean) => (isAlarm ? off.filter(({by}) => by > 0 === isOver).map(({area}) => area) : []);
  return {
    verdict: isAlarm ? 'alarm' : 'fair',
    distance: distance * 100,
    p: test.p,
    over: named(true),
    under: named(false),
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
