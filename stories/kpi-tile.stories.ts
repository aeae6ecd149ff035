import {TILE_EXAMPLES as examples} from '@doorstep/widgets/kpi-tile/kpi-tile.examples';
import '@doorstep/widgets/kpi-tile/define';
import type {Meta} from '@storybook/web-components-vite';
import {ARG_TYPES} from './support/arg-types.ts';
import {toStory} from './support/example-story.ts';
import {narrow} from './support/narrow.ts';
import type {WidgetArgs} from './support/create-widget.ts';

const TAG = 'doorstep-kpi-tile';

const meta: Meta<WidgetArgs> = {
  title: 'Widgets/KPI tile',
  component: TAG,
  tags: ['autodocs'],
  argTypes: ARG_TYPES,
};
export default meta;

// One line an example: the index is read without running this file. A test finds an example without its story.
export const Survey = toStory(TAG, examples.survey);
export const Records = toStory(TAG, examples.records);
export const Better = toStory(TAG, examples.better);
export const Worse = toStory(TAG, examples.worse);
export const Higher = toStory(TAG, examples.higher);
export const Lower = toStory(TAG, examples.lower);
export const TooFew = toStory(TAG, examples.tooFew);
export const CannotCompare = toStory(TAG, examples.cannotCompare);
export const NoEarlier = toStory(TAG, examples.noEarlier);
export const Provisional = toStory(TAG, examples.provisional);
export const Revised = toStory(TAG, examples.revised);
export const Monthly = toStory(TAG, examples.monthly);
export const Compact = toStory(TAG, examples.compact);
export const CompactSurvey = toStory(TAG, examples.compactSurvey);
export const Suppressed = toStory(TAG, examples.suppressed);
export const NotCollected = toStory(TAG, examples.notCollected);
export const NotDue = toStory(TAG, examples.notDue);
export const Withdrawn = toStory(TAG, examples.withdrawn);
export const Excluded = toStory(TAG, examples.excluded);
export const Undefined = toStory(TAG, examples.undefined);
export const Pinned = toStory(TAG, examples.pinned);
export const Welsh = toStory(TAG, examples.welsh);
export const Loading = toStory(TAG, examples.loading);
export const Error = toStory(TAG, examples.error);
export const OnePoint = toStory(TAG, examples.onePoint);
export const Sixty = toStory(TAG, examples.sixty);
export const AllEqual = toStory(TAG, examples.allEqual);
export const LongNames = toStory(TAG, examples.longNames);
// Not on the page of all stories, where nobody comes back a day later.
export const Stale = {...toStory(TAG, examples.stale), tags: ['!autodocs']};
export const InANarrowPlace = narrow(Survey);
