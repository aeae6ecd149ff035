import type {Check} from './check.ts';
import {OVERVIEW} from './generated/overview.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Overview. */
export const checkOverview: Check = (value) => misfit(value, OVERVIEW);
