import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {ProcessView} from './process.model.ts';
import type {ChartView} from './trend-chart.model.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** Says what the marks mean, only those that occur. */
export function renderKey(
  {points, process, band, targetLabel, breaks}: ChartView,
  words: ChartWords,
): TemplateResult | typeof nothing {
  const entries: [SVGTemplateResult, string][] = process ? longEntries(process, words) : [];
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

/** Marks of a long series, in the words of its table. */
function longEntries({input, words: placed, notFinal}: ProcessView, words: ChartWords): [SVGTemplateResult, string][] {
  const has = (kind: string) => input.points.some(({mark}) => mark === kind);
  const entries: [SVGTemplateResult, string][] = [];
  if (has('better')) entries.push([svg`<circle class="better" cx="13" cy="9" r="6"></circle>`, words.better]);
  if (has('worse')) entries.push([svg`<path class="worse" d="M13 2l7 7l-7 7l-7-7Z"></path>`, words.worse]);
  if (has('other')) entries.push([svg`<circle class="other" cx="13" cy="9" r="6"></circle>`, words.other]);
  if (input.bands.length > 0) {
    entries.push([
      svg`<path class="us" d="M2 9h22"></path><circle class="dot" cx="13" cy="9" r="3.2"></circle>`,
      words.keyLine,
    ]);
  }
  if (input.bands.some(({lower}) => lower !== null)) {
    entries.push([
      svg`<rect class="range" y="2" width="26" height="14"></rect><path class="edge" d="M0 2h26M0 16h26"></path>`,
      placed.range.join(' ') || words.usual,
    ]);
  }
  if (input.points.some(({isFinal, value}) => !isFinal && value !== null)) {
    entries.push([
      svg`<path class="us dash" d="M1 9h24"></path><circle class="then" cx="13" cy="9" r="4.2"></circle>`,
      notFinal,
    ]);
  }
  return entries;
}
