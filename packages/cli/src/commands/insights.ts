import {DoorstepError, type LandlordDocuments} from '@doorstep/contract';
import {findMeasure, lintCostPairs, lintPairs, MEASURES} from '@doorstep/domain';
import {
  computeOwnDocuments,
  makeCredits,
  measureRecords,
  openStore,
  type OwnRecords,
  readMeasureOptions,
  readOwnRecords,
  type Store,
  tellActions,
  tellBacklog,
  tellCredits,
  tellFunnel,
  tellScorecard,
  tellValue,
  tellWitnesses,
} from '@doorstep/server';
import {findStore, readArguments} from '../arguments.ts';
import type {Command} from '../command.ts';

const PARTS = ['witnesses', 'funnel', 'backlog', 'value', 'scorecards', 'actions', 'credits', 'lint'] as const;
type Part = (typeof PARTS)[number];

const USAGE = `insights <${PARTS.join('|')}> --landlord <id> [--data <folder>] [--json]`;

/** What a part says: lines for people, and the same as data. */
interface Told {
  readonly lines: readonly string[];
  readonly data: unknown;
}

/** Says what a landlord's records say beyond single measures. */
export const insightsCommand: Command = {
  name: 'insights',
  usage: USAGE,
  summary: 'tells witnesses, survey, backlog, value for money, scorecards, actions, contract credits and lint',
  run: async (args, context) => {
    const {values, flags, positionals} = readArguments(args, USAGE, {
      options: ['landlord', 'data'],
      flags: ['json'],
      least: 1,
      most: 1,
    });
    const part = PARTS.find((one) => one === positionals[0]);
    const landlord = values['landlord'];
    if (part === undefined || landlord === undefined) {
      throw new DoorstepError('DS_CLI_USAGE', `Name a part and whose it is. Use it like this: doorstep ${USAGE}`);
    }
    const store = await openStore(findStore(values['data'], context));
    try {
      const own = (await readOwnRecords(store)).find((one) => one.landlord.file.landlord === landlord);
      if (own === undefined) {
        throw new DoorstepError('DS_CLI_USAGE', `There is no file of the landlord “${landlord}” yet; import it first.`);
      }
      const told = await tell(part, store, own, context.now.toISOString().slice(0, 10));
      if (flags.has('json')) context.say(JSON.stringify(told.data));
      else for (const line of told.lines) context.say(line);
      return 0;
    } finally {
      await store.close();
    }
  },
};

async function tell(part: Part, store: Store, own: OwnRecords, today: string): Promise<Told> {
  if (part === 'lint') return tellLint(own);
  if (part === 'credits') {
    const options = {...(await readMeasureOptions(store, own.landlord, today)), periods: ['month'] as const};
    const {file} = own.landlord;
    const months = await makeCredits(store, file.landlord, await measureRecords(store, file.landlord, options));
    return {lines: tellCredits(months), data: months};
  }
  const documents = await computeOwnDocuments(store, own, {id: 'now', published: today, previous: null});
  const insights = documents?.insights ?? null;
  if (insights === null) return {lines: ['There are no records of this landlord yet.'], data: null};
  return tellPublished(part, insights);
}

function tellPublished(
  part: Exclude<Part, 'lint' | 'credits'>,
  insights: NonNullable<LandlordDocuments['insights']>,
): Told {
  const none = ['The records do not say it yet.'];
  const told = <T>(data: T | null, lines: (data: T) => string[]): Told => ({
    lines: data === null ? none : lines(data),
    data,
  });
  switch (part) {
    case 'witnesses':
      return told(insights.witnesses, tellWitnesses);
    case 'funnel':
      return told(insights.surveyFunnel, tellFunnel);
    case 'backlog':
      return told(insights.backlog, tellBacklog);
    case 'value':
      return told(insights.valueForMoney, tellValue);
    case 'actions':
      return told(insights.actions, tellActions);
    case 'scorecards':
      return {lines: insights.scorecards.flatMap(tellScorecard), data: insights.scorecards};
  }
}

/** What is wrong with how the landlord's measures and pairs stand beside each other. */
function tellLint({landlord: {file, ownMeasures}}: OwnRecords): Told {
  const measures = [
    ...MEASURES,
    ...ownMeasures.map(({measure}) => measure).filter(({id}) => findMeasure(id) === undefined),
  ];
  const data = [...lintPairs(measures), ...lintCostPairs(file.pairs, measures)];
  const lines = data.map(({sentence}) => sentence.en);
  return {lines: lines.length === 0 ? ['Nothing stands alone.'] : lines, data};
}
