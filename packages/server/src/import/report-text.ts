import type {TsmImportReport, TsmYearReport} from './report.ts';

const OUTCOME_WORDS: Readonly<Record<TsmYearReport['outcome'], string>> = {
  imported: 'imported for the first time',
  updated: 'updated: what was known of this year was replaced',
  unchanged: 'already imported from this very file; nothing was changed',
};

const GAP_WORDS: Readonly<Record<string, string>> = {
  'not-collected': 'left blank by the landlord',
  'not-due': 'not required of the landlord',
  suppressed: 'suppressed by the regulator: too few answers',
  excluded: 'excluded by the regulator',
  undefined: 'nothing to divide by',
};

const ZERO_WORDS: Readonly<Record<string, string>> = {
  'denominator-zero': 'the denominator is 0',
  'denominator-blank': 'no denominator was given',
  'numerator-blank': 'no numerator was given',
};

const CAUSE_WORDS: Readonly<Record<string, string>> = {
  'rounded-counts': 'its answers were weighted and are published as whole people, which explains the difference',
  unexplained: 'nothing in the file explains the difference',
  impossible: 'a figure like this cannot be',
};

/** The report in plain words, a line a fact, for a terminal or a log. Ends with a line feed. */
export function toReportText(report: TsmImportReport): string {
  return `${report.years.map(yearText).join('\n\n')}\n`;
}

function yearText(year: TsmYearReport): string {
  const head = `Tenant Satisfaction Measures ${year.year}: ${OUTCOME_WORDS[year.outcome]}.`;
  const file = `  From ${year.fileName} (SHA-256 ${year.sha256.slice(0, 12)}...).`;
  if (year.outcome === 'unchanged') return `${head}\n${file}`;
  const published = year.figures.reduce((total, {published: count}) => total + count, 0);
  return [
    head,
    file,
    ...section(
      'Rows read',
      year.rowsRead.map(({place, rows}) => `${place}: ${rows}`),
    ),
    `  ${year.landlords} landlords, ${published} figures.`,
    ...section('Figures by measure and tenure', year.figures.map(figureLine)),
    ...section(
      'Gaps',
      year.gaps.map(({reason, figures}) => `${figures} ${GAP_WORDS[reason] ?? reason} (${reason})`),
    ),
    ...section(
      'Zeros that were not zeros, now missing',
      year.falseZeros.map((it) => `${it.name} (${it.code}) ${it.measureId} ${it.tenure}: ${ZERO_WORDS[it.cause]}`),
    ),
    ...disagreementLines(year),
    ...section(
      'Not included by the regulator',
      year.notIncluded.map((it) => `${it.name} (${it.code}), ${it.part}: ${it.note}`),
    ),
    ...section(
      'Names that changed',
      year.renamed.map((it) => `${it.name} (${it.code}), earlier ${it.earlierNames.join(', ')}; address ${it.id}`),
    ),
    ...section(
      'Words not understood, read as not published',
      year.unknownWords.map(({place, word, rows}) => `"${word}" in ${place}, ${rows} rows`),
    ),
  ].join('\n');
}

function figureLine({measureId, tenure, published, missing}: TsmYearReport['figures'][number]): string {
  const gap = missing === 0 ? '' : `, ${missing} missing`;
  return `${measureId} ${tenure}: ${published} published${gap}`;
}

/** Said also when there is none: a reader must see that it was looked for. */
function disagreementLines({disagreements}: TsmYearReport): readonly string[] {
  if (disagreements.length === 0) return ['  Every figure agrees with its own counts.'];
  return section(
    'Figures that differ from their own counts by more than rounding (kept as published)',
    disagreements.map((it) => {
      const ours = it.recomputed === null ? 'nothing' : it.recomputed.toFixed(2);
      const where = `${it.name} (${it.code}) ${it.measureId} ${it.tenure}`;
      return `${where}: published ${it.published.toFixed(2)}, counts give ${ours}; ${CAUSE_WORDS[it.cause]}`;
    }),
  );
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`  ${title}:`, ...lines.map((line) => `    ${line}`)];
}
