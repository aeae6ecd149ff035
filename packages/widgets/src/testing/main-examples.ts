import '../actions/define.ts';
import '../comparison/define.ts';
import '../data-table/define.ts';
import {ALL_EXAMPLES} from '../examples/all-examples.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import '../kpi-tile/define.ts';
import '../passport/define.ts';
import '../programme/define.ts';
import '../scorecard/define.ts';
import '../service-credits/define.ts';
import '../survey-funnel/define.ts';
import '../trend-chart/define.ts';
import '../value-map/define.ts';
import '../witnesses/define.ts';
import {settled} from './show-example.ts';

export type Shown = HTMLElement & {updateComplete: Promise<boolean>};

/** The examples of each widget that show most of what it can say. */
export const MAIN_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'doorstep-actions': ['signals'],
  'doorstep-comparison': ['similar'],
  'doorstep-data-table': ['every'],
  'doorstep-kpi-tile': ['survey', 'monthly'],
  'doorstep-passport': ['facts'],
  'doorstep-programme': ['running'],
  'doorstep-scorecard': ['pair'],
  'doorstep-service-credits': ['month'],
  'doorstep-survey-funnel': ['alarm'],
  'doorstep-trend-chart': ['monthly', 'tenures', 'areas-beside'],
  'doorstep-value-map': ['contractors'],
  'doorstep-witnesses': ['disagree'],
};

const exampleOf = (tag: string, name: string): WidgetExample | undefined => ALL_EXAMPLES[tag]?.[name];

/** The value that an example of a widget shows. */
export function valuesOf(tag: string, name: string): object {
  const example = exampleOf(tag, name);
  if (!example) throw new Error(`There is no example ${name} of <${tag}>`);
  const {title: _, attributes: __, reading: ___, ...values} = example;
  return values;
}

/** Shows an example in a place of the page, with all of it opened, and drawn for its width. */
export async function showMain(
  tag: string,
  name: string,
  {
    language,
    place = document.body,
    values = valuesOf(tag, name),
  }: {language?: string; place?: Element; values?: object},
): Promise<Shown> {
  const widget = document.createElement(tag) as Shown;
  for (const [attribute, value] of Object.entries(exampleOf(tag, name)?.attributes ?? {}))
    widget.setAttribute(attribute, value === true ? '' : String(value));
  if (language !== undefined) widget.setAttribute('language', language);
  Object.assign(widget, values);
  place.append(widget);
  await settled(widget);
  for (const details of widget.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
  await drawn(widget);
  return widget;
}

/** Waits until a widget has loaded all its parts and is drawn for the width it has. */
export async function drawn(widget: Shown): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  await settled(widget);
}
