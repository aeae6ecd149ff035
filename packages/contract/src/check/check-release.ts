import type {Check} from './check.ts';
import {RELEASE} from './generated/release.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a Release. */
export const checkRelease: Check = (value) => misfit(value, RELEASE);
