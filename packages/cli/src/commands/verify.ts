import {DoorstepError} from '@doorstep/contract';
import {isReleaseId, readPointer, verifyRelease} from '@doorstep/server';
import {findDataFolder, readArguments} from '../arguments.ts';
import type {Command} from '../command.ts';

const USAGE = 'verify [<release>] [--data <folder>]';

/** Faults shown in full; a folder that is wholly wrong would otherwise fill the screen. */
const SHOWN = 50;

/** Proves that a release is as it was made. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: USAGE,
  summary: 'checks every file of a release, the live one if none is named, and the chain of those before it',
  run: async (args, context) => {
    const {positionals, values} = readArguments(args, USAGE, {options: ['data'], most: 1});
    const folder = findDataFolder(values['data'], context);
    const id = positionals[0] ?? (await readPointer(folder));
    if (id === undefined || !isReleaseId(id)) {
      const remedy = 'There is no such release in this data folder. Make one first: npm run doorstep -- release';
      throw new DoorstepError('DS_RELEASE_MISSING', remedy, {path: folder});
    }
    const {faults, files, bytes, chain} = await verifyRelease(folder, id);
    for (const {kind, path, detail} of faults.slice(0, SHOWN)) context.say(`${kind}: ${path} ${detail}`);
    if (faults.length > SHOWN) context.say(`and ${faults.length - SHOWN} more`);
    if (faults.length > 0) {
      const remedy = `Release ${id} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}. Restore it from a copy, or make a new release.`;
      throw new DoorstepError('DS_RELEASE_FAULTY', remedy);
    }
    const size = Math.round(bytes / 1e6);
    context.say(`Release ${id} is as it was made: ${files} files, ${size} MB; ${chain.length} in the chain.`);
    return 0;
  },
};
