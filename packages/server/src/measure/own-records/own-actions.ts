import type {Action, Text} from '@doorstep/contract';
import {judgeAction, say, textIn} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {MeasuredRecord} from '../records/index.ts';
import {toScope} from './to-scope.ts';

/** The day of the newest record, and what residents said by the forms that led to an action, by its id. */
export interface ActionContext {
  readonly asAt: string;
  readonly heard: ReadonlyMap<string, Text>;
}

/** A landlord's actions with their verdicts, the newest first. An action on a measure without figures cannot be judged. */
export function judgeActions(
  file: LandlordFile,
  measures: readonly MeasuredRecord[],
  {asAt, heard}: ActionContext,
): Action[] {
  return file.actions
    .map(({theme: _theme, ...entry}): Action => {
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
      const said = joinSaid(entry.said, heard.get(entry.id));
      return {...entry, said, result: isUntold ? {...result, before: null, now: null} : result};
    })
    .sort((a, b) => (a.begun < b.begun ? 1 : -1));
}

/** What residents said as the landlord tells it, and what the forms counted. */
function joinSaid(told: Text | null, counted: Text | undefined): Text | null {
  if (told === null || counted === undefined) return told ?? counted ?? null;
  return say((_, language) => `${textIn(told, language)} ${textIn(counted, language)}`, [told, counted]);
}
