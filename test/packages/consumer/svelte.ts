import type {} from '@doorstep/widgets/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const tile: SvelteHTMLElements['doorstep-kpi-tile'] = {
  measure: 'tsm-tp02',
  compact: true,
  class: 'wide',
  'ondoorstep-load': ({stale}) => stale,
};
export const source: SvelteHTMLElements['doorstep-source'] = {landlord: 'example-city-council'};
// @ts-expect-error It is yes or no
export const wrong: SvelteHTMLElements['doorstep-kpi-tile'] = {compact: 'yes'};
// @ts-expect-error A tile has no points
export const other: SvelteHTMLElements['doorstep-kpi-tile'] = {'ondoorstep-point-select': () => undefined};
