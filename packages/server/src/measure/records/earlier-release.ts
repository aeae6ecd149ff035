import type {Observation, Series} from '@doorstep/contract';
import {toCell} from './suppress-measured-cells.ts';

/** What the release before has told of a measure, by cell: scope as published and period. */
export interface EarlierRelease {
  /**
   * Figures that it hid, and all that releases before it hid. They stay hidden for good, also where the period was
   * still provisional: the later figure less the few late records would be the hidden one.
   */
  readonly hiddenBefore?: ReadonlySet<string>;
  /** Figures that it showed. They are out, so hiding them now, even with late records in them, protects nothing else. */
  readonly shownBefore?: ReadonlySet<string>;
}

/** Reads off a published document what it told. */
export function readEarlierRelease(
  series: readonly Pick<Series, 'scope' | 'observations'>[],
): Required<EarlierRelease> {
  const cells = (test: (observation: Observation) => boolean) =>
    series.flatMap(({scope, observations}) => observations.filter(test).map(({period}) => toCell(scope.id, period)));
  return {
    hiddenBefore: new Set(cells(({missing}) => missing === 'suppressed')),
    shownBefore: new Set(cells(({missing}) => missing !== 'suppressed')),
  };
}
