import {isAbsolute, join} from 'node:path';
import {parseArgs} from 'node:util';
import {DoorstepError} from '@doorstep/contract';
import type {CommandContext} from './command.ts';

interface Parsed {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  /** Flags that were given. */
  readonly flags: ReadonlySet<string>;
}

/**
 * Reads arguments strictly.
 * @param options names of the options that take a value; `flags` take none.
 * @throws DoorstepError DS_CLI_USAGE for an option that is not one, or the wrong number of arguments.
 */
export function readArguments(
  args: readonly string[],
  usage: string,
  {
    options = [],
    flags = [],
    least = 0,
    most = 0,
  }: {options?: readonly string[]; flags?: readonly string[]; least?: number; most?: number},
): Parsed {
  const known: Record<string, {type: 'string' | 'boolean'}> = {};
  for (const name of options) known[name] = {type: 'string'};
  for (const name of flags) known[name] = {type: 'boolean'};
  try {
    const {positionals, values: given} = parseArgs({
      args: [...args],
      options: known,
      allowPositionals: true,
      strict: true,
    });
    if (positionals.length < least) throw new Error('Something is missing');
    if (positionals.length > most) throw new Error(`There is one word too many: ${positionals[most] ?? ''}`);
    const values: Record<string, string> = {};
    for (const [name, value] of Object.entries(given)) if (typeof value === 'string') values[name] = value;
    return {positionals, values, flags: new Set(flags.filter((name) => given[name] === true))};
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : '';
    throw new DoorstepError('DS_CLI_USAGE', `${reason}. Use it like this: doorstep ${usage}`, {cause});
  }
}

/** The data folder: `--data`, else `DOORSTEP_DATA`, else `data-local`. */
export function findDataFolder(option: string | undefined, context: CommandContext): string {
  return resolveFrom(context.cwd, option ?? context.env['DOORSTEP_DATA'] ?? 'data-local');
}

/** Where the store is: the data folder, and the database of `DATABASE_URL` when there is one. */
export function findStore(
  option: string | undefined,
  context: CommandContext,
): {readonly folder: string; readonly databaseUrl: string | undefined} {
  const url = context.env['DATABASE_URL'];
  return {folder: findDataFolder(option, context), databaseUrl: url === '' ? undefined : url};
}

/**
 * Where the site is to stand: `--site`, else `DOORSTEP_SITE`, else unknown. Pages name each other from the root, so that it
 * is a host without a folder.
 * @returns the address without a slash at the end.
 * @throws DoorstepError DS_CLI_USAGE for what is no such address.
 */
export function findSite(option: string | undefined, {env}: CommandContext): string | null {
  const word = option ?? env['DOORSTEP_SITE'] ?? '';
  if (word === '') return null;
  const url = URL.canParse(word) ? new URL(word) : undefined;
  const isHost = url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (isHost) return url.origin;
  throw new DoorstepError(
    'DS_CLI_USAGE',
    `The site's address must be a host alone, such as https://figures.example.org, and it is "${word}".`,
  );
}

/** A path as the caller meant it. */
export function resolveFrom(cwd: string, path: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}
