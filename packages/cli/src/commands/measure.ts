import {DoorstepError, type PeriodKind} from '@doorstep/contract';
import {formatFigure, formatNumber, formatPeriod} from '@doorstep/domain';
import {
  listLandlordFiles,
  type MeasuredRecord,
  type MeasuredRecords,
  measureRecords,
  type MeasureRecordsOptions,
  openStore,
  type RecordObservation,
  type RecordSeries,
  type Store,
  readMeasureOptions,
} from '@doorstep/server';
import {findStore, readArguments} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const USAGE =
  'measure --landlord <id> [--period month|quarter|year|rolling-year] [--measure <id>] [--data <folder>] [--json]';

const PERIODS: Readonly<Record<string, PeriodKind>> = {
  month: 'month',
  quarter: 'quarter',
  year: 'financial-year',
  'rolling-year': 'rolling-12-months',
};

/** Computes what a landlord's records allow, before anything small is suppressed. */
export const measureCommand: Command = {
  name: 'measure',
  usage: USAGE,
  summary: 'works out measures from a landlord’s own records, for the landlord’s own eyes',
  run: async (args, context) => {
    const options = ['landlord', 'period', 'measure', 'data'];
    const {values, flags} = readArguments(args, USAGE, {options, flags: ['json']});
    const landlord = values['landlord'];
    if (landlord === undefined) {
      throw new DoorstepError(
        'DS_CLI_USAGE',
        `Say whose records with --landlord <id>. Use it like this: doorstep ${USAGE}`,
      );
    }
    const period = PERIODS[values['period'] ?? 'month'];
    if (period === undefined) {
      throw new DoorstepError('DS_CLI_USAGE', `A period is one of: ${Object.keys(PERIODS).join(', ')}.`);
    }
    const {measure} = values;
    const store = await openStore(findStore(values['data'], context));
    try {
      const measured = await measureRecords(store, landlord, {
        ...(await readKnown(store, landlord, context.now.toISOString().slice(0, 10))),
        periods: [period],
        ...(measure === undefined ? {} : {measures: [measure]}),
      });
      if (flags.has('json')) context.say(JSON.stringify(measured));
      else tell(measured, measure !== undefined, context);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** What the landlord's own file says that decides how its records are measured; nothing where it gave none. */
async function readKnown(store: Store, landlord: string, today: string): Promise<MeasureRecordsOptions> {
  const read = (await listLandlordFiles(store)).find(({file}) => file.landlord === landlord);
  return read === undefined ? {today} : readMeasureOptions(store, read, today);
}

function tell({asAt, measures}: MeasuredRecords, isOne: boolean, {say}: CommandContext): void {
  if (measures.length === 0) throw new DoorstepError('DS_CLI_USAGE', 'The catalogue has no such measure.');
  say(asAt === null ? 'There are no records of this landlord.' : `Records up to ${asAt}.`);
  for (const measured of measures) {
    say('');
    say(`${measured.measure.name.en} (${measured.measure.id})`);
    if (measured.missing !== null) say('  not collected: the records do not say it');
    for (const series of measured.series) tellSeries(measured, series, isOne, say);
  }
}

function tellSeries(
  {measure}: MeasuredRecord,
  {scope, observations, movement}: RecordSeries,
  isOne: boolean,
  say: (line: string) => void,
): void {
  const isWhole = scope.kind === 'landlord';
  if (!isWhole && !isOne) return;
  const newest = observations.findLast(({status, value}) => status === 'final' && value !== null);
  const shown = isWhole && isOne ? observations : newest === undefined ? observations.slice(-1) : [newest];
  for (const observation of shown) {
    const name = isWhole ? 'all' : `${scope.kind} ${scope.value ?? '(not recorded)'}`;
    say(`  ${name.padEnd(28)} ${toLine(observation, measure)}`);
  }
  if (isWhole && movement !== null) say(`  ${movement.sentence.en}`);
}

function toLine(observation: RecordObservation, {unit, decimals}: MeasuredRecord['measure']): string {
  const {period, value, missing, numerator, denominator, status, target, checked, interval} = observation;
  const when = formatPeriod(period, 'en').padEnd(22);
  if (value === null || numerator === null) return `${when} ${missing ?? ''}`;
  const number = (figure: number) => formatNumber(figure, 'en', 2);
  const parts = [
    formatFigure(value, unit, 'en', decimals).padEnd(10),
    denominator === null ? '' : `${number(numerator)} / ${number(denominator)}`,
    interval === null ? '' : `likely ${formatNumber(interval.low, 'en', 1)} to ${formatNumber(interval.high, 'en', 1)}`,
    target === null ? '' : `target ${number(target)}`,
    checked === null ? '' : `checked on site ${checked.sampled}, agreed ${checked.agreed}`,
    status === 'final' ? '' : status,
  ];
  return `${when} ${parts.filter(Boolean).join('  ')}`;
}
