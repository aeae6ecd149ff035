import type {ImportResult} from './records.ts';
import type {MeasuringResult} from './measuring.ts';
import {table, whole} from './table.ts';

/** All that the records part has measured; `missing` says why a database was not. */
export interface RecordsResults {
  readonly imports: readonly ImportResult[];
  readonly measuring: readonly MeasuringResult[];
  readonly missing: string | null;
}

/** The results as Markdown. */
export function toRecordsReport({imports, measuring, missing}: RecordsResults): string {
  const bare = imports[0]?.seconds ?? Number.NaN;
  return [
    '## A landlord’s own records',
    '',
    ...(missing === null ? [] : [`${missing}.`, '']),
    'A CSV of 1,000,000 work orders, 12 columns, imported into an empty store with every check, beside a bare loop that parses',
    'the same file with `csv-parse` and inserts it into SQLite with none. Each in a process of its own; memory is the most it',
    'held, that of a PostgreSQL server not counted.',
    '',
    table(
      ['Import', 'Time', 'Rows a second', 'Memory', 'Beside the bare loop'],
      imports.map(({name, seconds, rows, megabytes}) => [
        name,
        `${seconds.toFixed(1)} s`,
        whole.format(rows / seconds),
        `${megabytes} MB`,
        `${(seconds / bare).toFixed(2)} times`,
      ]),
    ),
    '',
    'All measures of the catalogue, for the landlord and every area, contractor, priority and trade, by month, quarter, year and',
    'rolling year. The records are those of the made-up Larkfield Homes with visits, inspections, surveys, costs, homes and cases,',
    'imported and then multiplied within the database, every copy with references and homes of its own, not through CSV.',
    'PostgreSQL has vacuumed and analysed, as it does by itself after a load. The second of two runs in one process.',
    '',
    table(
      ['Database', 'Jobs', 'Time', 'Jobs a second', 'Memory', 'Growth'],
      measuring.map(({database, rows, seconds, megabytes}, at) => {
        const before = measuring.slice(0, at).find((one) => one.database === database);
        const growth =
          before === undefined
            ? ''
            : `${(seconds / before.seconds).toFixed(2)} times the time for ${(rows / before.rows).toFixed(2)} times the jobs`;
        return [
          database,
          whole.format(rows),
          `${seconds.toFixed(1)} s`,
          whole.format(rows / seconds),
          `${megabytes} MB`,
          growth,
        ];
      }),
    ),
    '',
  ].join('\n');
}
