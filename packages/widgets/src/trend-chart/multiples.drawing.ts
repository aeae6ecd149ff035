import {ticks} from 'd3-array';
import {toTenth} from '../charts/drawing.ts';
import {paddedDomain} from '../charts/padded-domain.ts';
import {createScale, drawBreak, drawGround, type Plot, type Scene} from '../charts/scene.ts';
import type {MultiplesView, SmallChart, SmallPoint} from './multiples.model.ts';

/** Of each small chart, in pixels: it fits the narrowest phone, and wider places hold several side by side. */
export const SMALL = {width: 240, height: 150};
const PLOT: Plot = {left: 46, right: SMALL.width - 12, top: 12, bottom: SMALL.height - 30};
const RADIUS = {better: 4.5, worse: 5.5, other: 4, hollow: 3.5, now: 4.5};

/** Draws one chart on the scales of all of them: the same height is the same figure, the same place the same month. */
export function createSmallDrawing(view: MultiplesView): (chart: SmallChart) => Scene {
  const {charts, months, isShare} = view;
  const all = charts
    .flatMap(({points}) => points.flatMap(({value, target}) => [value, target]))
    .filter((one) => one !== null);
  const domain = paddedDomain(all, isShare);
  const y = createScale(domain, PLOT);
  const [first, last] = months;
  const x = (month: number) => toTenth(PLOT.left + ((month - first) / (last + 1 - first)) * (PLOT.right - PLOT.left));
  const values = ticks(domain[0], domain[1], 3);
  const ground = drawGround(
    PLOT,
    values.map((value) => ({y: y(value), label: view.axis(value)})),
    domain[0] > 0,
  );
  return ({points}) => {
    const places = points.map((point) => ({
      ...point,
      x: toTenth((x(point.from) + x(point.to + 1)) / 2),
      y: point.value === null ? null : y(point.value),
    }));
    const newest = places.findLast((place) => place.y !== null);
    return {
      height: SMALL.height,
      paths: [
        ...ground.paths,
        ...places.flatMap(({from, isBreak}, index): Scene['paths'] =>
          isBreak && index > 0 ? [drawBreak(x(from), PLOT)] : [],
        ),
        ['target', drawTarget(points, x, y)],
        ['us', joinUp(places, true)],
        ['us dash', joinUp(places, false)],
        ...places.flatMap(({mark, x: at, y: up}): Scene['paths'] =>
          mark === 'worse' && up !== null
            ? [
                [
                  'worse',
                  `M${at} ${toTenth(up - RADIUS.worse)}l${RADIUS.worse} ${RADIUS.worse}l${-RADIUS.worse} ${RADIUS.worse}l${-RADIUS.worse} ${-RADIUS.worse}Z`,
                ],
              ]
            : [],
        ),
      ],
      dots: places.flatMap((place): Scene['dots'] => {
        const {mark, isFinal, x: at, y: up} = place;
        if (up === null || mark === 'worse') return [];
        const kind = !isFinal ? 'hollow' : (mark ?? (place === newest ? 'now' : null));
        return kind ? [[kind, at, up, RADIUS[kind]]] : [];
      }),
      texts: [
        ...ground.texts,
        ['ax', PLOT.left, PLOT.bottom + 20, 'start', view.firstPeriod],
        ['ax', PLOT.right + 8, PLOT.bottom + 20, 'end', view.lastPeriod],
      ],
      stops: places.map(({x: at, y: up}) => ({x: at, y: up ?? (PLOT.top + PLOT.bottom) / 2})),
    };
  };
}

/** What is final, or what may still change; never across a break, a missing or an absent period. */
function joinUp(places: readonly (SmallPoint & {x: number; y: number | null})[], isSolid: boolean): string {
  let path = '';
  places.forEach((place, index) => {
    const before = places[index - 1];
    const joins = before && before.y !== null && place.y !== null && !place.isBreak && place.from - before.to <= 1;
    if (!joins || (place.isFinal && before.isFinal) !== isSolid) return;
    path += `M${before.x} ${before.y ?? 0}L${place.x} ${place.y ?? 0}`;
  });
  return path;
}

function drawTarget(points: readonly SmallPoint[], x: (month: number) => number, y: (value: number) => number): string {
  let held: number | null = null;
  return points
    .map(({from, to, target}) => {
      const path = target === null ? '' : `${held === target ? '' : `M${x(from)} ${y(target)}`}H${x(to + 1)}`;
      held = target;
      return path;
    })
    .join('');
}
