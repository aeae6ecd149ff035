import {html, svg, type TemplateResult} from 'lit';
import {type Drawing, DRAWING_WIDTH} from '../charts/drawing.ts';

/** A tile's small drawing. All it says is also in words on the tile, so it is hidden from assistive technology. */
export function renderDrawing({height, band, paths, dots, labels}: Drawing): TemplateResult {
  return html`<div class="strip" part="chart" aria-hidden="true">
    <svg viewBox="0 0 ${DRAWING_WIDTH} ${height}">
      ${band ? svg`<rect class="range" x=${band[0]} y="4" width=${band[1]} height="34"></rect>` : ''}
      ${paths.map(([kind, path]) => svg`<path class=${kind} d=${path}></path>`)}
      ${dots.map(([kind, x, y, r]) => svg`<circle class=${kind} cx=${x} cy=${y} r=${r}></circle>`)}
    </svg>
    <div class="ends">${labels.map((label) => html`<span>${label}</span>`)}</div>
  </div>`;
}
