import {type ContractCredits, CREDIT_RULES, DoorstepError} from '@doorstep/contract';
import {type ActualFigure, computeCredits, type ScheduleLine} from '@doorstep/domain';
import {sql} from 'kysely';
import type {Store} from '../../store/open-store.ts';
import type {MeasuredRecord, MeasuredRecords, RecordObservation} from '../records/index.ts';
import {monthEnd, monthsBetween} from '../records/months.ts';
import {readRows} from '../records/read-flow.ts';

interface DatedLine extends ScheduleLine {
  readonly contractor: string;
  readonly from: string;
  readonly to: string | null;
}

/**
 * What every contract's schedule says of every month it was in force, the newest month first. For the landlord's own eyes:
 * nothing is suppressed here, so it is never published.
 * @param measured monthly figures, contractors included.
 * @throws DoorstepError DS_CONTRACT_SCHEDULE naming contract, version and line.
 */
export async function makeCredits(
  store: Store,
  landlordId: string,
  {asAt, measures}: Pick<MeasuredRecords, 'asAt' | 'measures'>,
): Promise<ContractCredits[]> {
  const lines = await readSchedule(store, landlordId);
  if (asAt === null || lines.length === 0) return [];
  const payments = await readPayments(store, landlordId);
  const first = lines.map(({from}) => from.slice(0, 7)).sort()[0] ?? asAt.slice(0, 7);
  const months = monthsBetween(first, asAt.slice(0, 7)).reverse();
  const contractors = [...new Set(lines.map(({contractor}) => contractor))];
  return months.flatMap((month) =>
    contractors.flatMap((contractor): ContractCredits[] => {
      const inForce = lines.filter((line) => line.contractor === contractor && isInForce(line, month));
      if (inForce.length === 0) return [];
      const actualOf = (measure: string) => findActual(measures, {measure, contractor, month});
      const paymentPence = payments.get(`${contractor} ${month}`) ?? null;
      return [computeCredits({contractor, month, lines: inForce, actualOf, paymentPence})];
    }),
  );
}

/** A schedule holds for a month when it does so from the first day to the last. */
function isInForce({from, to}: DatedLine, month: string): boolean {
  return from <= `${month}-01` && (to === null || to >= monthEnd(month));
}

async function readSchedule({db}: Store, landlordId: string): Promise<DatedLine[]> {
  const rows = await db
    .selectFrom('contract_schedule')
    .selectAll()
    .where('landlord_id', '=', landlordId)
    .orderBy('contractor')
    .orderBy('from_on')
    .orderBy('line')
    .execute();
  return rows.map((row) => {
    const rule = CREDIT_RULES.find((one) => one === row.rule);
    const place = `the contract with ${row.contractor}, version ${row.version}`;
    if (rule === undefined) {
      throw new DoorstepError('DS_CONTRACT_SCHEDULE', `In ${place}: “${row.rule}” is no rule.`, {path: place});
    }
    return {
      contractor: row.contractor,
      from: row.from_on.slice(0, 10),
      to: row.to_on?.slice(0, 10) ?? null,
      measure: row.measure_id,
      version: row.version,
      rule,
      threshold: row.threshold,
      amountPence: row.amount_pence,
      amountPercent: row.amount_percent,
      points: row.points,
      capPence: row.cap_pence,
    };
  });
}

/** Responsive spend by contractor and month, in pence: what a share of the month's payment is taken from. */
async function readPayments({db}: Store, landlordId: string): Promise<Map<string, number>> {
  const query = sql<Readonly<Record<string, string | number | null>>>`
    select contractor, month, sum(amount_pence) as pence from cost
    where landlord_id = ${landlordId} and cost_type = 'responsive' and contractor is not null and amount_pence is not null
    group by contractor, month`;
  const rows = await readRows(db, query);
  return new Map(rows.map((row) => [`${row['contractor'] ?? ''} ${row['month'] ?? ''}`, Number(row['pence'])]));
}

interface Wanted {
  readonly measure: string;
  readonly contractor: string;
  readonly month: string;
}

/** The contractor's own final figure; the landlord's where the measure is not kept by contractor at all. */
function findActual(measures: readonly MeasuredRecord[], {measure, contractor, month}: Wanted): ActualFigure {
  const monthly = measures.find((one) => one.measure.id === measure)?.series.filter(({kind}) => kind === 'month') ?? [];
  const isWholeLandlord = !monthly.some(({scope}) => scope.kind === 'contractor');
  const series = monthly.find(({scope}) =>
    isWholeLandlord ? scope.kind === 'landlord' : scope.kind === 'contractor' && scope.value === contractor,
  );
  const found = series?.observations.find(({period}) => period.start === `${month}-01`);
  return {...toFigure(found), isWholeLandlord: isWholeLandlord && monthly.length > 0};
}

/** A month that still fills in may change what is due, so it has no figure yet. */
function toFigure(found: RecordObservation | undefined): Pick<ActualFigure, 'value' | 'missing'> {
  if (found === undefined) return {value: null, missing: 'not-collected'};
  if (found.status === 'provisional') return {value: null, missing: 'not-due'};
  return {value: found.value, missing: found.missing};
}
