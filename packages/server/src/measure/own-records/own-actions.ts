import type {Action} from '@doorstep/contract';
import {judgeAction} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {MeasuredRecord} from '../records/index.ts';
import {toScope} from './to-scope.ts';

/** A landlord's actions with their verdicts, the newest first. An action on a measure without figures cannot be judged. */
export function judgeActions(file: LandlordFile, measures: readonly MeasuredRecord[], asAt: string): Action[] {
  return file.actions
    .map((entry): Action => {
      const measured = measures.find(({measure}) => measure.id === entry.measure);
      const series = measured?.series.find(
        ({scope, kind}) => kind === 'month' && toScope(scope, file.names).id === entry.scope,
      );
      const result = judgeAction({
        measure: measured?.measure ?? {unit: 'count', decimals: 0, polarity: 'neutral', basis: 'records'},
        action: entry,
        observations: series?.observations ?? [],
        breaks: series?.breaks ?? [],
        asAt,
      });
      // Three months of a part may be too few to show even where they are not enough for a verdict.
      const isUntold = result.verdict === 'cannot-tell' || result.verdict === 'too-early';
      return {...entry, result: isUntold ? {...result, before: null, now: null} : result};
    })
    .sort((a, b) => (a.begun < b.begun ? 1 : -1));
}
