import {COMPARISON_EXAMPLES as examples} from '@doorstep/widgets/comparison/comparison.examples';
import '@doorstep/widgets/comparison/define';
import {PEERS_EXAMPLES as peers} from '@doorstep/widgets/comparison/peers.examples';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-comparison';

const meta: Meta<WidgetArgs> = {title: 'Widgets/Comparison', component: TAG, tags: ['autodocs'], argTypes: ARG_TYPES};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const OneByOne = toStory(TAG, peers.oneByOne);
export const Funnel = toStory(TAG, peers.funnel);
export const NoFunnel = toStory(TAG, peers.noFunnel);
export const LongPeerNames = toStory(TAG, peers.longPeerNames);
export const OtherRelease = toStory(TAG, peers.otherRelease);
export const Similar = toStory(TAG, examples.similar);
export const Low = toStory(TAG, examples.low);
export const TooFew = toStory(TAG, examples.tooFew);
export const CannotCompare = toStory(TAG, examples.cannotCompare);
export const Suppressed = toStory(TAG, examples.suppressed);
export const Provisional = toStory(TAG, examples.provisional);
export const Revised = toStory(TAG, examples.revised);
export const LongNames = toStory(TAG, examples.longNames);
export const Empty = toStory(TAG, examples.empty);
export const NotPublished = toStory(TAG, examples.notPublished);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(OneByOne);
