import type {LandlordDocuments, SiteDocuments} from '@doorstep/contract';
import {exampleSite} from '@doorstep/mocks';
import {LARKFIELD, RELEASE, REPAIRS, SOURCE} from '@doorstep/widgets/examples/larkfield';
import {PEERS_EXAMPLES} from '@doorstep/widgets/comparison/peers.examples';
import {ACTIONS_EXAMPLES} from '@doorstep/widgets/actions/actions.examples';
import {PROGRAMME_EXAMPLES} from '@doorstep/widgets/programme/programme.examples';
import {SCORECARD_EXAMPLES} from '@doorstep/widgets/scorecard/scorecard.examples';
import {FUNNEL_EXAMPLES} from '@doorstep/widgets/survey-funnel/survey-funnel.examples';
import {CHART_EXAMPLES} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import {VALUE_EXAMPLES} from '@doorstep/widgets/value-map/value-map.examples';
import {WITNESS_EXAMPLES} from '@doorstep/widgets/witnesses/witnesses.examples';

/** What the mocked server has released: the example release, and the landlord of the widgets' own examples. */
export function servedDocuments(): SiteDocuments {
  const {list, comparisons, landlords} = exampleSite();
  return {
    comparisons: [...comparisons, PEERS_EXAMPLES.oneByOne.peers],
    list: {...list, landlords: [...list.landlords, LARKFIELD]},
    landlords: [...landlords, larkfield()],
  };
}

function larkfield(): LandlordDocuments {
  const {latest, sentence, scope, id} = REPAIRS;
  const path = `/${LARKFIELD.id}/releases/${RELEASE.id}/v1/`;
  return {
    landlord: LARKFIELD,
    forms: [],
    feedbackSummary: null,
    corrections: [],
    insights: {
      witnesses: WITNESS_EXAMPLES.disagree.data,
      surveyFunnel: FUNNEL_EXAMPLES.fair.data,
      backlog: null,
      valueForMoney: VALUE_EXAMPLES.contractors.data,
      programme: PROGRAMME_EXAMPLES.running.data,
      actions: ACTIONS_EXAMPLES.list.data,
      scorecards: [SCORECARD_EXAMPLES.pair.data],
    },
    release: {...RELEASE, landlord: LARKFIELD.id, path, previous: null, sources: [SOURCE]},
    overview: {
      release: RELEASE,
      landlord: LARKFIELD,
      period: latest.period,
      headline: sentence,
      summary: sentence,
      counts: [{verdict: 'no-real-change', measures: 1}],
      items: [REPAIRS],
      source: SOURCE,
    },
    measures: [CHART_EXAMPLES.survey.data].filter(
      ({measure, series}) => measure.id === id && series[0]?.scope === scope,
    ),
  };
}
