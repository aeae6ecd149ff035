import {
  type Agreement,
  type Text,
  WITNESS_PAIRS,
  type Witness,
  type Witnesses,
  type WitnessGroup,
} from '@doorstep/contract';
import {formatFigure, formatNumber, judgeWitnesses, rollingYearTo, say, wilsonInterval} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {toScope} from '../own-records/to-scope.ts';
import {ANSWERS_DAYS} from '../records/definition.ts';
import type {RecordScope, SuppressionRules} from '../records/index.ts';
import type {Body} from './body.ts';
import {type InsightOptions, readFinalMonths} from './final-months.ts';
import {hideSmall, isSmallShare, type SmallRules, toSmallRules} from './hide-small.ts';
import {readWitnesses, type WitnessRow} from './read-witnesses.ts';

/** Names that residents know, by kind of part and word of the records. */
export type PartNames = Parameters<typeof toScope>[1];

/** Months that are put together; a shorter time is no year and has another mix of seasons. */
const MONTHS = 12;

const WITNESSES = ['record', 'inspector', 'resident'] as const;
type WitnessName = (typeof WITNESSES)[number];
const FIGURES = [...WITNESSES, ...WITNESS_PAIRS];
type FigureName = (typeof FIGURES)[number];
type Counts = {readonly x: number; readonly n: number};
type GroupCounts = Readonly<Record<FigureName, Counts>>;

/** Whether records, inspectors and residents say the same of repairs finished in the last 12 final months. */
export async function makeWitnesses(
  store: Store,
  landlordId: string,
  options: InsightOptions & {readonly names: PartNames; readonly rules?: SuppressionRules},
): Promise<Body<Witnesses>> {
  const method = say((words) => words.insights.witnesses.method);
  const months = (await readFinalMonths(store, landlordId, options, ANSWERS_DAYS))?.months.slice(-MONTHS) ?? [];
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || months.length < MONTHS) return {period: null, method, groups: []};
  const rows = await readWitnesses(store, landlordId, [first, last]);
  return {period: rollingYearTo(`${last}-01`), method, groups: toGroups(rows, options.names, options.rules)};
}

/** Groups as they may be published: no figure on few repairs, and none that the others would give back. */
export function toGroups(rows: readonly WitnessRow[], names: PartNames, rules: SuppressionRules = {}): WitnessGroup[] {
  const contractors = [...new Set(rows.map(({contractor}) => contractor))].sort(byName);
  const scopes: RecordScope[] = [
    {kind: 'landlord', value: null},
    ...contractors.map((value): RecordScope => ({kind: 'contractor', value})),
  ];
  const counted = scopes.map((scope) => ({
    scope: toScope(scope, names),
    counts: countGroup(rows.filter(({contractor}) => scope.kind === 'landlord' || contractor === scope.value)),
  }));
  const small = toSmallRules(rules);
  const hidden = findHidden(
    counted.map(({counts}) => counts),
    small,
  );
  return counted.map(({scope, counts}, at) => {
    const isHidden = (name: FigureName) => hidden.has(toCell(at, name));
    const agreements = WITNESS_PAIRS.map((pair) => ({pair, ...toAgreement(counts[pair], isHidden(pair))}));
    // The verdict is worked out from what is shown, so that it tells of nothing hidden.
    const seen = (name: WitnessName): Counts => (isHidden(name) ? {x: 0, n: 0} : counts[name]);
    const shares = {record: seen('record'), inspector: seen('inspector'), resident: seen('resident')};
    const {verdict} = judgeWitnesses(shares, small.minBase);
    return {
      scope,
      record: toWitness(counts.record, isHidden('record'), false),
      inspector: toWitness(counts.inspector, isHidden('inspector'), true),
      resident: toWitness(counts.resident, isHidden('resident'), true),
      agreements,
      verdict,
      sentence: toSentence(verdict, shares),
    };
  });
}

function byName(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

function countGroup(rows: readonly WitnessRow[]): GroupCounts {
  const count = (good: (row: WitnessRow) => boolean | null): Counts => {
    const known = rows.filter((row) => good(row) !== null);
    const total = (some: readonly WitnessRow[]) => some.reduce((sum, {jobs}) => sum + jobs, 0);
    return {x: total(known.filter((row) => good(row) === true)), n: total(known)};
  };
  return {
    record: count(({inTarget}) => inTarget),
    inspector: count(({passed}) => passed),
    resident: count(({fixed}) => fixed),
    // All of these repairs are finished, says the record; whoever finds the work not done says otherwise.
    'record-inspector': count(({passed}) => passed),
    'record-resident': count(({fixed}) => fixed),
    'inspector-resident': count(({passed, fixed}) => (passed === null || fixed === null ? null : passed === fixed)),
  };
}

function toCell(group: number, name: FigureName): string {
  return `${group} ${name}`;
}

/** The whole landlord stands first, and the contractors make it. */
function findHidden(groups: readonly GroupCounts[], rules: SmallRules): Set<string> {
  const hidden = FIGURES.flatMap((name) => {
    const least = name === 'record' ? rules.minBase.records : rules.minBase.survey;
    const cells = new Map(groups.map((counts, at) => [toCell(at, name), counts[name].n]));
    const small = groups.flatMap((counts, at) => (isSmallShare(counts[name], least, rules) ? [toCell(at, name)] : []));
    const [total, ...parts] = cells.keys();
    const totals = total === undefined || parts.length === 0 ? [] : [{total, cells: parts}];
    return [...hideSmall(cells, totals, small)];
  });
  return new Set(hidden);
}

const HIDDEN = {share: null, interval: null, missing: 'suppressed'} as const;

function toWitness({x, n}: Counts, isHidden: boolean, isSample: boolean): Witness {
  if (n === 0) return {said: null, asked: null, share: null, interval: null, missing: 'not-collected'};
  if (isHidden) return {said: null, asked: null, ...HIDDEN};
  return {said: x, asked: n, share: (x / n) * 100, interval: isSample ? toInterval(x, n) : null, missing: null};
}

function toAgreement({x, n}: Counts, isHidden: boolean): Omit<Agreement, 'pair'> {
  if (n === 0) return {agreed: null, both: null, share: null, interval: null, missing: 'not-collected'};
  if (isHidden) return {agreed: null, both: null, ...HIDDEN};
  return {agreed: x, both: n, share: (x / n) * 100, interval: toInterval(x, n), missing: null};
}

function toInterval(x: number, n: number): {low: number; high: number} {
  const {low, high} = wilsonInterval(x, n);
  return {low: low * 100, high: high * 100};
}

function toSentence(verdict: WitnessGroup['verdict'], shares: Readonly<Record<WitnessName, Counts>>): Text {
  return say((words, language) => {
    const {witnesses} = words.insights;
    const share = ({x, n}: Counts) => formatFigure((x / n) * 100, 'percent', language);
    const count = ({n}: Counts) => formatNumber(n, language);
    const {record, inspector, resident} = shares;
    return [
      witnesses[verdict],
      ...(record.n > 0 ? [witnesses.record({share: share(record)})] : []),
      ...(inspector.n > 0 ? [witnesses.inspector({share: share(inspector), checked: count(inspector)})] : []),
      ...(resident.n > 0 ? [witnesses.resident({share: share(resident), answered: count(resident)})] : []),
    ].join(' ');
  });
}
