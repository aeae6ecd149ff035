import type {Cost} from '../costs.ts';
import type {Recipe} from './recipe.ts';

export const COST_FAULTS: readonly Recipe<Cost>[] = [
  {
    check: 'cost-negative',
    times: 5,
    suits: ({kind}) => kind === 'responsive',
    field: 'amount',
    write: ({pence}) => `-£${(pence / 100).toFixed(2)}`,
  },
  {
    check: 'cost-absurd',
    times: 3,
    suits: ({kind}) => kind === 'responsive',
    field: 'amount',
    write: (_, random) => `£${random.int(410, 980)},${random.int(100, 999)}.00`,
  },
];
