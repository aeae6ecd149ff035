import {type Measure, type MovementVerdict, PERSPECTIVES, type ScorecardFlag} from '@doorstep/contract';
import {listOf, say, textIn} from '../words/index.ts';

/** What a rule of scorecards needs of a measure. */
type CardMeasure = Pick<Measure, 'id' | 'name' | 'level' | 'timing' | 'perspective' | 'counterMeasures'>;

/**
 * What is wrong with a scorecard: a measure nobody knows, outputs or lagging measures only, a perspective with none, and
 * a measure with none of its counter-measures on the card.
 * Source: balanced scorecard of this field (domain rules 4).
 * @param rows ids of the measures on the card.
 */
export function lintScorecard(rows: readonly string[], find: (id: string) => CardMeasure | undefined): ScorecardFlag[] {
  const known = rows.flatMap((id) => find(id) ?? []);
  const ids = known.map(({id}) => id);
  const flags: ScorecardFlag[] = rows
    .filter((id) => find(id) === undefined)
    .map((id) => ({
      kind: 'unknown-measure',
      measures: [id],
      sentence: say((words) => words.improvement.unknown({id})),
    }));
  if (known.length > 0 && known.every(({level}) => level === 'output')) {
    flags.push({kind: 'outputs-only', measures: ids, sentence: say((words) => words.improvement.outputsOnly)});
  }
  if (known.length > 0 && known.every(({timing}) => timing === 'lagging')) {
    flags.push({kind: 'lagging-only', measures: ids, sentence: say((words) => words.improvement.laggingOnly)});
  }
  for (const perspective of PERSPECTIVES) {
    if (known.some((measure) => measure.perspective === perspective)) continue;
    const sentence = say(({improvement}) =>
      improvement.emptyPerspective({name: improvement.perspectives[perspective]}),
    );
    flags.push({kind: 'empty-perspective', measures: [], sentence});
  }
  for (const measure of known) {
    if (measure.counterMeasures.some((id) => ids.includes(id))) continue;
    const beside = measure.counterMeasures.flatMap((id) => find(id)?.name ?? []);
    const sentence = say((words, language) => {
      const {improvement} = words;
      const name = textIn(measure.name, language);
      if (beside.length === 0) return improvement.noCounterMeasure({name});
      const quoted = beside.map((one) => improvement.quoted({name: textIn(one, language)}));
      return improvement.standsAlone({name, beside: listOf(words, quoted, 'or')});
    });
    flags.push({kind: 'no-counter-measure', measures: [measure.id, ...measure.counterMeasures], sentence});
  }
  return flags;
}

/** A measure with what is said of its newest movement. */
export interface MovingMeasure extends Pick<Measure, 'id' | 'name' | 'counterMeasures'> {
  readonly verdict: MovementVerdict | null;
}

/** Measures that are better while one to be read beside them is worse: one may have been bought with the other. */
export function findDivergences(rows: readonly MovingMeasure[]): ScorecardFlag[] {
  return rows
    .filter(({verdict}) => verdict === 'better')
    .flatMap((better) =>
      rows
        .filter(({id, verdict}) => verdict === 'worse' && better.counterMeasures.includes(id))
        .map((worse) => ({
          kind: 'divergence' as const,
          measures: [better.id, worse.id],
          sentence: say((words, language) =>
            words.improvement.divergence({
              better: textIn(better.name, language),
              worse: textIn(worse.name, language),
            }),
          ),
        })),
    );
}
