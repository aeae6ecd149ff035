import type {MissingReason} from '@doorstep/contract';
import type {StoredLandlord} from '../store/types.ts';
import {checkFigures, type Disagreement} from './check-figures.ts';
import type {FalseZero, ReadingNotes, TsmReturn} from './tsm-return.ts';

/** What an import did: wrote a year for the first time, wrote it anew, or found nothing new. */
export type ImportOutcome = 'imported' | 'updated' | 'unchanged';

/** How many figures of a measure and tenure have a value, and how many have a reason instead. */
export interface FigureCount {
  readonly measureId: string;
  readonly tenure: string;
  readonly published: number;
  readonly missing: number;
}

/** A landlord with its name, for lists people read. */
interface Named {
  readonly name: string;
}

/** What was found in one year's file. All lists are empty when the outcome is `unchanged`. */
export interface TsmYearReport {
  readonly year: string;
  readonly outcome: ImportOutcome;
  /** The regulator's workbook, also when its facts came from tidy files. */
  readonly fileName: string;
  readonly sha256: string;
  readonly rowsRead: ReadingNotes['rowsRead'];
  readonly unknownWords: ReadingNotes['unknownWords'];
  readonly landlords: number;
  readonly figures: readonly FigureCount[];
  readonly gaps: readonly {readonly reason: MissingReason; readonly figures: number}[];
  readonly falseZeros: readonly (FalseZero & Named)[];
  readonly disagreements: readonly (Disagreement & Named)[];
  readonly notIncluded: readonly {
    readonly code: string;
    readonly name: string;
    readonly part: string;
    readonly note: string;
  }[];
  /** Landlords of this file that have been known by another name. */
  readonly renamed: readonly {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly earlierNames: readonly string[];
  }[];
}

/** The report of one import: data for machines; `toReportText` says it in words. */
export interface TsmImportReport {
  readonly kind: 'tsm-workbook' | 'tsm-csv';
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  /** `unchanged` only when no year changed. */
  readonly outcome: ImportOutcome;
  readonly years: readonly TsmYearReport[];
}

/** The report of a year whose facts were already in the store. */
export function toUnchangedReport({year, fileName, sha256}: TsmReturn['source']): TsmYearReport {
  return {
    year,
    outcome: 'unchanged',
    fileName,
    sha256,
    rowsRead: [],
    unknownWords: [],
    landlords: 0,
    figures: [],
    gaps: [],
    falseZeros: [],
    disagreements: [],
    notIncluded: [],
    renamed: [],
  };
}

/** The report of a year that was written. `landlords` are those of the store afterwards. */
export function toYearReport(
  {content, source, notes}: TsmReturn,
  outcome: ImportOutcome,
  landlords: readonly StoredLandlord[],
): TsmYearReport {
  const names = new Map([...content.notIncluded, ...content.profiles].map(({code, name}) => [code, name]));
  const withName = <T extends {readonly code: string}>(it: T): T & Named => ({
    ...it,
    name: names.get(it.code) ?? it.code,
  });
  return {
    year: content.year,
    outcome,
    fileName: source.fileName,
    sha256: source.sha256,
    rowsRead: notes.rowsRead,
    unknownWords: notes.unknownWords,
    landlords: names.size,
    figures: countFigures(content.figures),
    gaps: countGaps(content.figures),
    falseZeros: notes.falseZeros.map(withName),
    disagreements: checkFigures(content).map(withName),
    notIncluded: content.notIncluded.map(({code, name, part, note}) => ({code, name, part, note})),
    renamed: landlords
      .filter(({code, earlierNames}) => names.has(code) && earlierNames.length > 0)
      .map(({id, code, name, earlierNames}) => ({id, code, name, earlierNames})),
  };
}

/** One word for several years: unchanged when all are, else imported when one is new. */
export function toOutcome(years: readonly TsmYearReport[]): ImportOutcome {
  const outcomes = years.map((year) => year.outcome);
  if (outcomes.every((outcome) => outcome === 'unchanged')) return 'unchanged';
  return outcomes.includes('imported') ? 'imported' : 'updated';
}

type Figures = TsmReturn['content']['figures'];

function countFigures(figures: Figures): readonly FigureCount[] {
  const counts = new Map<string, {measureId: string; tenure: string; published: number; missing: number}>();
  for (const {measureId, tenure, value} of figures) {
    const key = `${measureId} ${tenure}`;
    const count = counts.get(key) ?? {measureId, tenure, published: 0, missing: 0};
    if (value === null) count.missing += 1;
    else count.published += 1;
    counts.set(key, count);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}

function countGaps(figures: Figures): TsmYearReport['gaps'] {
  const counts = new Map<MissingReason, number>();
  for (const {missing} of figures) {
    if (missing !== null) counts.set(missing, (counts.get(missing) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, figuresMissing]) => ({reason, figures: figuresMissing}));
}
