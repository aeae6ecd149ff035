import {DoorstepError} from '@doorstep/contract';
import {checkRecords, openStore, toQualityText} from '@doorstep/server';
import {findStore, readArguments} from '../arguments.ts';
import type {Command} from '../command.ts';

const USAGE = 'check --landlord <id> [--data <folder>] [--report words|json]';

/** Looks for records that cannot be right. */
export const checkCommand: Command = {
  name: 'check',
  usage: USAGE,
  summary: 'looks through a landlord’s records for what cannot be right, with counts and examples',
  run: async (args, context) => {
    const {values} = readArguments(args, USAGE, {options: ['landlord', 'data', 'report']});
    const {landlord} = values;
    if (landlord === undefined)
      throw new DoorstepError('DS_CLI_USAGE', `Say whose records. Use it like this: doorstep ${USAGE}`);
    const store = await openStore(findStore(values['data'], context));
    try {
      const report = await checkRecords(store, landlord, {now: context.now});
      context.say(values['report'] === 'json' ? JSON.stringify(report) : toQualityText(report).trimEnd());
      return 0;
    } finally {
      await store.close();
    }
  },
};
