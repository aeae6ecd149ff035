import {nothing, svg, type SVGTemplateResult} from 'lit';
import {computeProcess, type ProcessFrame, type ProcessMark} from '../charts/process.ts';
import {placeLabels, type PlacedText} from '../charts/process-labels.ts';
import type {ProcessView} from './process.model.ts';
import type {DrawingOptions, Picture} from './trend-chart.drawing.ts';

/** A long series: usual range, targets, breaks, the line and what is not final, from back to front. */
export function renderProcess(view: ProcessView, {width, chosen, choose}: DrawingOptions): Picture {
  const isNarrow = width < 420;
  const words = isNarrow ? {...view.words, breaks: view.words.breaks.map(() => view.breaksShort)} : view.words;
  const frame = computeProcess(view.input, width, words.last?.text ?? '');
  const {texts, leads} = placeLabels(frame, words);
  const {plot, grid, slots, marks, height} = frame;
  const steps = frame.targets.map(({from, to, y}, index) => `${index ? 'V' : `M${from} `}${y}H${to}`).join('');
  const at = chosen === null ? undefined : slots[chosen];
  const mark = marks.find(({index}) => index === chosen);
  return {
    height,
    point: (x) => {
      const away = slots.map((slot) => Math.abs(slot.x - x));
      if (x < plot.right + 12) choose(away.indexOf(Math.min(...away)));
    },
    marks: svg`${grid.map(
      ({y, label}) => svg`<path class="gr" d="M${plot.left} ${y}H${plot.right}"></path>
      <text class="ax" x=${plot.left - 8} y=${y + 5} text-anchor="end">${label}</text>`,
    )}
    ${frame.bands.map(renderBand)}
    ${frame.hatches.map((hatch) => renderHatch(hatch, frame, view.notFinal))}
    ${renderAxis(frame, view)}
    ${frame.breaks.map((x) => svg`<path class="brk" d="M${x - 2.5} ${plot.top - 6}V${plot.bottom + 4}M${x + 2.5} ${plot.top - 6}V${plot.bottom + 4}"></path>`)}
    <path class="lead" d=${leads}></path>
    <path class="halo" d=${steps}></path><path class="target" d=${steps}></path>
    <path class="us" d=${frame.line}></path><path class="us dash" d=${frame.dashed}></path>
    ${marks.map((one) => renderMark(one, frame.isNarrow ? 0.82 : 1))}
    ${texts.map(renderText)}
    ${at ? svg`<path class="lead" d="M${at.x} ${plot.top}V${plot.bottom}"></path><circle class="ring" cx=${at.x} cy=${mark?.y ?? (plot.top + plot.bottom) / 2} r="10"></circle>` : nothing}
    <rect class="hit" x="0" y="0" width=${width} height=${height}></rect>`,
  };
}

function renderBand({from, to, mean, lower, upper}: ProcessFrame['bands'][number]): SVGTemplateResult {
  const hasLimits = lower !== null && upper !== null;
  return svg`${
    hasLimits
      ? svg`<rect class="range" x=${from} y=${upper} width=${to - from} height=${lower - upper}></rect>
    <path class="edge" d="M${from} ${upper}H${to}M${from} ${lower}H${to}"></path>`
      : nothing
  }<path class="mean" d="M${from} ${mean}H${to}"></path>`;
}

/** Lines of 45 degrees as a path: a pattern would need an id, and one in a hidden drawing is not drawn. */
function renderHatch(
  {from, to}: ProcessFrame['hatches'][number],
  {plot: {top, bottom, left}}: ProcessFrame,
  notFinal: string,
): SVGTemplateResult {
  let lines = '';
  for (let sum = from + top; sum < to + bottom; sum += 8) {
    const [x, x2] = [Math.max(from, sum - bottom), Math.min(to, sum - top)];
    lines += `M${x} ${sum - x}L${x2} ${sum - x2}`;
  }
  const isLeft = to - left < 70;
  return svg`<path class="hatch" d=${lines}></path>
    <path class="lead" d="M${from} ${top}V${top - 18}H${to}V${top}"></path>
    <text class="ax strong" x=${isLeft ? from : to} y=${top - 24} text-anchor=${isLeft ? 'start' : 'end'}>${notFinal}</text>`;
}

function renderAxis({plot, ticks, isBroken, isNarrow}: ProcessFrame, view: ProcessView): SVGTemplateResult {
  const {left, right, bottom} = plot;
  const marks = ticks
    .filter(({isYear}) => isYear || !isNarrow)
    .map(({x, isYear}) => `M${x} ${bottom}v${isYear ? 7 : 4}`);
  return svg`<path class="base" d="M${left} ${bottom}H${right}${isBroken ? `M${left - 4} ${bottom - 3}l4-5l4 5l4-5` : ''}${marks.join('')}"></path>
    ${ticks.map(({x, year}) => (year === null ? nothing : svg`<text class="ax" x=${x} y=${bottom + 22} text-anchor="middle">${view.january} ${year}</text>`))}
    ${ticks.some(({year}) => year !== null) ? nothing : svg`<text class="ax" x=${left} y=${bottom + 22}>${view.firstPeriod}</text>`}
    <text class="ax strong" x=${right + (isNarrow ? 6 : 8)} y=${bottom + 22}>${isNarrow ? view.lastPeriod.narrow : view.lastPeriod.wide}</text>`;
}

/** Better is a circle and worse a diamond, so that their colours are never alone. */
function renderMark({x, y, kind, isHollow}: ProcessMark, scale: number): SVGTemplateResult {
  const size = {dot: isHollow ? 4 : 2.6, better: 5.5, worse: 6.8, other: 5}[kind] * scale;
  const look = `${kind} ${isHollow ? 'then' : ''}`;
  return kind === 'worse'
    ? svg`<path class=${look} d="M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}Z"></path>`
    : svg`<circle class=${look} cx=${x} cy=${y} r=${size}></circle>`;
}

function renderText({kind, x, y, anchor, lines}: PlacedText): SVGTemplateResult {
  return svg`${lines.map((line, index) => svg`<text class="lab ${kind}" x=${x} y=${y + 17 * index} text-anchor=${anchor}>${line}</text>`)}`;
}
