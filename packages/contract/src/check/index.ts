import {misfit} from './misfit.ts';
import {MEASURE_DOCUMENT, OVERVIEW, RELEASE} from './generated/shapes.ts';

export {misfit, type Shape} from './misfit.ts';

/** Says where a document does not follow the contract, as a JSON path, or undefined when it does. */
export type Check = (value: unknown) => string | undefined;

export const checkOverview: Check = (value) => misfit(value, OVERVIEW);
export const checkMeasureDocument: Check = (value) => misfit(value, MEASURE_DOCUMENT);
export const checkRelease: Check = (value) => misfit(value, RELEASE);
