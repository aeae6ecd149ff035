import {DoorstepError} from '@doorstep/contract';
import {moveStore, openStore} from '@doorstep/server';
import {findStore, readArguments} from '../arguments.ts';
import type {Command} from '../command.ts';

const USAGE = 'move-data --to <postgres://...> [--data <folder>]';

/** Moves a store from its file into PostgreSQL, or from one database into another. */
export const moveDataCommand: Command = {
  name: 'move-data',
  usage: USAGE,
  summary: 'copies all facts and answers into an empty PostgreSQL database; receipts and keys stay as they are',
  run: async (args, context) => {
    const {values} = readArguments(args, USAGE, {options: ['to', 'data']});
    const to = values['to'];
    if (to === undefined) throw new DoorstepError('DS_CLI_USAGE', `Use it like this: doorstep ${USAGE}`);
    const place = findStore(values['data'], context);
    const source = await openStore(place);
    try {
      const target = await openStore({folder: place.folder, databaseUrl: to});
      try {
        const moved = await moveStore(source, target);
        for (const [table, rows] of moved) if (rows > 0) context.say(`${table}: ${rows}`);
        context.say('All is copied. Set DATABASE_URL to the new address for every command from now on.');
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
    return 0;
  },
};
