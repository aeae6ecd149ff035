import {svg, type SVGTemplateResult} from 'lit';
import type {Scene} from '../charts/scene.ts';

/** Paths, and dots on them. */
export function renderShapes({paths = [], dots = []}: Partial<Scene>): SVGTemplateResult {
  return svg`${paths.map(([name, path]) => svg`<path class=${name} d=${path}></path>`)}
    ${dots.map(([name, x, y, r]) => svg`<circle class=${name} cx=${x} cy=${y} r=${r}></circle>`)}`;
}
