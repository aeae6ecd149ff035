import {stat} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {importTsm, importTsmCsv, openStore, toReportText, type TsmImportReport} from '@doorstep/server';
import {findStore, readArguments, resolveFrom} from '../arguments.ts';
import type {Command} from '../command.ts';

const USAGE = 'import tsm <workbook.xlsx | folder of CSV files> [--data <folder>] [--report words|short|json]';

/** Ways to tell what an import did. */
const REPORTS: Readonly<Record<string, (report: TsmImportReport) => string>> = {
  words: (report) => toReportText(report).trimEnd(),
  short: ({years}) => years.map(toShortLine).join('\n'),
  json: (report) => JSON.stringify(report),
};

function toShortLine({year, outcome, landlords, figures, disagreements}: TsmImportReport['years'][number]): string {
  if (outcome === 'unchanged') return `${year}: unchanged`;
  const published = figures.reduce((sum, count) => sum + count.published, 0);
  const differ = `${disagreements.length} differ from their own counts`;
  return `${year}: ${outcome}, ${landlords} landlords, ${published} figures, ${differ}`;
}

/** Reads the regulator's figures into the store. */
export const importTsmCommand: Command = {
  name: 'import tsm',
  usage: USAGE,
  summary: 'reads a workbook of Tenant Satisfaction Measures, or the tidy CSV files, into the store',
  run: async (args, context) => {
    const {positionals, values} = readArguments(args, USAGE, {options: ['data', 'report'], least: 1, most: 1});
    const path = resolveFrom(context.cwd, positionals[0] ?? '');
    const toReport = REPORTS[values['report'] ?? 'words'];
    if (toReport === undefined) {
      throw new DoorstepError('DS_CLI_USAGE', `A report is made as one of: ${Object.keys(REPORTS).join(', ')}.`);
    }
    const store = await openStore(findStore(values['data'], context));
    try {
      const isFolder = await stat(path).then(
        (entry) => entry.isDirectory(),
        () => false,
      );
      const report = await (isFolder ? importTsmCsv : importTsm)(store, path, {now: context.now});
      context.say(toReport(report));
      return 0;
    } finally {
      await store.close();
    }
  },
};
