import {type Nation} from '@doorstep/domain';
import type {Store} from '../../store/open-store.ts';
import {RecordCube, type TallyResult} from './cube.ts';
import {monthEnd, monthsBetween} from './months.ts';
import {CHECK_PARTS, readChecks} from './read-checks.ts';
import {readDampSteps} from './read-damp.ts';
import {readFlow} from './read-flow.ts';
import {addTraceable, REPEAT_PARTS, readRepeats} from './read-repeats.ts';
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

const SAFETY_SUMS = ['checksNeeded', 'checksInDate', 'checksListed', 'actionsOverdue'];
const DAMP_SUMS = ['dampLookDue', 'dampLooked', 'dampSafeDue', 'dampSafe'];

/**
 * The sums of a landlord's records, from a fixed number of queries however many measures are made of them.
 * @param wanted names of sums; of what stood open, no others are counted: ages make many small groups.
 */
export async function readCube(
  store: Store,
  landlordId: string,
  span: RecordSpan,
  {nation, wanted}: {readonly nation: Nation; readonly wanted: ReadonlySet<string>},
): Promise<RecordCube> {
  const months = monthsBetween(span.first, span.last);
  const days = {first: `${span.first}-01`, last: span.asAt};
  // All at once, the longest first: there are as many connections as cores to answer them.
  const repeats = readRepeats(store, landlordId);
  const finished = readFlow(store, landlordId, FLOWS.finished);
  const results = [
    Promise.all([finished, repeats]).then((found) =>
      toResult('flow', REPEAT_PARTS, ['traceable', 'repeated'], addTraceable(...found)),
    ),
    ...Object.values<StockTally>(STOCKS).map(async (tally) => {
      const sums = Object.fromEntries(Object.entries(tally.sums).filter(([name]) => wanted.has(name)));
      const rows = await readStock(store, landlordId, {...tally, sums}, months, span.asAt);
      return toResult('stock', tally.by, Object.keys(sums), rows);
    }),
    ...Object.values<FlowTally>(FLOWS).map(async (tally) => {
      const rows = await (tally === FLOWS.finished ? finished : readFlow(store, landlordId, tally));
      const names = Object.keys(tally.sums);
      return toResult(
        'flow',
        tally.by,
        names,
        rows.filter(({month}) => month >= span.first),
      );
    }),
    readChecks(store, landlordId).then((rows) => toResult('flow', CHECK_PARTS, ['checked', 'agreed'], rows)),
    readSafety(store, landlordId, span.asAt).then((rows) => toResult('stock', ['area'], SAFETY_SUMS, rows)),
    readDampSteps(store, landlordId, nation, days)
      // A step whose time has not run out cannot have been missed yet.
      .then((rows) => rows.filter(({month}) => monthEnd(month) <= span.asAt))
      .then((rows) => toResult('flow', ['area', 'contractor'], DAMP_SUMS, rows)),
  ];
  return new RecordCube(await Promise.all(results));
}

function toResult(
  kind: TallyResult['kind'],
  by: TallyResult['by'],
  names: readonly string[],
  rows: readonly TallyRow[],
): TallyResult {
  return {kind, by, names, rows};
}
