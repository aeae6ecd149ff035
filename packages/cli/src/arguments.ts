import {isAbsolute, join} from 'node:path';
import {parseArgs} from 'node:util';
import {DoorstepError} from '@doorstep/contract';
import type {CommandContext} from './command.ts';

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads arguments strictly.
 * @param options names of the options that take a value.
 * @throws DoorstepError DS_CLI_USAGE for an option that is not one, or the wrong number of arguments.
 */
export function readArguments(
  args: readonly string[],
  usage: string,
  {options = [], least = 0, most = 0}: {options?: readonly string[]; least?: number; most?: number},
): Parsed {
  const known = Object.fromEntries(options.map((name) => [name, {type: 'string'} as const]));
  try {
    const {positionals, values} = parseArgs({args: [...args], options: known, allowPositionals: true, strict: true});
    if (positionals.length < least) throw new Error('Something is missing');
    if (positionals.length > most) throw new Error(`There is one word too many: ${positionals[most] ?? ''}`);
    return {positionals, values};
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    throw new DoorstepError('DS_CLI_USAGE', `${reason}. Use it like this: doorstep ${usage}`, {cause});
  }
}

/** The data folder: `--data`, else `DOORSTEP_DATA`, else `data-local`. */
export function findDataFolder(option: string | undefined, context: CommandContext): string {
  return resolveFrom(context.cwd, option ?? context.env['DOORSTEP_DATA'] ?? 'data-local');
}

/** A path as the caller meant it. */
export function resolveFrom(cwd: string, path: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}
