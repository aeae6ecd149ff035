import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ChartView} from './trend-chart.model.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Says what the marks mean, only those that occur. */
export function renderKey(
  {points, band, targetLabel, breaks}: ChartView,
  words: ChartWords,
): TemplateResult | typeof nothing {
  const entries: [SVGTemplateResult, string][] = [];
  if (points.some(({value, low}) => value !== null && low !== null)) {
    entries.push([svg`<path class="us" d="M13 2v14M8 2h10M8 16h10"></path>`, words.keyWhisker]);
  }
  if (band) {
    entries.push([
      svg`<rect class="range" y="2" width="26" height="14"></rect><path class="edge" d="M0 2h26M0 16h26"></path>`,
      band.label,
    ]);
  }
  if (targetLabel) entries.push([svg`<path class="target" d="M0 9h26"></path>`, targetLabel]);
  for (const {text} of breaks)
    entries.push([svg`<path class="brk" d="M11 1v16M15 1v16"></path>`, `${words.keyBreak}. ${text}`]);
  if (entries.length === 0) return nothing;
  return html`<ul class="key small">
    ${entries.map(([mark, text]) => html`<li><svg viewBox="0 0 26 18" aria-hidden="true">${mark}</svg>${text}</li>`)}
  </ul>`;
}
