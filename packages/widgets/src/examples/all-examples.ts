import {ACTIONS_EXAMPLES} from '../actions/actions.examples.ts';
import {COMPARISON_EXAMPLES} from '../comparison/comparison.examples.ts';
import {PEERS_EXAMPLES} from '../comparison/peers.examples.ts';
import {TABLE_EXAMPLES} from '../data-table/data-table.examples.ts';
import {TILE_EXAMPLES} from '../kpi-tile/kpi-tile.examples.ts';
import {PASSPORT_EXAMPLES} from '../passport/passport.examples.ts';
import {PROGRAMME_EXAMPLES} from '../programme/programme.examples.ts';
import {RATING_EXAMPLES} from '../rating-input/rating-input.examples.ts';
import {FORM_EXAMPLES} from '../satisfaction-form/satisfaction-form.examples.ts';
import {SCORECARD_EXAMPLES} from '../scorecard/scorecard.examples.ts';
import {CREDITS_EXAMPLES} from '../service-credits/service-credits.examples.ts';
import {FUNNEL_EXAMPLES} from '../survey-funnel/survey-funnel.examples.ts';
import {MULTIPLES_EXAMPLES} from '../trend-chart/multiples.examples.ts';
import {CHART_EXAMPLES} from '../trend-chart/trend-chart.examples.ts';
import {VALUE_EXAMPLES} from '../value-map/value-map.examples.ts';
import {WITNESS_EXAMPLES} from '../witnesses/witnesses.examples.ts';
import {INBOX_EXAMPLES} from '../feedback-inbox/feedback-inbox.examples.ts';
import type {WidgetExample} from './widget-example.ts';

/** Parts side by side are shown by the same element. */
const BESIDE: Readonly<Record<string, WidgetExample>> = Object.fromEntries(
  Object.entries(MULTIPLES_EXAMPLES).map(([name, example]) => [`${name}-beside`, example]),
);

/** Every example of every widget, by tag and by name. */
export const ALL_EXAMPLES: Readonly<Record<string, Readonly<Record<string, WidgetExample>>>> = {
  'doorstep-actions': ACTIONS_EXAMPLES,
  'doorstep-comparison': {...COMPARISON_EXAMPLES, ...PEERS_EXAMPLES},
  'doorstep-data-table': TABLE_EXAMPLES,
  'doorstep-kpi-tile': TILE_EXAMPLES,
  'doorstep-passport': PASSPORT_EXAMPLES,
  'doorstep-programme': PROGRAMME_EXAMPLES,
  'doorstep-rating-input': RATING_EXAMPLES,
  'doorstep-satisfaction-form': FORM_EXAMPLES,
  'doorstep-scorecard': SCORECARD_EXAMPLES,
  'doorstep-service-credits': CREDITS_EXAMPLES,
  'doorstep-survey-funnel': FUNNEL_EXAMPLES,
  'doorstep-trend-chart': {...CHART_EXAMPLES, ...BESIDE},
  'doorstep-value-map': VALUE_EXAMPLES,
  'doorstep-witnesses': WITNESS_EXAMPLES,
  'doorstep-feedback-inbox': INBOX_EXAMPLES,
};
