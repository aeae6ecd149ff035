import {nothing, svg, type SVGTemplateResult} from 'lit';
import {placeBandLabel} from '../charts/place-label.ts';
import {computeYearly, type YearlyFrame, type YearlyMark} from '../charts/yearly.ts';
import type {PointWords} from './point-words.ts';
import type {DrawingOptions, Picture} from './trend-chart.drawing.ts';
import type {ChartView} from './trend-chart.model.ts';

/** A few years side by side. */
export function renderYearly(view: ChartView, {width, chosen, choose}: DrawingOptions): Picture {
  const frame = computeYearly(view.points, width, view.isShare);
  return {
    height: frame.height,
    marks: svg`${renderGround(frame, view)}
    ${frame.breaks.map((x) => svg`<path class="brk" d="M${x - 2.5} ${frame.plot.top}V${frame.plot.bottom}M${x + 2.5} ${frame.plot.top}V${frame.plot.bottom}"></path>`)}
    ${renderTargets(frame, view)}
    <path class="us join" d=${frame.join}></path>
    ${frame.marks.map((mark, index) => {
      const words = view.words[index];
      return words ? renderPoint(mark, words, frame, {index, chosen, choose}) : nothing;
    })}`,
  };
}

function renderGround(frame: YearlyFrame, view: ChartView): SVGTemplateResult {
  const {plot, ticks, bands, isBroken, isNarrow} = frame;
  const label = isNarrow || !view.band ? null : placeBandLabel(frame, view.band.label);
  return svg`
    ${ticks.map(
      ({y, value, isTop}) => svg`<path class="gr" d="M${plot.left} ${y}H${plot.right}"></path>
      <text class="ax" x=${plot.left - 8} y=${y + 5} text-anchor="end">${view.axis(value, isTop)}</text>`,
    )}
    ${bands.map(
      ({x, width, top, bottom}) => svg`<rect class="range" x=${x} y=${top} width=${width} height=${bottom - top}></rect>
      <path class="edge" d="M${x} ${top}h${width}M${x} ${bottom}h${width}"></path>`,
    )}
    <path class="base" d="M${plot.left} ${plot.bottom}H${plot.right}${isBroken ? `M${plot.left - 4} ${plot.bottom - 3}l4-5l4 5l4-5` : ''}"></path>
    ${label ? svg`<text class="lab" x=${label.x} y=${label.y} text-anchor=${label.anchor}>${view.band?.label}</text>` : nothing}`;
}

function renderTargets({targets, plot, isNarrow}: YearlyFrame, {targetLabel}: ChartView): SVGTemplateResult {
  const last = targets.at(-1);
  return svg`${targets.map(({x1, x2, y}) => svg`<path class="halo" d="M${x1} ${y}H${x2}"></path><path class="target" d="M${x1} ${y}H${x2}"></path>`)}
    ${last && !isNarrow ? svg`<text class="lab" x=${plot.right} y=${last.y - 7} text-anchor="end">${targetLabel}</text>` : nothing}`;
}

interface PointOptions {
  index: number;
  chosen: number | null;
  choose: (index: number) => void;
}

function renderPoint(
  mark: YearlyMark,
  words: PointWords,
  frame: YearlyFrame,
  options: PointOptions,
): SVGTemplateResult {
  const {plot, marks} = frame;
  const {x, y, whisker, isHollow} = mark;
  const isLast = options.index === marks.length - 1;
  return svg`<g @pointerenter=${() => options.choose(options.index)} @click=${() => options.choose(options.index)}>
    <text class="ax strong" x=${x} y=${plot.bottom + 22} text-anchor="middle">${words.period}</text>
    ${y === null ? renderMissing(x, words, frame) : nothing}
    ${whisker ? svg`<path class="us ci" d="M${x} ${whisker[0]}V${whisker[1]}M${x - 8} ${whisker[0]}h16M${x - 8} ${whisker[1]}h16"></path>` : nothing}
    ${y === null ? nothing : svg`<circle class=${isHollow ? 'then' : 'now'} cx=${x} cy=${y} r="7"></circle>`}
    ${y === null ? nothing : frame.isNarrow ? renderLabelsAround(mark, y, words, isLast, frame) : renderLabelsBeside(x, y, words, isLast)}
    ${options.chosen === options.index ? svg`<circle class="ring" cx=${x} cy=${y ?? (plot.top + plot.bottom) / 2} r="13"></circle>` : nothing}
    <rect class="hit" x=${x - 24} y=${plot.top} width="48" height=${plot.bottom - plot.top + 30}></rect>
  </g>`;
}

function renderLabelsBeside(x: number, y: number, {figure, likely}: PointWords, isLast: boolean): SVGTemplateResult {
  if (!isLast) return svg`<text class="lab" x=${x - 14} y=${y + 5} text-anchor="end">${figure}</text>`;
  return svg`<text class="lab big" x=${x + 16} y=${likely ? y + 2 : y + 7}>${figure}</text>
    <text class="lab" x=${x + 16} y=${y + 21}>${likely}</text>`;
}

function renderLabelsAround(
  {x, whisker}: YearlyMark,
  y: number,
  {figure, likely}: PointWords,
  isLast: boolean,
  {width}: YearlyFrame,
): SVGTemplateResult {
  const [bottom, top] = whisker ?? [y + 8, y - 8];
  // Half the width of "likely 69 to 76%": it stays inside the drawing.
  const middle = Math.min(x, width - 57);
  return svg`<text class=${isLast ? 'lab big' : 'lab'} x=${x} y=${top - 8} text-anchor="middle">${figure}</text>
    ${isLast && likely ? svg`<text class="lab" x=${middle} y=${bottom + 18} text-anchor="middle">${likely}</text>` : nothing}`;
}

/** A missing year keeps its place and says why: words, never a 0 and never a dash. */
function renderMissing(x: number, {missing, notShown}: PointWords, {plot}: YearlyFrame): SVGTemplateResult {
  const y = (plot.top + plot.bottom) / 2;
  return svg`<text class="lab strong" x=${x} y=${y} text-anchor="middle">${notShown}</text>
    ${wrap(missing).map((line, index) => svg`<text class="lab" x=${x} y=${y + 18 * (index + 1)} text-anchor="middle">${line}</text>`)}`;
}

/** Breaks words into lines of about a column's width. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 14) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
