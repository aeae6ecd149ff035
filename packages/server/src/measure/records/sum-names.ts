import {FLOWS, STOCKS} from './tallies.ts';

/** Sums that are read in ways of their own, beside the tallies. */
const OTHERS = [
  'traceable',
  'repeated',
  'checked',
  'agreed',
  'checksNeeded',
  'checksInDate',
  'checksListed',
  'actionsOverdue',
  'dampLookDue',
  'dampLooked',
  'dampSafeDue',
  'dampSafe',
];

/** Every sum that a landlord's own measure can be made from. */
export const SUM_NAMES: ReadonlySet<string> = new Set([
  ...[...Object.values(FLOWS), ...Object.values(STOCKS)].flatMap(({sums}) => Object.keys(sums)),
  ...OTHERS,
]);
