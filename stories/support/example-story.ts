import type {MeasureDocument, OverviewItem} from '@doorstep/contract';
import type {Fault} from '@doorstep/mocks';
import type {WidgetExample} from '@doorstep/widgets/examples/widget-example';
import type {StoryContext, StoryObj} from '@storybook/web-components-vite';
import {createWidget} from './create-widget.ts';
import type {WidgetArgs} from './create-widget.ts';
import {chosenFault, readThrough} from './network.ts';
import {becomes, readAgainTomorrow} from './read-again.ts';

type Example = WidgetExample & {item?: OverviewItem; data?: object};

/** What goes wrong while an example is read; the widget, its client and the server all do what they do in life. */
const FAULT_OF: Record<NonNullable<WidgetExample['reading']>, Fault> = {
  never: 'silent',
  fails: 'error-500',
  'fails-later': 'offline-later',
};

/** A story is looked at, and checked, when its widget has come to the state that the example names. */
const PLAY: Record<NonNullable<WidgetExample['reading']>, (canvas: HTMLElement, tag: string) => Promise<void>> = {
  never: (canvas, tag) => becomes(canvas, tag, ['loading']),
  fails: (canvas, tag) => becomes(canvas, tag, ['error']),
  'fails-later': async (canvas, tag) => {
    await readAgainTomorrow(canvas, tag);
    await becomes(canvas, tag, ['stale']);
  },
};

/** Turns an example of a widget into a story: the value is given, or read through the fault that the example names. */
export function toStory(tag: string, example: Example): StoryObj<WidgetArgs> {
  const {title, attributes = {}, reading, ...values} = example;
  const measure = values.item?.id ?? (values.data as Partial<MeasureDocument> | undefined)?.measure?.id;
  return {
    args: reading ? {...attributes, ...readThrough(FAULT_OF[reading], measure)} : {...attributes, ...values},
    render: (args, context) => {
      const fault = chosenFault(context.globals['network']);
      const read = fault && !reading ? {...attributes, ...readThrough(fault, measure)} : args;
      return createWidget(tag, withLanguage(read, context));
    },
    parameters: {docs: {description: {story: title}}},
    play: async ({canvasElement, globals}) => {
      if (reading) await PLAY[reading](canvasElement, tag);
      else if (chosenFault(globals['network']) === 'offline-later') await readAgainTomorrow(canvasElement, tag);
    },
  };
}

/** The language of the toolbar, unless the story itself says one. The pseudo-language stands in the place of Welsh. */
function withLanguage(args: WidgetArgs, {globals}: Pick<StoryContext, 'globals'>): WidgetArgs {
  return {language: globals['language'] === 'pseudo' ? 'cy' : globals['language'], ...args};
}
