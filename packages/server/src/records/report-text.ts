import {NOTES, type RecordsReport, type Refusal} from './report.ts';

const SHOWN = 20;

const SEPARATOR_WORDS: Readonly<Record<string, string>> = {',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars'};

/** The report in plain words, a line a fact. Ends with a line feed. */
export function toRecordsText(report: RecordsReport): string {
  const {file, rows, landlord, kind} = report;
  const count = (value: number): string => value.toLocaleString('en-GB');
  const head = `${kind} of ${landlord} from ${file.fileName} (SHA-256 ${file.sha256.slice(0, 12)}...)`;
  if (report.outcome === 'unchanged') {
    return `${head}: imported before, at ${report.importedBefore ?? ''}, from this very file. Nothing was changed.\n`;
  }
  const lines = [
    `${head}: ${report.outcome === 'imported' ? 'imported' : 'REFUSED, nothing was stored'}.`,
    `  Read as ${howRead(report)}.`,
    `  ${count(rows.read)} rows: ${count(rows.accepted)} accepted, ${count(rows.refused)} refused; ${count(rows.blank)} blank and ${count(rows.totals)} rows of totals left out.`,
  ];
  if (report.outcome === 'imported') {
    const {added, changed, unchanged, repeated} = report.stored;
    lines.push(
      `  ${count(added)} new, ${count(changed)} changed (what they said before is kept), ${count(unchanged)} as they were, ${count(repeated)} repeated.`,
    );
  }
  for (const {code, rows: noted, lines: where} of report.notes) {
    lines.push(`  Note: ${NOTES[code]} (${count(noted)} rows, first on line ${where.join(', ')}).`);
  }
  for (const warning of report.warnings) lines.push(`  Warning: ${warning}`);
  if (report.notStored.length > 0)
    lines.push(`  Not stored, because the mapping does not name them: ${report.notStored.join(', ')}.`);
  lines.push(...refusalLines(report));
  return `${lines.join('\n')}\n`;
}

function howRead({file}: RecordsReport): string {
  if (file.format === 'xlsx') return `a workbook, headings in row ${file.headingLine ?? '?'}`;
  const separator = SEPARATOR_WORDS[file.separator ?? ''] ?? 'commas';
  return `${(file.encoding ?? '').toUpperCase()} text with ${separator} between values, headings in line ${file.headingLine ?? '?'}`;
}

function refusalLines({rows, refusals, outcome, refusedFile}: RecordsReport): readonly string[] {
  if (rows.refused === 0) return [];
  const shown = refusals.slice(0, SHOWN).map(toRefusalLine);
  const more = refusals.length > SHOWN || rows.refused > refusals.length ? [`    ... ${rows.refused} rows in all`] : [];
  const end =
    outcome === 'refused'
      ? '  Correct these in the file or its mapping, or store the other rows with --accept-good-rows.'
      : `  The refused rows are in ${refusedFile ?? ''}, with their reasons.`;
  return ['  Refused:', ...shown, ...more, end];
}

function toRefusalLine({line, column, value, reason, remedy}: Refusal): string {
  const what = column === null ? 'the row' : value === '' || value === null ? column : `${column}: "${value}"`;
  return `    line ${line}, ${what} ${reason}. ${remedy}`;
}
