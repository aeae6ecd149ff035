import {DoorstepError, STAFF_SCOPES, type StaffScope} from '@doorstep/contract';
import {createStaffToken, listStaffTokens, openStore, revokeStaffToken, type Store} from '@doorstep/server';
import {findStore, readArguments} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const CREATE = 'token create --landlord <id> --scope <scope,...> [--expires 90d] [--name <who uses it>]';
const LIST = 'token list [--landlord <id>]';
const REVOKE = 'token revoke <token id> --landlord <id>';
const USAGE = `${CREATE}\n  doorstep ${LIST}\n  doorstep ${REVOKE}`;

const DAY_MS = 86_400_000;
const USUAL_DAYS = 90;
/** A token that lives longer is forgotten. */
const MOST_DAYS = 366;

/** Gives the landlord's staff tokens for the answers that residents sent, and takes them back. */
export const tokenCommand: Command = {
  name: 'token',
  usage: USAGE,
  summary: `makes, lists and revokes tokens of a landlord’s staff. Scopes: ${STAFF_SCOPES.join(', ')}`,
  run: async ([action = '', ...args], context) => {
    const act = ACTIONS[action];
    if (act === undefined) throw new DoorstepError('DS_CLI_USAGE', `Use it like this: doorstep ${USAGE}`);
    const {values, positionals} = readArguments(args, act.usage, act);
    const store = await openStore(findStore(values['data'], context));
    try {
      await act.run(store, {...values, id: positionals[0]}, context);
      return 0;
    } finally {
      await store.close();
    }
  },
};

type Words = Readonly<Record<string, string | undefined>>;

interface Action {
  readonly usage: string;
  readonly options: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly run: (store: Store, words: Words, context: CommandContext) => Promise<void>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  create: {usage: CREATE, options: ['landlord', 'scope', 'expires', 'name', 'data'], least: 0, most: 0, run: create},
  list: {usage: LIST, options: ['landlord', 'data'], least: 0, most: 0, run: list},
  revoke: {usage: REVOKE, options: ['landlord', 'data'], least: 1, most: 1, run: revoke},
};

async function create(store: Store, words: Words, {now, say}: CommandContext): Promise<void> {
  const landlordId = need(words['landlord'], 'Say whose staff with --landlord <id>', CREATE);
  const scopes = toScopes(need(words['scope'], 'Say what it allows with --scope', CREATE));
  const expires = new Date(now.getTime() + toDays(words['expires']) * DAY_MS);
  const name = words['name'] ?? 'staff';
  const {id, token} = await createStaffToken(store, {landlordId, name, scopes, expires, now});
  say(token);
  say(`Token ${id} of ${landlordId}: ${scopes.join(', ')}, until ${expires.toISOString().slice(0, 10)}.`);
  say('It is not kept and cannot be shown again. Hand it over by a way that nobody else reads.');
}

async function list(store: Store, {landlord}: Words, {now, say}: CommandContext): Promise<void> {
  const tokens = await listStaffTokens(store, landlord);
  if (tokens.length === 0) say('There are no tokens.');
  for (const {id, landlordId, name, scopes, created, expires, revoked} of tokens) {
    const state = revoked !== null ? 'revoked' : expires <= now.toISOString() ? 'expired' : 'holds';
    const days = `${created.slice(0, 10)} to ${(revoked ?? expires).slice(0, 10)}`;
    say(`${id}  ${state.padEnd(7)}  ${days}  ${landlordId}  ${name}: ${scopes.join(', ')}`);
  }
}

async function revoke(store: Store, words: Words, {now, say}: CommandContext): Promise<void> {
  const landlord = need(words['landlord'], 'Say whose staff with --landlord <id>', REVOKE);
  const id = words['id'] ?? '';
  if (!(await revokeStaffToken(store, landlord, id, now))) {
    throw new DoorstepError('DS_CLI_USAGE', `${landlord} has no token “${id}” that holds. See them: doorstep ${LIST}`);
  }
  say(`Token ${id} does not hold any more.`);
}

function need(word: string | undefined, what: string, usage: string): string {
  if (word !== undefined && word !== '') return word;
  throw new DoorstepError('DS_CLI_USAGE', `${what}. Use it like this: doorstep ${usage}`);
}

function toScopes(words: string): StaffScope[] {
  return words.split(',').map((word) => {
    const scope = STAFF_SCOPES.find((known) => known === word.trim());
    if (scope !== undefined) return scope;
    throw new DoorstepError('DS_CLI_USAGE', `There is no scope “${word}”. Scopes are: ${STAFF_SCOPES.join(', ')}.`);
  });
}

function toDays(word: string | undefined): number {
  if (word === undefined) return USUAL_DAYS;
  const days = Number(/^(\d{1,4})d$/.exec(word)?.[1] ?? Number.NaN);
  if (days >= 1 && days <= MOST_DAYS) return days;
  throw new DoorstepError(
    'DS_CLI_USAGE',
    `--expires is a number of days from 1d to ${MOST_DAYS}d, and it is “${word}”.`,
  );
}
