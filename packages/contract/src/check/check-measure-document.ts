import type {Check} from './check.ts';
import {MEASURE_DOCUMENT} from './generated/measure-document.ts';
import {misfit} from './misfit.ts';

/** Whether a value is a MeasureDocument. */
export const checkMeasureDocument: Check = (value) => misfit(value, MEASURE_DOCUMENT);
