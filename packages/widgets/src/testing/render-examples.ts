import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';
import '../actions/define.ts';
import {ACTIONS_EXAMPLES} from '../actions/actions.examples.ts';
import '../comparison/define.ts';
import {PEERS_EXAMPLES} from '../comparison/peers.examples.ts';
import '../data-table/define.ts';
import {TABLE_EXAMPLES} from '../data-table/data-table.examples.ts';
import '../kpi-tile/define.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import '../passport/define.ts';
import {PASSPORT_EXAMPLES} from '../passport/passport.examples.ts';
import '../programme/define.ts';
import {PROGRAMME_EXAMPLES} from '../programme/programme.examples.ts';
import '../rating-input/define.ts';
import '../satisfaction-form/define.ts';
import {FORM_EXAMPLES} from '../satisfaction-form/satisfaction-form.examples.ts';
import '../scorecard/define.ts';
import {SCORECARD_EXAMPLES} from '../scorecard/scorecard.examples.ts';
import '../service-credits/define.ts';
import {CREDITS_EXAMPLES} from '../service-credits/service-credits.examples.ts';
import '../survey-funnel/define.ts';
import {FUNNEL_EXAMPLES} from '../survey-funnel/survey-funnel.examples.ts';
import '../trend-chart/define.ts';
import '../trend-chart/every-part.ts';
import {MULTIPLES_EXAMPLES} from '../trend-chart/multiples.examples.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';
import '../value-map/define.ts';
import {VALUE_EXAMPLES} from '../value-map/value-map.examples.ts';
import '../witnesses/define.ts';
import {WITNESS_EXAMPLES} from '../witnesses/witnesses.examples.ts';
import '../words/every-welsh.ts';

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
const multiples = await collectResult(
  render(html`<doorstep-trend-chart multiples="area" .data=${MULTIPLES_EXAMPLES.areas.data}></doorstep-trend-chart>`),
);
const others = await collectResult(
  render(
    html`<doorstep-scorecard .data=${SCORECARD_EXAMPLES.pair.data}></doorstep-scorecard
      ><doorstep-actions signals .data=${ACTIONS_EXAMPLES.list.data}></doorstep-actions
      ><doorstep-passport .data=${PASSPORT_EXAMPLES.facts.data}></doorstep-passport
      ><doorstep-data-table .data=${TABLE_EXAMPLES.every.data}></doorstep-data-table
      ><doorstep-service-credits .credits=${CREDITS_EXAMPLES.month.credits}></doorstep-service-credits>`,
  ),
);
const pictures = await collectResult(
  render(
    html`<doorstep-witnesses .data=${WITNESS_EXAMPLES.disagree.data}></doorstep-witnesses
      ><doorstep-survey-funnel .data=${FUNNEL_EXAMPLES.fair.data}></doorstep-survey-funnel
      ><doorstep-value-map .data=${VALUE_EXAMPLES.contractors.data}></doorstep-value-map
      ><doorstep-comparison
        .data=${PEERS_EXAMPLES.oneByOne.data}
        .peers=${PEERS_EXAMPLES.oneByOne.peers}
      ></doorstep-comparison
      ><doorstep-programme .data=${PROGRAMME_EXAMPLES.running.data}></doorstep-programme>`,
  ),
);
const welsh = await collectResult(
  render(
    html`<doorstep-kpi-tile language="cy" .item=${TILE_EXAMPLES.survey.item}></doorstep-kpi-tile
      ><doorstep-trend-chart language="cy" .data=${CHART_EXAMPLES.monthly.data}></doorstep-trend-chart
      ><doorstep-witnesses language="cy" .data=${WITNESS_EXAMPLES.disagree.data}></doorstep-witnesses>`,
  ),
);
const form = await collectResult(
  render(
    html`<doorstep-satisfaction-form
        .data=${FORM_EXAMPLES.choices.data}
        .session=${FORM_EXAMPLES.choices.session}
      ></doorstep-satisfaction-form
      ><doorstep-rating-input name="repair" value="neither" required></doorstep-rating-input>`,
  ),
);
console.log(JSON.stringify({form, welsh, tile, chart, long, multiples, others, pictures}));
