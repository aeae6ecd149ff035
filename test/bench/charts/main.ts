import {parseArgs} from 'node:util';
import {writePart} from '../write-part.ts';
import {benchCharts} from './bench-charts.ts';
import {ROW_NAMES, type RowName} from './measure.ts';

/**
 * `npm run bench:charts [-- --samples 7] [--rows trend,page]`: charts beside other libraries. With all rows the table is
 * written to docs/benchmarks.md.
 */
const {values} = parseArgs({options: {samples: {type: 'string', default: '7'}, rows: {type: 'string'}}});
const isRow = (name: string): name is RowName => (ROW_NAMES as readonly string[]).includes(name);
const rows = values.rows === undefined ? ROW_NAMES : values.rows.split(',').filter(isRow);
if (rows.length === 0) throw new RangeError(`There are these rows: ${ROW_NAMES.join(', ')}.`);
const report = await benchCharts(rows, Number(values.samples));
if (rows.length === ROW_NAMES.length) await writePart('charts', report);
else console.log(report);
