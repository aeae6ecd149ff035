import {table, whole} from '../table.ts';
import {LIBRARIES, type LibraryName} from './bundles.ts';
import {median, type RowName, type Samples} from './measure.ts';

const TITLES: Readonly<Record<RowName, string>> = {
  trend: '(a) one trend of 36 points',
  page: '(b) 24 cards and 12 trends',
  'ten-thousand': '(c) 10,000 points',
  'hundred-thousand': '(d) 100,000 points',
  updates: '(e) 100 updates of a trend',
  'slow-trend': '(f) a page with (a), slow',
  'slow-page': '(f) a page with (b), slow',
};
const NAMES: Readonly<Record<LibraryName, string>> = {
  ours: 'Doorstep',
  svg: 'SVG by hand',
  uplot: 'uPlot',
  chartjs: 'Chart.js',
  plot: 'Observable Plot',
};

/** "41 (38 to 52), 1.3 times": median, least and most of the samples, and how many times as long as ours. */
function toCell(samples: readonly number[], ours: number, isOurs: boolean): string {
  const [middle, least, most] = [median(samples), Math.min(...samples), Math.max(...samples)];
  const digits = middle < 10 ? 1 : 0;
  const spread = `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
  return isOurs ? spread : `${spread}, ${(middle / ours).toFixed(2)} times`;
}

/** The results as Markdown. */
export function toChartsReport(
  rows: ReadonlyMap<RowName, Samples>,
  {samples, bytes}: {samples: number; bytes: Readonly<Record<string, number | undefined>>},
): string {
  const weights = LIBRARIES.flatMap((name) =>
    bytes[name] === undefined ? [] : [`${NAMES[name]} ${whole.format(bytes[name])}`],
  );
  return `## Charts beside other libraries

\`npm run bench:charts\`. The same figures in the same Chromium in one run, the libraries in turn, each time in a new page of a
new profile: the median of ${samples} times in milliseconds, the least and the most, and how many times as long as Doorstep's
median (above 1 Doorstep is ahead). Each library is a production bundle of its own made by Vite.

From the call that draws, in a page that has the library's code and data but has not drawn yet, or in (f) from the
navigation, until two frames after the picture is in the document: the first holds the picture, the second begins when it is
painted. Frames come as fast as the browser can make them (\`--disable-frame-rate-limit\`), so nothing is rounded up to a sixtieth
of a second. Doorstep's picture is there when it is drawn for the width it has. In (e) each update is awaited before the next.
(f) has a processor four times slower, 1.6 Mbit a second and 150 ms to a server that sends brotli, over HTTP 1.1; the
library's bytes and the figures are in it.

${table(
  ['', ...LIBRARIES.map((name) => NAMES[name])],
  [...rows].map(([row, taken]) => [
    TITLES[row],
    ...LIBRARIES.map((name) => toCell(taken[name], median(taken.ours), name === 'ours')),
  ]),
)}

Doorstep draws more than the others: a sentence, the usual range, target steps, a break, signals as shapes, an action, what is not
final, a key, and a second drawing for narrow places; in (c) and (d) the points alone. It reads whole documents of the API, one for
each chart, and checks them; the others read one small file of just these figures. Cards of the others are plain DOM
without a drawing. uPlot and Chart.js draw on a canvas with a legend and a tooltip: nothing of it is text that a reader's software
finds. Chart.js is without its second of animation, and has a scale of words instead of dates, as dates need another library.
Observable Plot has points up to 100 figures, and makes a new drawing for each update. SVG by hand is one string with axes, a
line and points, and nothing else.

A page of (f) loads, in bytes of script as sent: ${weights.join(', ')}; Doorstep as in [sizes](sizes.md).
`;
}
