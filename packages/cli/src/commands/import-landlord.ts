import {dirname, join} from 'node:path';
import {
  importRecords,
  keepLandlordFile,
  openStore,
  readLandlordFile,
  readMapping,
  type RecordsReport,
  type Store,
  toRecordsText,
} from '@doorstep/server';
import {findStore, readArguments, resolveFrom} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const USAGE = 'import landlord <file.json | file.yaml> [--data <folder>] [--report words|short]';

/** Reads what a landlord says about itself, and every file of records that it names. */
export const importLandlordCommand: Command = {
  name: 'import landlord',
  usage: USAGE,
  summary: 'reads a landlord’s own file and all the records that it names, in order; what is known already is skipped',
  run: async (args, context) => {
    const {positionals, values} = readArguments(args, USAGE, {options: ['data', 'report'], least: 1, most: 1});
    const path = resolveFrom(context.cwd, positionals[0] ?? '');
    const {file, text} = await readLandlordFile(path);
    const store = await openStore(findStore(values['data'], context));
    try {
      const isNew = await keepLandlordFile(store, {path, text, landlord: file.landlord, now: context.now});
      context.say(`${file.name}: ${isNew ? 'its file was read' : 'its file has not changed'}.`);
      return await importAll(store, {path, imports: file.imports, isShort: values['report'] === 'short'}, context);
    } finally {
      await store.close();
    }
  },
};

interface Imports {
  readonly path: string;
  readonly imports: Awaited<ReturnType<typeof readLandlordFile>>['file']['imports'];
  readonly isShort: boolean;
}

/** Stops at the first file that is refused, because later ones may build on it; what was read before it stays. */
async function importAll(store: Store, {path, imports, isShort}: Imports, {say, now}: CommandContext): Promise<number> {
  const folder = dirname(path);
  for (const {mapping: mappingPath, files, acceptGoodRows} of imports) {
    const mapping = await readMapping(join(folder, mappingPath));
    for (const name of files) {
      const report = await importRecords(store, join(folder, name), {mapping, acceptGoodRows, now});
      const isPlain = isShort && report.outcome !== 'refused';
      say(isPlain ? toShortLine(report) : toRecordsText(report).trimEnd());
      if (report.outcome === 'refused') return 1;
    }
  }
  return 0;
}

function toShortLine({file, outcome, rows}: RecordsReport): string {
  const count = (number: number): string => number.toLocaleString('en-GB');
  if (outcome === 'unchanged') return `  ${file.fileName}: unchanged`;
  return `  ${file.fileName}: ${count(rows.accepted)} rows${rows.refused > 0 ? `, ${count(rows.refused)} refused` : ''}`;
}
