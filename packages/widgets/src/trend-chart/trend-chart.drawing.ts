import {html, type SVGTemplateResult, type TemplateResult} from 'lit';
import {renderProcess} from './process.drawing.ts';
import type {ChartView} from './trend-chart.model.ts';
import {renderYearly} from './yearly.drawing.ts';

/** What the drawing tells back. */
export interface DrawingOptions {
  width: number;
  kind: 'wide' | 'narrow';
  chosen: number | null;
  choose: (index: number) => void;
}

/** What stands in the frame of a drawing. */
export interface Picture {
  height: number;
  marks: SVGTemplateResult;
  /** Chooses the point nearest to a place across the drawing; without it the marks do that themselves. */
  point?: (x: number) => void;
}

/** The chart as SVG, one unit a pixel: text keeps its size, the drawing is made anew for each width. */
export function renderDrawing(view: ChartView, options: DrawingOptions): TemplateResult {
  const {width, kind} = options;
  const {height, marks, point} = view.process ? renderProcess(view.process, options) : renderYearly(view, options);
  const follow = (event: PointerEvent) =>
    point?.(event.clientX - (event.currentTarget as Element).getBoundingClientRect().left);
  return html`<svg
    class="chart ${kind}"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="img"
    aria-label=${view.sentence.text}
    @pointermove=${follow}
    @click=${follow}
  >
    ${marks}
  </svg>`;
}
