import {TABLE_EXAMPLES as examples} from '@doorstep/widgets/data-table/data-table.examples';
import '@doorstep/widgets/data-table/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import type {WidgetArgs} from './support/create-widget.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';

const TAG = 'doorstep-data-table';

const meta: Meta<WidgetArgs> = {title: 'Widgets/Data table', component: TAG, tags: ['autodocs'], argTypes: ARG_TYPES};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Every = toStory(TAG, examples.every);
export const Survey = toStory(TAG, examples.survey);
export const Monthly = toStory(TAG, examples.monthly);
export const Days = toStory(TAG, examples.days);
export const LongNames = toStory(TAG, examples.longNames);
export const Suppressed = toStory(TAG, examples.suppressed);
export const Empty = toStory(TAG, examples.empty);
export const NotPublished = toStory(TAG, examples.notPublished);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const OnePoint = toStory(TAG, examples.onePoint);
export const Sixty = toStory(TAG, examples.sixty);
export const AllEqual = toStory(TAG, examples.allEqual);
export const AllMissing = toStory(TAG, examples.allMissing);
export const Mixed = toStory(TAG, examples.mixed);
export const NotCollected = toStory(TAG, examples.notCollected);
export const NotDue = toStory(TAG, examples.notDue);
export const Withdrawn = toStory(TAG, examples.withdrawn);
export const Excluded = toStory(TAG, examples.excluded);
export const Undefined = toStory(TAG, examples.undefined);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Every);
