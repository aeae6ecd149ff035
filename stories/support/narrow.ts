import type {StoryObj} from '@storybook/web-components-vite';
import type {WidgetArgs} from './create-widget.ts';

/** The same story in the width of a small phone. Widgets answer to their place, not to the window. */
export function narrow(story: StoryObj<WidgetArgs>): StoryObj<WidgetArgs> {
  const decorate: NonNullable<typeof story.decorators> = (inner) => {
    const place = document.createElement('div');
    place.className = 'story-narrow';
    place.append(inner() as Node);
    return place;
  };
  return {...story, decorators: decorate};
}
