import type {Language, Unit} from '@doorstep/contract';
import {type MissingWords, missingWordsFor} from '../trend-chart/missing.words.ts';
import {withKit, type Words} from '../words/words.ts';
import {en} from './messages/generated/scorecard.en.ts';

/** What a figure counts, beside the period; a share and an amount say it themselves. */
interface Tables {
  units: Partial<Record<Unit, string>>;
}

export type ScorecardWords = Words & MissingWords & typeof en & Tables;

const scorecard = withKit<typeof en & Tables>('scorecard', en);

/** The words of the scorecard in a language, with those of all widgets; `words.language` says which it really is. */
export const scorecardWordsFor = (language: Language): ScorecardWords => ({
  ...missingWordsFor(language),
  ...scorecard(language),
});
