import {MOVEMENT_VERDICTS, type MovementVerdict, type Text} from '@doorstep/contract';
import {say} from '../words/index.ts';

/** How many have each verdict, those with none left out, in the order of the verdicts. */
export function countVerdicts(
  verdicts: readonly (MovementVerdict | null)[],
): {verdict: MovementVerdict; measures: number}[] {
  return MOVEMENT_VERDICTS.map((verdict) => ({
    verdict,
    measures: verdicts.filter((one) => one === verdict).length,
  })).filter(({measures}) => measures > 0);
}

/** The counts in words: "1 better, 2 no real change, 1 without a figure". */
export function captionOf(verdicts: readonly (MovementVerdict | null)[]): Text {
  const without = verdicts.filter((one) => one === null).length;
  return say((words) => {
    const parts = countVerdicts(verdicts).map(({verdict, measures}) =>
      words.improvement.counted[verdict]({count: String(measures)}),
    );
    if (without > 0) parts.push(words.improvement.counted['no-figure']({count: String(without)}));
    return parts.length === 0 ? words.improvement.nothingHere : parts.join(', ');
  });
}
