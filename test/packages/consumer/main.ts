import '@doorstep/widgets/kpi-tile/define';
import type {OverviewItem} from '@doorstep/contract';

const given = document.querySelector('doorstep-kpi-tile');
const source = document.querySelector('doorstep-source');
if (!given || !source) throw new Error('The page lacks its widgets');

source.addEventListener('doorstep-load', (event) => {
  const isOld: boolean = event.stale;
  source.dataset['old'] = String(isOld);
});

const answer = await fetch('./item.json');
given.item = (await answer.json()) as OverviewItem;
given.compact = true;
// @ts-expect-error A tile has no such property
given.colour = 'red';
// @ts-expect-error A measure is named by text
given.measure = 2;
