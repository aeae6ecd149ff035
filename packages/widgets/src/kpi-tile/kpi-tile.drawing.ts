import {html, svg, type TemplateResult} from 'lit';
import {SPARKLINE_HEIGHT} from '../charts/sparkline.ts';
import {STRIP_WIDTH} from '../charts/strip.ts';
import type {TileView} from './kpi-tile.model.ts';

// Everything drawn here is also said in words on the tile, so the drawings are hidden from assistive technology.

/** The figure on its scale: shaded middle half, whisker, last year hollow, this year filled. */
export function renderStrip(strip: NonNullable<TileView['strip']>): TemplateResult {
  const {band, whisker, previous, target, value, startLabel, endLabel, caption} = strip;
  return html`<div class="strip" part="chart" aria-hidden="true">
    <svg viewBox="0 0 ${STRIP_WIDTH} 40" focusable="false">
      ${
        band
          ? svg`<rect class="range" x=${band[0]} y="4" width=${band[1] - band[0]} height="34"></rect>
            <path class="edge" d="M${band[0]} 4v34M${band[1]} 4v34"></path>`
          : ''
      }
      <path class="base" d="M0 38H${STRIP_WIDTH}"></path>
      ${target === null ? '' : svg`<path class="aim" d="M${target} 0v38"></path>`}
      ${previous === null ? '' : svg`<circle class="then" cx=${previous} cy="21" r="5.5"></circle>`}
      ${
        whisker
          ? svg`<path class="us" d="M${whisker[0]} 21H${whisker[1]}M${whisker[0]} 15v12M${whisker[1]} 15v12"></path>`
          : ''
      }
      <circle class="now" cx=${value} cy="21" r="7"></circle>
    </svg>
    <div class="ends"><span>${startLabel}</span><span>${caption}</span><span>${endLabel}</span></div>
  </div>`;
}

/** The last points as a line. */
export function renderSparkline({
  path,
  last,
  startLabel,
  endLabel,
}: NonNullable<TileView['sparkline']>): TemplateResult {
  return html`<div class="strip" part="chart" aria-hidden="true">
    <svg viewBox="0 0 ${STRIP_WIDTH} ${SPARKLINE_HEIGHT}" focusable="false">
      <path class="us" d=${path}></path>
      ${last ? svg`<circle class="now" cx=${last.x} cy=${last.y} r="5.5"></circle>` : ''}
    </svg>
    <div class="ends"><span>${startLabel}</span><span>${endLabel}</span></div>
  </div>`;
}
