import {parseArgs} from 'node:util';
import {fuzzWidget} from './fuzz-widget.ts';
import {FUZZED} from './widgets.ts';

/** `npm run fuzz [-- --runs 10000] [--widget trend-chart]`: gives each widget so many documents, valid and broken. */
const {values} = parseArgs({options: {runs: {type: 'string', default: '10000'}, widget: {type: 'string'}}});
const names = values.widget === undefined ? Object.keys(FUZZED) : [values.widget];
let hasFailed = false;
for (const name of names) {
  const began = Date.now();
  try {
    const {drawn, refused} = await fuzzWidget(name, Number(values.runs));
    console.log(
      `${name}: ${drawn} drawn, ${refused} refused by the reader, in ${Math.round((Date.now() - began) / 1000)} s`,
    );
  } catch (error) {
    hasFailed = true;
    console.error(`${name}: ${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}`);
  }
}
if (hasFailed) process.exitCode = 1;
