import {stat} from 'node:fs/promises';
import {importTsm, importTsmCsv, openStore, toReportText} from '@doorstep/server';
import {findDataFolder, readArguments, resolveFrom} from '../arguments.ts';
import type {Command} from '../command.ts';

const USAGE = 'import tsm <workbook.xlsx | folder of CSV files> [--data <folder>] [--report words|json]';

/** Reads the regulator's figures into the store. */
export const importTsmCommand: Command = {
  name: 'import tsm',
  usage: USAGE,
  summary: 'reads a workbook of Tenant Satisfaction Measures, or the tidy CSV files, into the store',
  run: async (args, context) => {
    const {positionals, values} = readArguments(args, USAGE, {options: ['data', 'report'], least: 1, most: 1});
    const path = resolveFrom(context.cwd, positionals[0] ?? '');
    const store = await openStore({folder: findDataFolder(values['data'], context)});
    try {
      const isFolder = await stat(path).then(
        (entry) => entry.isDirectory(),
        () => false,
      );
      const report = await (isFolder ? importTsmCsv : importTsm)(store, path, {now: context.now});
      context.say(values['report'] === 'json' ? JSON.stringify(report) : toReportText(report).trimEnd());
      return 0;
    } finally {
      await store.close();
    }
  },
};
