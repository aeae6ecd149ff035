import {html, svg, type TemplateResult} from 'lit';
import {type Drawing, DRAWING_WIDTH} from '../charts/drawing.ts';
import type {Said} from '../words/words.ts';

/** A tile's small drawing, with the sentence of the figure for those who do not see it. */
export function renderDrawing({height, paths, dots, labels}: Drawing, sentence: Said): TemplateResult {
  return html`<div class="strip" part="chart" role="img" aria-label=${sentence.text} lang=${sentence.lang}>
    <svg viewBox="0 0 ${DRAWING_WIDTH} ${height}">
      ${paths.map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
      ${dots.map(([kind, x, y, r]) => svg`<circle class=${kind} cx=${x} cy=${y} r=${r}></circle>`)}
    </svg>
    <div class="ends">${labels.map((label) => html`<span>${label}</span>`)}</div>
  </div>`;
}
