import type {Check} from './check.ts';
import {PROGRAMME} from './generated/programme.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Programme. */
export const checkProgramme: Check = (value) => misfit(value, PROGRAMME);
