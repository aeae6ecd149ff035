import type {Language, MeasureDocument, Series} from '@doorstep/contract';
import {html, nothing, svg, type TemplateResult} from 'lit';
import {findNearest} from '../charts/scene.ts';
import {otherLang} from '../styles/lines.ts';
import {createSmallDrawing, SMALL} from './multiples.drawing.ts';
import {type MultiplesView, toMultiples} from './multiples.model.ts';
import {multiplesWordsFor} from './multiples.words.ts';
import {numbersWordsFor} from './numbers.words.ts';
import type {ChoiceHost} from './part.ts';
import {renderTable} from './trend-chart.table.ts';
import type {ChartWords} from './trend-chart.words.ts';

/** What a reader has come to: which chart, and which of its periods. */
interface Chosen {
  chart: number;
  point: number;
}

const chosenIn = new WeakMap<ChoiceHost, Chosen>();

/**
 * A small chart for each series on the same scales, each with its name and its newest figure. One tab stop for all: left
 * and right walk the periods, up and down the charts, Escape leaves.
 */
export function renderMultiples(
  all: readonly Series[],
  document: MeasureDocument,
  {words, language}: {words: ChartWords; language: Language},
  {host, isAwake}: {host: ChoiceHost; isAwake: boolean},
): TemplateResult {
  const view = toMultiples(all, document, words, language);
  const own = multiplesWordsFor(words.language);
  const draw = createSmallDrawing(view);
  const chosen = chosenIn.get(host);
  const choose = (next: Chosen | undefined) => {
    if (next) chosenIn.set(host, next);
    else chosenIn.delete(host);
    host.requestUpdate?.();
  };
  return html`<div class="multiples">
    <div
      part="chart"
      role="group"
      aria-labelledby="name"
      aria-describedby="said"
      tabindex=${isAwake ? '0' : nothing}
      @keydown=${(event: KeyboardEvent) => walk(event, view, chosen, choose)}
      @blur=${() => choose(undefined)}
    >
      <ul>
        ${view.charts.map((chart, index) => {
          const scene = draw(chart);
          const at = chosen?.chart === index ? scene.stops[chosen.point] : undefined;
          const follow = (event: MouseEvent) => {
            const {left} = (event.currentTarget as Element).getBoundingClientRect();
            const point = findNearest(scene.stops, event.clientX - left, 60);
            if (point >= 0 && !at) choose({chart: index, point});
            else if (point >= 0 && point !== chosen?.point) choose({chart: index, point});
          };
          return html`<li>
            <h4 lang=${otherLang(chart.name, words)}>${chart.name.text}</h4>
            <svg
              viewBox="0 0 ${SMALL.width} ${SMALL.height}"
              width=${SMALL.width}
              height=${SMALL.height}
              role="img"
              aria-label="${chart.name.text}. ${chart.sentence.text}"
              @pointermove=${follow}
              @click=${follow}
            >
              ${scene.paths.map(([name, path]) => svg`<path class=${name} d=${path}></path>`)}
              ${scene.dots.map(([name, x, y, r]) => svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`)}
              ${scene.texts.map(([name, x, y, anchor, text]) => svg`<text class=${name} x=${x} y=${y} text-anchor=${anchor}>${text}</text>`)}
              ${at ? svg`<circle class="ring" cx=${at.x} cy=${at.y} r="9"></circle>` : nothing}
            </svg>
            <p class="small" lang=${otherLang(chart.sentence, words)}>${chart.sentence.text}</p>
          </li>`;
        })}
      </ul>
    </div>
    <p class="said small" id="said">
      ${(chosen && view.charts[chosen.chart]?.points[chosen.point]?.said) ?? (isAwake ? own.hint : nothing)}
    </p>
    <p class="small">${own.sameScale}</p>
    ${renderTable(view, {numbers: own.title, download: numbersWordsFor(words.language).download}, undefined)}
  </div>`;
}

function walk(
  event: KeyboardEvent,
  {charts}: MultiplesView,
  chosen: Chosen | undefined,
  choose: (next: Chosen | undefined) => void,
): void {
  const chart = chosen?.chart ?? 0;
  const last = (charts[chart]?.points.length ?? 1) - 1;
  const point = chosen?.point;
  if (event.key === 'Escape' && chosen) choose(undefined);
  else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
    const next = chosen ? Math.min(charts.length - 1, Math.max(0, chart + (event.key === 'ArrowUp' ? -1 : 1))) : 0;
    choose({chart: next, point: nearestPeriod(charts, chart, next, point)});
  } else {
    const to = {
      ArrowRight: point === undefined ? 0 : Math.min(point + 1, last),
      ArrowLeft: point === undefined ? last : Math.max(point - 1, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    choose({chart, point: to});
  }
  event.preventDefault();
}

/** The period of another chart that is the same as, or closest to, one of this chart; the newest to begin with. */
function nearestPeriod(charts: MultiplesView['charts'], from: number, to: number, point: number | undefined): number {
  const other = charts[to]?.points ?? [];
  const at = point === undefined ? undefined : charts[from]?.points[point]?.to;
  if (at === undefined) return Math.max(0, other.length - 1);
  const away = other.map((one) => Math.abs(one.to - at));
  return Math.max(0, away.indexOf(Math.min(...away)));
}
