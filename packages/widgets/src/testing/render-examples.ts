import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../kpi-tile/define.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import '../trend-chart/define.ts';
import '../trend-chart/every-part.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';

// Prints, as JSON, what Node renders of an example of each widget: browser tests hydrate it.
const tile = await collectResult(
  render(html`<doorstep-kpi-tile href="/measure" .item=${TILE_EXAMPLES.survey.item}></doorstep-kpi-tile>`),
);
const chart = await collectResult(
  render(html`<doorstep-trend-chart .data=${CHART_EXAMPLES.tenures.data}></doorstep-trend-chart>`),
);
const long = await collectResult(
  render(html`<doorstep-trend-chart .data=${CHART_EXAMPLES.monthly.data}></doorstep-trend-chart>`),
);
console.log(JSON.stringify({tile, chart, long}));
