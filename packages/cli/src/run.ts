import {DoorstepError} from '@doorstep/contract';
import type {Command, CommandContext} from './command.ts';
import {COMMANDS} from './commands/index.ts';

/**
 * Runs `doorstep` with what stands after it. An error that we know ends as one sentence and exit code 1; an unknown one
 * is a fault of the program and says how to see more. `DOORSTEP_DEBUG=1` shows where either came from.
 */
export async function run(
  args: readonly string[],
  context: CommandContext & {readonly complain: (line: string) => void},
): Promise<number> {
  try {
    const command = findCommand(args);
    if (command !== undefined) return await command.run(args.slice(command.name.split(' ').length), context);
    if (args.length > 0 && !['help', '--help', '-h'].includes(args[0] ?? '')) {
      const remedy = `There is no command "${args.join(' ')}". See them all with: npm run doorstep -- help`;
      throw new DoorstepError('DS_CLI_USAGE', remedy);
    }
    for (const line of toHelp()) context.say(line);
    return 0;
  } catch (error) {
    for (const line of toComplaint(error)) context.complain(line);
    if (context.env['DOORSTEP_DEBUG'] !== undefined && error instanceof Error) context.complain(toTrace(error));
    return 1;
  }
}

function findCommand(args: readonly string[]): Command | undefined {
  const asked = args.join(' ');
  return COMMANDS.find(({name}) => asked === name || asked.startsWith(`${name} `));
}

function toHelp(): string[] {
  return [
    'doorstep: from the regulator’s figures to a page that residents can read',
    '',
    ...COMMANDS.flatMap(({usage, summary}) => [`  doorstep ${usage}`, `      ${summary}`]),
    '  doorstep help',
    '      shows this',
    '',
    'DOORSTEP_DATA  the data folder (data-local)',
    'DATABASE_URL   postgres://...: keeps the facts there instead of in the data folder',
    'PORT           where to serve (4000)',
    'DOORSTEP_DEBUG set to 1 to see where an error came from',
  ];
}

function toComplaint(error: unknown): string[] {
  if (error instanceof DoorstepError) {
    const place = error.path === undefined || error.message.includes(error.path) ? '' : ` (${error.path})`;
    return [`${error.message}${place} [${error.code}]`];
  }
  const reason = error instanceof Error ? error.message : String(error);
  return [`Something unexpected happened: ${reason}. Run it again with DOORSTEP_DEBUG=1 to see where.`];
}

function toTrace(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${toTrace(error.cause)}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
