import type {Check} from './check.ts';
import {FORM} from './generated/form.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Form. */
export const checkForm: Check = (value) => misfit(value, FORM);
