import type {} from '@doorstep/widgets/vue';
import type {GlobalComponents} from 'vue';

type PropsOf<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const tile: PropsOf<'doorstep-kpi-tile'> = {
  measure: 'tsm-tp02',
  compact: true,
  class: 'wide',
  onDoorstepLoad: ({stale}) => stale,
};
export const source: PropsOf<'doorstep-source'> = {landlord: 'example-city-council'};
// @ts-expect-error It is yes or no
export const wrong: PropsOf<'doorstep-kpi-tile'> = {compact: 'yes'};

export function emits(element: InstanceType<GlobalComponents['doorstep-trend-chart']>): void {
  // @ts-expect-error A chart does not say this
  element.$emit('doorstep-credits-change');
}
