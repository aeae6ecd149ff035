import type {Measure, Text} from '@doorstep/contract';
import {say, textIn, type Words} from '../words/index.ts';

/** What is missing in how measures stand beside each other. `measure` is the one to mend. */
export interface PairFinding {
  readonly kind:
    | 'leads-nothing'
    | 'leads-unknown'
    | 'leads-no-lagging'
    | 'nothing-leads'
    | 'no-counter-measure'
    | 'unknown-counter-measure';
  readonly measure: string;
  readonly sentence: Text;
}

/**
 * Names orphans among measures: a leading one that names no lagging measure it moves before, a lagging outcome that no
 * leading one tells of early, and one without a counter-measure. Names are looked up among all given measures.
 * Source: leading beside lagging, output beside outcome; a measure is never bought with its counter-measure.
 */
export function lintPairs(measures: readonly Measure[]): PairFinding[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const led = new Set(measures.filter(({timing}) => timing === 'leading').flatMap(({leads}) => leads));
  return measures.flatMap((measure) => [
    ...lintLeads(measure, byId),
    ...(measure.timing === 'lagging' && measure.level === 'outcome' && !led.has(measure.id)
      ? [find('nothing-leads', measure, (words, name) => words.improvement.nothingLeads({name}))]
      : []),
    ...lintCounters(measure, byId),
  ]);
}

type Known = ReadonlyMap<string, Measure>;

function lintLeads(measure: Measure, byId: Known): PairFinding[] {
  const {leads, timing} = measure;
  const unknown = leads
    .filter((id) => !byId.has(id))
    .map((id) => find('leads-unknown', measure, (words, name) => words.improvement.leadsUnknown({name, id})));
  if (timing !== 'leading') return unknown;
  if (leads.length === 0) {
    return [find('leads-nothing', measure, (words, name) => words.improvement.leadsNothing({name}))];
  }
  const hasLagging = leads.some((id) => byId.get(id)?.timing === 'lagging');
  return hasLagging
    ? unknown
    : [...unknown, find('leads-no-lagging', measure, (words, name) => words.improvement.leadsNoLagging({name}))];
}

function lintCounters(measure: Measure, byId: Known): PairFinding[] {
  const {counterMeasures} = measure;
  if (counterMeasures.length === 0) {
    return [find('no-counter-measure', measure, (words, name) => words.improvement.noCounterMeasure({name}))];
  }
  return counterMeasures
    .filter((id) => !byId.has(id))
    .map((id) =>
      find('unknown-counter-measure', measure, (words, name) => words.improvement.unknownCounterMeasure({name, id})),
    );
}

function find(
  kind: PairFinding['kind'],
  {id, name}: Measure,
  sentence: (words: Words, name: string) => string,
): PairFinding {
  return {kind, measure: id, sentence: say((words, language) => sentence(words, textIn(name, language)))};
}

/** A cost with the outcome it is to buy, by the ids of their measures. */
export interface CostPair {
  readonly id: string;
  readonly cost: string;
  readonly outcome: string;
}

/** What is wrong with pairs of cost and outcome: cost without an outcome may not be called value for money. */
export function lintCostPairs(
  pairs: readonly CostPair[],
  measures: readonly Measure[],
): {pair: string; sentence: Text}[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  return pairs.flatMap(({id, cost, outcome}) => {
    const found: Text[] = [];
    for (const name of [cost, outcome]) {
      if (!byId.has(name)) found.push(say((words) => words.improvement.pairUnknown({pair: id, id: name})));
    }
    const [paid, bought] = [byId.get(cost), byId.get(outcome)];
    if (paid !== undefined && paid.unit !== 'pounds')
      found.push(say((words) => words.improvement.pairNoCost({pair: id, id: cost})));
    if (bought !== undefined && bought.level !== 'outcome') {
      found.push(say((words) => words.improvement.pairNoOutcome({pair: id, id: outcome})));
    }
    return found.map((sentence) => ({pair: id, sentence}));
  });
}
