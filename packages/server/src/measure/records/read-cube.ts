import {type Nation} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {RecordCube, type TallyResult} from './cube.ts';
import {monthEnd, monthsBetween} from './months.ts';
import {CHECK_PARTS, readChecks} from './read-checks.ts';
import {readDampSteps} from './read-damp.ts';
import {readFlow} from './read-flow.ts';
import {REPEAT_PARTS, readRepeats} from './read-repeats.ts';
import {readSafety} from './read-safety.ts';
import {readStock} from './read-stock.ts';
import {FLOWS, STOCKS} from './tallies.ts';
import type {FlowTally, StockTally, TallyRow} from './tally.ts';

/** The months that a landlord's records speak of. */
export interface RecordSpan {
  /** Such as `2023-04`. */
  readonly first: string;
  readonly last: string;
  /** The day of the newest record; nothing is known of later days. */
  readonly asAt: string;
}

/** Every sum of a landlord's records, from a fixed number of queries however many measures are made of them. */
export async function readCube(
  store: Store,
  landlordId: string,
  span: RecordSpan,
  nation: Nation,
): Promise<RecordCube> {
  const months = monthsBetween(span.first, span.last);
  const results: TallyResult[] = [];
  for (const tally of Object.values<FlowTally>(FLOWS)) {
    const rows = (await readFlow(store, landlordId, tally)).filter(({month}) => month >= span.first);
    results.push({kind: 'flow', by: tally.by, names: Object.keys(tally.sums), rows});
  }
  for (const tally of Object.values<StockTally>(STOCKS)) {
    const rows = await readStock(store, landlordId, tally, months, span.asAt);
    results.push({kind: 'stock', by: tally.by, names: Object.keys(tally.sums), rows});
  }
  const days = {first: `${span.first}-01`, last: span.asAt};
  results.push(
    toResult('flow', REPEAT_PARTS, ['traceable', 'repeated'], await readRepeats(store, landlordId)),
    toResult('flow', CHECK_PARTS, ['checked', 'agreed'], await readChecks(store, landlordId)),
    toResult(
      'stock',
      ['area'],
      ['checksNeeded', 'checksInDate', 'checksListed', 'actionsOverdue'],
      await readSafety(store, landlordId, span.asAt),
    ),
    toResult(
      'flow',
      ['area', 'contractor'],
      ['dampLookDue', 'dampLooked', 'dampSafeDue', 'dampSafe'],
      // A step whose time has not run out cannot have been missed yet.
      (await readDampSteps(store, landlordId, nation, days)).filter(({month}) => monthEnd(month) <= span.asAt),
    ),
  );
  return new RecordCube(results);
}

function toResult(
  kind: TallyResult['kind'],
  by: TallyResult['by'],
  names: readonly string[],
  rows: readonly TallyRow[],
): TallyResult {
  return {kind, by, names, rows};
}
