import type {Measure, Passport, Series, Text} from '@doorstep/contract';
import {formatDay, formatNumber, MIN_BASE, MIN_COUNT, say, textIn, type Words} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {QualityFinding} from '../../records/quality/check-records.ts';
import type {SumDefinition} from '../records/index.ts';
import type {RecordInputs} from './record-inputs.ts';

/** What is known of how a measure's figures came about. */
export interface OwnPassportInput {
  readonly measure: Measure;
  readonly sums: SumDefinition;
  readonly series: readonly Series[];
  readonly file: LandlordFile;
  readonly inputs: RecordInputs;
  readonly findings: readonly QualityFinding[];
  readonly asAt: string;
}

type Language = Parameters<Parameters<typeof say>[0]>[1];
type Fact = Passport['facts'][number];

/** How we know a figure from records: what is counted, from which files, how far it was checked, and what was wrong. */
export function toOwnPassport(input: OwnPassportInput): Passport {
  const {measure, sums, inputs, file, asAt} = input;
  const {survey, records} = file.minBase ?? MIN_BASE;
  const least = measure.basis === 'records' ? records : survey;
  return {
    facts: [
      fact((words) => words.passport.counts, measure.numerator),
      fact((words) => words.passport.outOf, measure.denominator),
      fact((words) => words.passport.leftOut, measure.exclusions),
      ...(measure.clock ? [fact((words) => words.passport.clock, measure.clock)] : []),
      told(
        (words) => words.ownPassport.upTo,
        (_, language) => formatDay(asAt, language),
      ),
      told(
        (words) => words.ownPassport.files,
        (words, language) =>
          words.ownPassport.filesValue({
            files: formatNumber(inputs.files.length, language),
            rows: formatNumber(inputs.rows, language),
            refused: formatNumber(inputs.refused, language),
          }),
      ),
      ...checkedOnSite(input),
      ...quality(input),
      told(
        (words) => words.ownPassport.final,
        (words, language) => words.ownPassport.finalValue({days: formatNumber(sums.settlesAfter, language)}),
      ),
      told(
        (words) => words.ownPassport.small,
        (words, language) =>
          words.ownPassport.smallValue({
            base: formatNumber(least, language),
            count: formatNumber(file.minCount ?? MIN_COUNT, language),
          }),
      ),
      ...target(input),
      told(
        (words) => words.ownPassport.version,
        (words, language) =>
          words.ownPassport.versionValue({
            version: measure.version,
            from: formatDay(measure.effectiveFrom, language),
          }),
      ),
    ],
  };
}

function fact(label: (words: Words) => string, value: Text): Fact {
  return {label: say(label), value};
}

function told(label: (words: Words) => string, tell: (words: Words, language: Language) => string): Fact {
  return fact(label, say(tell));
}

/** Of the last twelve months; nothing where nobody looked. */
function checkedOnSite({series}: OwnPassportInput): Fact[] {
  const year = series.find(({scope, kind}) => scope.kind === 'landlord' && kind === 'rolling-12-months');
  const newest = year?.observations.findLast(({checked}) => checked !== null);
  const {checked, base} = newest ?? {};
  if (!checked || base === null || base === undefined) return [];
  return [
    told(
      (words) => words.ownPassport.checked,
      (words, language) =>
        words.ownPassport.checkedValue({
          sampled: formatNumber(checked.sampled, language),
          all: formatNumber(base, language),
          agreed: formatNumber(checked.agreed, language),
        }),
    ),
  ];
}

/** What the checks of the records found that changes this figure. */
function quality({measure, findings}: OwnPassportInput): Fact[] {
  const own = findings.filter(({touches}) => touches.includes(measure.id));
  if (own.length === 0) return [];
  const found = own.flatMap(({rows, of}) => (rows !== null && of !== null && rows > 0 ? [{rows, of}] : []));
  const rows = found.reduce((sum, one) => sum + one.rows, 0);
  const of = Math.max(0, ...found.map((one) => one.of));
  return [
    told(
      (words) => words.ownPassport.quality,
      (words, language) =>
        rows === 0
          ? words.ownPassport.qualityNone
          : words.ownPassport.qualityValue({
              rows: formatNumber(rows, language),
              all: formatNumber(of, language),
              share: `${formatNumber((rows / of) * 100, language, 2)}%`,
            }),
    ),
  ];
}

function target({series}: OwnPassportInput): Fact[] {
  const newest = series[0]?.targets.at(-1);
  if (newest === undefined) return [];
  const said = [newest.setBy, newest.reason];
  const value = say((_, language) => said.map((one) => textIn(one, language)).join('. '), said);
  return [fact((words) => words.ownPassport.targetSet, value)];
}
