import type {Check} from './check.ts';
import {VALUE_FOR_MONEY} from './generated/value-for-money.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a ValueForMoney. */
export const checkValueForMoney: Check = (value) => misfit(value, VALUE_FOR_MONEY);
