import type {Check} from './check.ts';
import {SCORECARD} from './generated/scorecard.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Scorecard. */
export const checkScorecard: Check = (value) => misfit(value, SCORECARD);
