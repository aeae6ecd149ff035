import type {Check} from './check.ts';
import {ACTION_LIST} from './generated/action-list.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a ActionList. */
export const checkActionList: Check = (value) => misfit(value, ACTION_LIST);
