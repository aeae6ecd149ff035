import type {Check} from './check.ts';
import {BACKLOG} from './generated/backlog.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Backlog. */
export const checkBacklog: Check = (value) => misfit(value, BACKLOG);
