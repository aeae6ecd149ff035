import {findMeasure} from '@doorstep/domain';
import type {QualityFinding, QualityReport} from './check-records.ts';

/** The quality report in plain words. Ends with a line feed. */
export function toQualityText({landlord, findings}: QualityReport): string {
  const faults = findings.filter(({rows}) => rows !== null && rows > 0);
  const clean = findings.filter(({rows}) => rows === 0).length;
  const open = findings.filter(({needs}) => needs !== null);
  return `${[
    `Data quality of ${landlord}: ${faults.length} of ${findings.length} checks found something, ${clean} found nothing, ${open.length} could not be made.`,
    ...faults.map(toLine),
    ...open.map(({title, needs}) => `  Not checked: "${title.en}". It needs ${needs ?? ''}.`),
  ].join('\n')}\n`;
}

function toLine({rows, of, title, examples, touches}: QualityFinding): string {
  const [bad, all] = [rows ?? 0, of ?? 0];
  const share = all === 0 ? '' : ` (${((bad / all) * 100).toFixed(bad / all < 0.001 ? 3 : 1)}%)`;
  const shown = examples.length === 0 ? '' : ` For example ${examples.join(', ')}.`;
  const figures =
    touches.length === 0 ? '' : ` Touches: ${touches.map((id) => findMeasure(id)?.name.en ?? id).join(', ')}.`;
  return `  ${bad.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')}${share}: ${title.en}.${shown}${figures}`;
}
