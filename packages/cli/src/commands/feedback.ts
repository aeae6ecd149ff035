import {writeFile} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {
  eraseByCommand,
  eraseDue,
  exportByCommand,
  listByCommand,
  makeJobCodes,
  openStore,
  type Store,
  toSafeCsv,
} from '@doorstep/server';
import {findStore, readArguments, resolveFrom} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';

const FILTERS = ['status', 'theme', 'form', 'decision', 'from', 'to'];
const FILTERED = FILTERS.map((name) => `[--${name} <word>]`).join(' ');
const LIST = `feedback list --landlord <id> ${FILTERED}`;
const EXPORT = 'feedback export --landlord <id> [the same] [--write <file.csv>]';
const ERASE = 'feedback erase <receipt> --landlord <id>';
const DUE = 'feedback erase --due';
const CODES = 'feedback codes --landlord <id> --from <day> --to <day> [--write <file.csv>]';
const USAGE = [LIST, EXPORT, ERASE, DUE, CODES].join('\n  doorstep ');

/** What a landlord without an inbox does with answers: see them, take them away, erase them, and give repairs codes. */
export const feedbackCommand: Command = {
  name: 'feedback',
  usage: USAGE,
  summary: 'shows, exports and erases what residents sent, and makes the codes that stand on texts and letters',
  run: async ([action = '', ...args], context) => {
    const act = ACTIONS[action];
    if (act === undefined) throw new DoorstepError('DS_CLI_USAGE', `Use it like this: doorstep ${USAGE}`);
    const options = ['landlord', 'data', ...act.options];
    const {values, flags, positionals} = readArguments(args, act.usage, {
      options,
      flags: act.flags ?? [],
      most: act.most ?? 0,
    });
    const store = await openStore(findStore(values['data'], context));
    try {
      await act.run(store, {...values, receipt: positionals[0], due: flags.has('due') ? 'yes' : undefined}, context);
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
  readonly flags?: readonly string[];
  readonly most?: number;
  readonly run: (store: Store, words: Words, context: CommandContext) => Promise<void>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  list: {usage: LIST, options: FILTERS, run: list},
  export: {usage: EXPORT, options: [...FILTERS, 'write'], run: exportAll},
  erase: {usage: `${ERASE}\n  doorstep ${DUE}`, options: [], flags: ['due'], most: 1, run: erase},
  codes: {usage: CODES, options: ['from', 'to', 'write'], run: makeCodes},
};

async function list(store: Store, words: Words, {now, say}: CommandContext): Promise<void> {
  const items = await listByCommand(store, {landlordId: needLandlord(words, LIST), now}, words);
  for (const item of items) {
    const alarms = item.alarms.length === 0 ? '' : `  ${item.alarms.join(', ').toUpperCase()}`;
    say(`${item.receipt}  ${item.received.slice(0, 16)}  ${item.form}  ${item.status}${alarms}`);
    for (const [question, answer] of Object.entries(item.answers))
      say(`    ${question}: ${[answer].flat().join(', ')}`);
  }
  say(items.length === 1 ? '1 answer.' : `${items.length} answers.`);
}

async function exportAll(store: Store, words: Words, context: CommandContext): Promise<void> {
  const command = {landlordId: needLandlord(words, EXPORT), now: context.now};
  await hand(await exportByCommand(store, command, words), words['write'], context);
}

async function erase(store: Store, words: Words, {now, say}: CommandContext): Promise<void> {
  const {receipt, due} = words;
  if ((receipt === undefined) === (due === undefined)) {
    throw new DoorstepError('DS_CLI_USAGE', `Give a receipt or --due. Use it like this: doorstep ${ERASE}, or ${DUE}`);
  }
  if (receipt === undefined) {
    const erased = await eraseDue(store, now);
    say(erased === 1 ? '1 answer was erased.' : `${erased} answers were erased.`);
    return;
  }
  const isErased = await eraseByCommand(store, {landlordId: needLandlord(words, ERASE), now}, receipt);
  say(isErased ? 'Erased. It leaves the published figures at the next release.' : 'It was erased before.');
}

async function makeCodes(store: Store, words: Words, context: CommandContext): Promise<void> {
  const landlord = needLandlord(words, CODES);
  const [from, to] = [toDay(words['from']), toDay(words['to'])];
  const codes = await makeJobCodes(store, landlord, {from, to}, context.now);
  const rows = [['work_order', 'code'], ...codes.map(({workOrder, code}) => [workOrder, code])];
  await hand(toSafeCsv(rows), words['write'], context);
}

/** Prints a file, or writes it where it does not overwrite another. */
async function hand(text: string, path: string | undefined, {cwd, say}: CommandContext): Promise<void> {
  if (path === undefined) {
    say(text.trimEnd());
    return;
  }
  await writeFile(resolveFrom(cwd, path), text, {flag: 'wx', mode: 0o600}).catch((cause: unknown) => {
    throw new DoorstepError('DS_CLI_USAGE', `${path} cannot be written, or stands there already.`, {cause, path});
  });
  say(`Written to ${path}.`);
}

function needLandlord({landlord}: Words, usage: string): string {
  if (landlord !== undefined) return landlord;
  throw new DoorstepError('DS_CLI_USAGE', `Say whose with --landlord <id>. Use it like this: doorstep ${usage}`);
}

function toDay(word: string | undefined): string {
  if (word !== undefined && /^\d{4}-\d\d-\d\d$/.test(word) && !Number.isNaN(Date.parse(word))) return word;
  throw new DoorstepError(
    'DS_CLI_USAGE',
    `--from and --to are days such as 2026-04-01. Use it like this: doorstep ${CODES}`,
  );
}
