import type {Check} from './check.ts';
import {COMPARISON} from './generated/comparison.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Comparison. */
export const checkComparison: Check = (value) => misfit(value, COMPARISON);
