import type {LoadResult} from './load.ts';
import {table, whole} from './table.ts';
import type {Comparison} from './read-side.ts';
import type {ImportTimes, ReleaseTimes} from './write-side.ts';

/** All that one run has measured. */
export interface BenchResults {
  readonly imported: {readonly imports: readonly ImportTimes[]; readonly readMs: number};
  readonly release: ReleaseTimes;
  readonly serving: {readonly comparisons: readonly Comparison[]; readonly unchanged: LoadResult};
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
const rate = (count: number, ms: number): string => `${whole.format((count / ms) * 1000)} a second`;

/** The results as Markdown. */
export function toReport({imported, release, serving}: BenchResults): string {
  const {made, pages, documents, landlords, computeMs, writeMs, verifyMs} = release;
  return [
    '## From the regulator’s figures to a release',
    '',
    table(
      ['Step', 'Time', 'Rate'],
      [
        ...imported.imports.map(({name, ms}) => [`import ${name}`, seconds(ms), '']),
        ['read every figure from the store', seconds(imported.readMs), ''],
        [
          `compute ${whole.format(documents)} documents of ${landlords} landlords`,
          seconds(computeMs),
          rate(documents, computeMs),
        ],
        [
          `draw ${whole.format(pages)} pages, pack and write ${whole.format(made.files)} files (${whole.format(made.bytes / 1e6)} MB)`,
          seconds(writeMs),
          `${rate(pages, writeMs)} pages, ${rate(made.files, writeMs)} files`,
        ],
        ['verify every file', seconds(verifyMs), `${rate(made.files, verifyMs)} files`],
      ],
    ),
    '',
    'Every file of a release is made safe against a power cut by one sync of its file system at the end: an fsync a file',
    'would be as many journal commits as there are files.',
    '',
    '## Serving',
    '',
    'Requests a second over 20 connections, beside a bare `node:http` server that answers the very same bytes from memory.',
    'Servers and load share the cores, and run in processes of their own. They take turns, and',
    'each figure is the median of five rounds.',
    '',
    table(
      ['Request', 'Bytes', 'Doorstep', 'Bare node:http', 'Share', 'Median, p99'],
      [
        ...serving.comparisons.map(toRow),
        ['unchanged (304)', '0', perSecond(serving.unchanged), '', '', latency(serving.unchanged)],
      ],
    ),
    '',
  ].join('\n');
}

function toRow({name, bytes, ours, bare}: Comparison): string[] {
  const share = `${Math.round((ours.perSecond / bare.perSecond) * 100)}%`;
  return [name, whole.format(bytes), perSecond(ours), perSecond(bare), share, latency(ours)];
}

const perSecond = (result: LoadResult): string => whole.format(result.perSecond);
const latency = ({median, p99}: LoadResult): string => `${median} ms, ${p99} ms`;
