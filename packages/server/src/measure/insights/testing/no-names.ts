import type {PartNames} from '../witnesses.ts';

/** A landlord that gave its parts no names of their own. */
export const NO_NAMES: PartNames = {area: {}, contractor: {}, priority: {}, trade: {}};
