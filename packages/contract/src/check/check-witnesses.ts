import type {Check} from './check.ts';
import {WITNESSES} from './generated/witnesses.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Witnesses. */
export const checkWitnesses: Check = (value) => misfit(value, WITNESSES);
