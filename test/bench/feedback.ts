import {randomUUID} from 'node:crypto';
import {Agent, request} from 'node:http';
import {loadavg} from 'node:os';
import {join} from 'node:path';
import type {Feedback} from '@doorstep/contract';
import {createFeedback, openStore} from '@doorstep/server';
import {benchBareCommits} from '../../packages/server/src/feedback/testing/commit-bare.ts';
import {OPEN_FORMS} from '../../packages/server/src/feedback/testing/open-forms.ts';
import {loadProgram} from '../reliability/program.ts';
import {table, whole} from './table.ts';

const LANDLORD = 'larkfield-homes';
const SENDERS = [1, 16, 64];
const ROUNDS = 3;
const FROM = {address: '', plain: false, trapped: false};
const OPEN = {free: 1e12, most: 1e12, periodMs: 1000};

/** What one way of sending gave: kept a second, and how long the slowest of a hundred took, in milliseconds. */
export interface Rate {
  readonly perSecond: number;
  readonly p99: number;
}

type Send = (sent: Feedback) => Promise<void>;

/**
 * Durable answer sets a second beside a bare loop that commits one row of the same width at a time, with
 * `synchronous=FULL`, into a file on the same disk; they take turns and each figure is the median of the rounds.
 */
export async function benchFeedback(folder: string, seconds: number): Promise<string> {
  const load = loadavg()[0] ?? Number.NaN;
  const store = await openStore({folder: join(folder, 'direct')});
  const feedback = createFeedback({
    store,
    secret: 'a secret of a benchmark',
    settings: () => Promise.resolve(OPEN_FORMS),
    limits: {leastMs: 0, address: OPEN, network: OPEN, all: OPEN, sameText: OPEN},
    onFault: (fault) => console.error(fault),
  });
  const {value} = await feedback.token(LANDLORD, FROM, false);
  const direct: Send = async (sent) => {
    const {refusal} = await feedback.submit(LANDLORD, {...sent, token: value?.token ?? ''}, FROM);
    if (refusal !== undefined) throw new Error(`An answer set was refused: ${refusal.code}.`);
  };
  const program = await loadProgram(join(folder, 'served'), undefined, 0);
  const port = await program.start();
  const agent = new Agent({keepAlive: true, maxSockets: Math.max(...SENDERS)});
  const token = await takeToken(port);
  const served: Send = (sent) => post(port, agent, {...sent, token});
  const bare: number[] = [];
  const rates = new Map<string, Rate[]>();
  for (let round = 0; round < ROUNDS; round += 1) {
    bare.push(benchBareCommits(join(folder, `bare-${round}.sqlite`), seconds));
    for (const senders of SENDERS) {
      for (const [name, send] of [
        ['direct', direct],
        ['served', served],
      ] as const) {
        const place = `${name} ${senders}`;
        rates.set(place, [...(rates.get(place) ?? []), await sendFor(seconds, senders, send)]);
      }
    }
  }
  await program.kill();
  agent.destroy();
  await store.close();
  return toReport({bare: median(bare), load, rates});
}

async function sendFor(seconds: number, senders: number, send: Send): Promise<Rate> {
  const took: number[] = [];
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const work = async (): Promise<void> => {
    for (let start = performance.now(); start < until; start = performance.now()) {
      await send(makeAnswers());
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({length: senders}, work));
  const perSecond = (took.length / (performance.now() - begun)) * 1000;
  took.sort((a, b) => a - b);
  return {perSecond, p99: took[Math.floor(took.length * 0.99)] ?? Number.NaN};
}

function makeAnswers(): Feedback {
  const words = 'They came on time and cleaned up after themselves. The tap still drips a little.';
  return {
    ...{key: randomUUID(), form: 'after-repair', version: 1, language: 'en', token: '', work: null},
    ...{about: null, replyTo: null, mayPublish: true},
    answers: {fixed: 'yes', 'at-the-door': ['showed-id', 'cleaned-up'], satisfaction: 'fairly-satisfied', words},
  };
}

async function takeToken(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/${LANDLORD}/v1/feedback-token`);
  return ((await response.json()) as {readonly token: string}).token;
}

/** Node's own client with kept connections costs a fraction of `fetch`; both share the processors with the server. */
function post(port: number, agent: Agent, sent: Feedback): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {'Content-Type': 'application/json'};
    const asking = request(
      {host: '127.0.0.1', port, path: `/${LANDLORD}/v1/feedback`, method: 'POST', agent, headers},
      (response) => {
        response.resume();
        response.once('end', () => {
          if (response.statusCode === 200) resolve();
          else reject(new Error(`An answer set was refused: ${response.statusCode}.`));
        });
      },
    );
    asking.once('error', reject);
    asking.end(JSON.stringify(sent));
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

interface Measured {
  readonly bare: number;
  /** Of the machine, over the minute before. */
  readonly load: number;
  readonly rates: ReadonlyMap<string, readonly Rate[]>;
}

function toReport({bare, load, rates}: Measured): string {
  const rows = SENDERS.flatMap((senders) =>
    (['direct', 'served'] as const).map((name) => {
      const measured = rates.get(`${name} ${senders}`) ?? [];
      const perSecond = median(measured.map((rate) => rate.perSecond));
      return [
        String(senders),
        name === 'direct' ? 'the service itself' : 'by HTTP',
        whole.format(perSecond),
        `${whole.format((perSecond / bare) * 100)}%`,
        `${median(measured.map(({p99}) => p99)).toFixed(1)} ms`,
      ];
    }),
  );
  return [
    '## Answers of residents',
    '',
    'Answer sets kept for good a second, each acknowledged after a sync of the disk, beside a bare loop that commits one row of',
    `the same width at a time with \`synchronous=FULL\`: ${whole.format(bare)} a second in the same run. By HTTP the server is in a`,
    `process of its own and shares the processors with the senders. Medians of ${ROUNDS} rounds;`,
    `the load of the machine was ${load.toFixed(1)} when they began.`,
    '',
    table(['Senders', 'Way', 'Kept a second', 'Beside the bare loop', 'p99'], rows),
  ].join('\n');
}
