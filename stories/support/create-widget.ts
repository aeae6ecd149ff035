/** Attributes and properties of a widget by name. */
export type WidgetArgs = Record<string, unknown>;

/** Makes an element: objects become properties, everything else attributes, as a web page would write them. */
export function createWidget(tag: string, args: WidgetArgs): HTMLElement {
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    if (typeof value === 'object' && value !== null) Object.assign(widget, {[name]: value});
    else if (typeof value === 'string' && value !== '') widget.setAttribute(name, value);
    else if (value === true) widget.setAttribute(name, '');
  }
  const frame = document.createElement('div');
  frame.className = tag === 'doorstep-kpi-tile' ? 'story-tile' : 'story-chart';
  frame.append(widget);
  return frame;
}
