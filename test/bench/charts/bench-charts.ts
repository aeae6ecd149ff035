import {LIBRARIES, makeBundles} from './bundles.ts';
import {measureRows, type RowName} from './measure.ts';
import {toChartsReport} from './report.ts';
import {serve} from './site.ts';

/** Draws the same figures with the widgets, a string of SVG, uPlot, Chart.js and Observable Plot; gives the table in Markdown. */
export async function benchCharts(rows: readonly RowName[], samples: number): Promise<string> {
  console.log('Making a production bundle of each library ...');
  const {files, bytes} = await makeBundles();
  const {address, stop} = await serve(files);
  try {
    const taken = await measureRows(address, rows, samples);
    return toChartsReport(taken, {samples, bytes: Object.fromEntries(LIBRARIES.map((name) => [name, bytes[name]]))});
  } finally {
    stop();
  }
}
