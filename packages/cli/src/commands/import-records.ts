import {writeFile} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {
  findKind,
  importRecords,
  listKinds,
  type Mapping,
  openStore,
  readMapping,
  suggestMapping,
  toRecordsText,
} from '@doorstep/server';
import {findStore, readArguments, resolveFrom} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const USAGE =
  'import <kind> <file> --mapping <file.json> [--landlord <id>] [--accept-good-rows] [--data <folder>] [--report words|json]';
const SUGGEST_USAGE = 'import --suggest <file> [--kind <kind>] [--landlord <id>] [--write <mapping.json>]';

/** Reads a landlord's own records into the store. */
export const importRecordsCommand: Command = {
  name: 'import',
  usage: `${USAGE}\n  doorstep ${SUGGEST_USAGE}`,
  summary: `reads a landlord’s own records, CSV or .xlsx. ${listKinds()}`,
  run: async (args, context) => {
    if (args.includes('--suggest')) return suggest(args, context);
    const options = ['mapping', 'landlord', 'data', 'report'];
    const flags = ['accept-good-rows'];
    const {positionals, values, flags: given} = readArguments(args, USAGE, {options, flags, least: 2, most: 2});
    const [kind = '', file = ''] = positionals;
    if (findKind(kind) === undefined) {
      throw new DoorstepError('DS_CLI_USAGE', `There is no kind of records "${kind}". ${listKinds()}`);
    }
    if (values['mapping'] === undefined) {
      throw new DoorstepError(
        'DS_CLI_USAGE',
        `Say which heading means what with --mapping <file.json>. Use it like this: doorstep ${USAGE}`,
      );
    }
    const mapping = await readMapping(resolveFrom(context.cwd, values['mapping']));
    checkAgreement(mapping, kind, values['landlord']);
    const store = await openStore(findStore(values['data'], context));
    try {
      const acceptGoodRows = given.has('accept-good-rows');
      const report = await importRecords(store, resolveFrom(context.cwd, file), {
        mapping,
        acceptGoodRows,
        now: context.now,
      });
      context.say(values['report'] === 'json' ? JSON.stringify(report) : toRecordsText(report).trimEnd());
      return report.outcome === 'refused' ? 1 : 0;
    } finally {
      await store.close();
    }
  },
};

/** A mapping of one landlord or kind must not be used for another by mistake. */
function checkAgreement(mapping: Mapping, kind: string, landlord: string | undefined): void {
  const [what, said, found] =
    mapping.kind !== kind ? ['kind', kind, mapping.kind] : ['landlord', landlord ?? mapping.landlord, mapping.landlord];
  if (said === found) return;
  throw new DoorstepError(
    'DS_RECORDS_MAPPING',
    `The mapping is for the ${what} "${found}", and the command says "${said}".`,
  );
}

/** Prints a mapping to start from, and below it what is open. */
async function suggest(args: readonly string[], context: CommandContext): Promise<number> {
  const options = ['suggest', 'kind', 'landlord', 'write'];
  const {values} = readArguments(args, SUGGEST_USAGE, {options});
  const {kind, landlord, write} = values;
  if (kind !== undefined && findKind(kind) === undefined) {
    throw new DoorstepError('DS_CLI_USAGE', `There is no kind of records "${kind}". ${listKinds()}`);
  }
  const {mapping, unsure} = await suggestMapping(resolveFrom(context.cwd, values['suggest'] ?? ''), {kind, landlord});
  const text = JSON.stringify(mapping, null, 2);
  if (write === undefined) context.say(text);
  else {
    // An existing mapping is somebody's work.
    await writeFile(resolveFrom(context.cwd, write), `${text}\n`, {flag: 'wx'}).catch((cause: unknown) => {
      throw new DoorstepError('DS_CLI_USAGE', `${write} cannot be written, or stands there already.`, {
        cause,
        path: write,
      });
    });
    context.say(`Written to ${write}.`);
  }
  context.say('\nCheck before you use it:');
  for (const sentence of unsure) context.say(`  - ${sentence}`);
  return 0;
}
