import type {ContractCredits, CreditLine} from '@doorstep/contract';
import {formatFigure} from '@doorstep/domain';

/** What contracts' schedules say, in plain lines; for the landlord's own eyes. */
export function tellCredits(months: readonly ContractCredits[]): string[] {
  if (months.length === 0) return ['No schedule of a contract was in force.'];
  return [
    'Indicative and private: not to be published.',
    ...months.flatMap(
      ({contractor, month, version, lines, gate, earnedPence, deductedPence, totalPence, points, caps}) => [
        '',
        `${contractor}, ${month}, schedule ${version}: total ${pounds(totalPence)} (paid ${pounds(earnedPence)}, taken ${pounds(deductedPence)}), points ${points ?? '-'}${gate === null ? '' : `, gate ${gate}`}`,
        ...lines.map(tellLine),
        ...caps.map(({en}) => `  ${en}`),
      ],
    ),
  ];
}

function tellLine({rule, measure, threshold, actual, score, amountPence, points, sentence}: CreditLine): string {
  const shown = actual === null ? '-' : String(Number(actual.toFixed(2)));
  const parts = [
    `  ${rule} ${measure} ${threshold}: ${shown}`,
    ...(score === null ? [] : [`score ${Number(score.toFixed(3))}`]),
    ...(amountPence === null ? [] : [pounds(amountPence)]),
    ...(points === null ? [] : [`${points} points`]),
  ];
  return `${parts.join(', ')}. ${sentence.en}`;
}

function pounds(pence: number | null): string {
  return pence === null ? 'not known' : formatFigure(pence / 100, 'pounds', 'en', pence % 100 === 0 ? 0 : 2);
}
