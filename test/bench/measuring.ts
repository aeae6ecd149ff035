import {execFileSync} from 'node:child_process';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runPart, type PartResult} from './run-part.ts';

/** How long all measures of the catalogue took over so many jobs (`rows`) in one database. */
export interface MeasuringResult extends PartResult {
  readonly database: string;
}

/** How many times Larkfield's 151,000 jobs make a million, and five. */
const TIMES = [7, 33];

/** Measures the made-up landlord, multiplied, in SQLite and PostgreSQL. */
export function benchMeasuring(folder: string, databaseUrl: string | null): MeasuringResult[] {
  const program = fileURLToPath(new URL('../../data/larkfield/generate.ts', import.meta.url));
  execFileSync(process.execPath, ['--import', 'tsx', program, '--out', folder]);
  const places = [
    ['SQLite', join(folder, 'many')],
    ...(databaseUrl === null ? [] : [['PostgreSQL', join(folder, 'many-files'), databaseUrl]]),
  ];
  return places.flatMap(([database = '', ...place]) =>
    TIMES.map((times, at) => {
      const made = runPart(['many', join(folder, 'exports'), String(TIMES[at - 1] ?? 0), String(times), ...place]);
      const result = runPart(['measure', ...place]);
      console.log(
        `${database}: ${result.rows} jobs made in ${made.seconds.toFixed(0)} s, measured in ${result.seconds.toFixed(1)} s`,
      );
      return {database, ...result};
    }),
  );
}
