import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {findNearest, type Scene} from '../charts/scene.ts';
import type {PartView} from './part.ts';

/** The chart as SVG: text has the reader's size, the drawing is made anew for each width. `choose` hears of a stop. */
export function renderDrawing(
  part: PartView,
  label: string,
  [kind, width]: readonly [kind: string, width: number],
  chosen: number | null,
  choose: (index: number) => void,
): TemplateResult {
  const scene = part.draw(width);
  const {height, texts, stops} = scene;
  const stop = stops[chosen ?? -1];
  const follow = (event: MouseEvent) => {
    const place = (event.currentTarget as Element).getBoundingClientRect();
    // Not from the words at the right of the last point.
    const index = findNearest(stops, ((event.clientX - place.left) * width) / place.width, 60);
    if (index >= 0) choose(index);
  };
  return html`<svg
    class="chart ${kind}"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${label}
    @pointermove=${follow}
    @click=${follow}
  >
    ${renderShapes(scene)}
    ${texts.map(([name, x, y, anchor, text]) => svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
    ${stop ? svg`<circle class="ring" cx=${stop.x} cy=${stop.y} r="12"></circle>` : nothing}
  </svg>`;
}

/** Paths, and dots on them. */
export function renderShapes({paths = [], dots = []}: Partial<Scene>): SVGTemplateResult {
  return svg`${paths.map(([name, path]) => svg`<path class=${name} d=${path}></path>`)}
    ${dots.map(([name, x, y, r]) => svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`)}`;
}
