import {withKit} from '../words/words.ts';
import {en} from './messages/generated/trend-chart.en.ts';

/** The words of the chart in a language, with those of all widgets; `words.language` says which it really is. */
export const chartWordsFor = withKit('trend-chart', en);

export type ChartWords = ReturnType<typeof chartWordsFor>;
