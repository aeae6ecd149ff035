import type {OverviewItem} from '@doorstep/contract';
import {ALL_EXAMPLES} from '../examples/all-examples.ts';
import {LARKFIELD} from '../examples/larkfield.ts';
import type {WidgetExample} from '../examples/widget-example.ts';
import {overviewOf} from './overview-of.ts';
import '../words/every-welsh.ts';
import {type FakeServer, failLater, settled} from './show-example.ts';

type Widget = HTMLElement & {updateComplete: Promise<boolean>; api?: string; landlord?: string; measure?: string};
type Example = WidgetExample & {item?: OverviewItem; data?: {measure?: {id: string}}};

/** Shows every example of a widget on one page, one below the other, each marked with its name. */
export async function showAllExamples(tag: string, language: string, server: FakeServer): Promise<Widget[]> {
  const shown: Widget[] = [];
  const page = document.createElement('main');
  document.body.append(page);
  for (const [name, example] of Object.entries(ALL_EXAMPLES[tag] ?? {})) {
    const widget = await showOne(page, tag, example, language, server);
    widget.dataset['example'] = name;
    shown.push(widget);
  }
  for (const {shadowRoot} of shown) for (const one of shadowRoot?.querySelectorAll('details') ?? []) one.open = true;
  // Once for the width, once for what is drawn in it.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(shown.map(settled));
  return shown;
}

async function showOne(
  page: Element,
  tag: string,
  example: Example,
  language: string,
  server: FakeServer,
): Promise<Widget> {
  const {attributes = {}, reading, title: _, ...values} = example;
  const written: Readonly<Record<string, string | boolean>> = {...attributes, language};
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries(written)) widget.setAttribute(name, value === true ? '' : String(value));
  if (reading === undefined) Object.assign(widget, values);
  else {
    const {item, data} = values;
    server.documents = {'.json': item ? overviewOf(item) : data};
    server.mode = reading === 'never' ? 'never' : reading === 'fails' ? 'fails' : 'answers';
    widget.api = `https://${crypto.randomUUID()}.example`;
    widget.landlord = LARKFIELD.id;
    widget.measure = item?.id ?? data?.measure?.id ?? '';
  }
  page.append(widget);
  await settled(widget);
  return reading === 'fails-later' ? failLater(widget, server) : widget;
}
