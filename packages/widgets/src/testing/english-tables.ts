import {en as actions} from '../actions/messages/generated/actions.en.ts';
import {en as comparison} from '../comparison/messages/generated/comparison.en.ts';
import {en as funnel} from '../comparison/messages/generated/funnel.en.ts';
import {en as peers} from '../comparison/messages/generated/peers.en.ts';
import {en as dataTable} from '../data-table/messages/generated/data-table.en.ts';
import {en as feedbackInbox} from '../feedback-inbox/messages/generated/feedback-inbox.en.ts';
import {en as kpiTile} from '../kpi-tile/messages/generated/kpi-tile.en.ts';
import {en as passport} from '../passport/messages/generated/passport.en.ts';
import {en as picture} from '../picture/messages/generated/picture.en.ts';
import {en as programme} from '../programme/messages/generated/programme.en.ts';
import {en as ratingInput} from '../rating-input/messages/generated/rating-input.en.ts';
import {en as satisfactionForm} from '../satisfaction-form/messages/generated/satisfaction-form.en.ts';
import {en as scorecard} from '../scorecard/messages/generated/scorecard.en.ts';
import {en as serviceCredits} from '../service-credits/messages/generated/service-credits.en.ts';
import {en as surveyFunnel} from '../survey-funnel/messages/generated/survey-funnel.en.ts';
import {en as choices} from '../trend-chart/messages/generated/choices.en.ts';
import {en as few} from '../trend-chart/messages/generated/few.en.ts';
import {en as intervals} from '../trend-chart/messages/generated/intervals.en.ts';
import {en as missing} from '../trend-chart/messages/generated/missing.en.ts';
import {en as months} from '../trend-chart/messages/generated/months.en.ts';
import {en as multiples} from '../trend-chart/messages/generated/multiples.en.ts';
import {en as numbers} from '../trend-chart/messages/generated/numbers.en.ts';
import {en as trendChart} from '../trend-chart/messages/generated/trend-chart.en.ts';
import {en as valueMap} from '../value-map/messages/generated/value-map.en.ts';
import {en as witnesses} from '../witnesses/messages/generated/witnesses.en.ts';
import {en as kit} from '../words/messages/generated/kit.en.ts';

/** Every table of messages of the widgets in English, by the name of its part. */
export const ENGLISH_TABLES: Readonly<Record<string, object>> = {
  actions,
  comparison,
  funnel,
  peers,
  'data-table': dataTable,
  'feedback-inbox': feedbackInbox,
  'kpi-tile': kpiTile,
  passport,
  picture,
  programme,
  'rating-input': ratingInput,
  'satisfaction-form': satisfactionForm,
  scorecard,
  'service-credits': serviceCredits,
  'survey-funnel': surveyFunnel,
  choices,
  few,
  intervals,
  missing,
  months,
  multiples,
  numbers,
  'trend-chart': trendChart,
  'value-map': valueMap,
  witnesses,
  kit,
};
