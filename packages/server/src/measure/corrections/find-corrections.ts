import type {Correction, MeasureDocument, Observation, ReleaseRef, Series, Text} from '@doorstep/contract';
import {formatFigure, say, textIn} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';

/** Why a landlord says that figures were changed. */
export type CorrectionReason = LandlordFile['corrections'][number];

/** What a measure was in the release before, and what is changed by this one. */
export interface CorrectionContext {
  /** The measure's series in the release before; undefined where it had none. */
  readonly before: readonly Pick<Series, 'scope' | 'kind' | 'observations'>[] | undefined;
  readonly reasons: readonly CorrectionReason[];
  readonly release: ReleaseRef;
}

/**
 * Marks every figure that was final in the release before and reads otherwise now, and gives what was changed. A figure
 * that was not final yet may change without a word: that is what not final means. One that is hidden now is left alone:
 * to say what it was would show it.
 */
export function findCorrections(
  document: MeasureDocument,
  {before = [], reasons, release}: CorrectionContext,
): {document: MeasureDocument; corrections: Correction[]} {
  const corrections: Correction[] = [];
  const series = document.series.map((one) => {
    const earlier = before.find(({scope, kind}) => scope.id === one.scope.id && kind === one.kind);
    if (!earlier) return one;
    const byStart = new Map(earlier.observations.map((was) => [was.period.start, was]));
    const observations = one.observations.map((now) => {
      const was = byStart.get(now.period.start);
      if (!was || was.status === 'provisional' || now.status === 'provisional' || now.missing === 'suppressed')
        return now;
      if (show(was, document) === show(now, document)) {
        return was.status === 'revised' ? {...now, status: was.status, note: now.note ?? was.note} : now;
      }
      const {kind, reason} = explain(document.measure.id, was, now, reasons);
      const {measure} = document;
      const {id, name, unit, decimals} = measure;
      corrections.push({
        measure: {id, name, unit, decimals},
        ...{scope: one.scope, period: now.period, was: was.value, now: now.value, kind, reason, release},
      });
      return {...now, status: 'revised' as const, note: toNote(was, document, reason)};
    });
    return {...one, observations};
  });
  return {document: {...document, series}, corrections};
}

/** The figure as readers saw it: a change that nobody could see is none. */
function show({value}: Observation, {measure}: MeasureDocument): string | null {
  return value === null ? null : formatFigure(value, measure.unit, 'en', measure.decimals);
}

function explain(
  measure: string,
  was: Observation,
  {denominator, base, period}: Observation,
  reasons: readonly CorrectionReason[],
): Pick<Correction, 'kind' | 'reason'> {
  const given = reasons.find(({measure: of, from, to}) => of === measure && from <= period.start && period.end <= to);
  if (given) return {kind: given.kind, reason: given.reason};
  const more = (denominator ?? base ?? 0) > (was.denominator ?? was.base ?? 0);
  return more
    ? {kind: 'late-data', reason: say((words) => words.records.correction.late)}
    : {kind: 'records', reason: say((words) => words.records.correction.changed)};
}

function toNote(was: Observation, {measure}: MeasureDocument, reason: Text): Text {
  return say(
    (words, language) =>
      was.value === null
        ? words.records.correction.wasHidden({reason: textIn(reason, language)})
        : words.records.correction.wasFigure({
            was: formatFigure(was.value, measure.unit, language, measure.decimals),
            reason: textIn(reason, language),
          }),
    [reason],
  );
}
