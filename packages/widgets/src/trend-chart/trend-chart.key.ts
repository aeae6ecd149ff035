import {html, nothing, type TemplateResult} from 'lit';
import type {KeyEntry} from './part.ts';
import {renderShapes} from './trend-chart.drawing.ts';

/** Says what the marks mean, only those that occur. */
export function renderKey(entries: readonly KeyEntry[]): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="key small">
    ${entries.map((entry) => html`<li><svg viewBox="0 0 26 18" aria-hidden="true">${renderShapes(entry)}</svg>${entry.text}</li>`)}
  </ul>`;
}
