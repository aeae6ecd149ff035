import {css} from 'lit';
import {card} from '../styles/card.ts';

export const styles = [
  ...card,
  css`
    figcaption h3 {
      font-size: var(--doorstep-text-heading, calc(var(--_text-base) * 1.4));
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
    figcaption p {
      line-height: 1.42;
      max-width: var(--doorstep-measure, 62ch);
    }
    figcaption p,
    .said {
      margin-top: 0.3rem;
    }
    .plot,
    .key,
    .note,
    figure .msg {
      margin-top: 0.9rem;
    }
    .said {
      min-height: 1.45em;
    }
    .plot {
      /* Drawings are made in units of this: see fit.ts. */
      font-size: var(--_text-chart);
    }
    .chart {
      display: none;
    }
    .narrow {
      display: block;
    }
    .chart.fit {
      display: block;
      width: 100%;
      height: auto;
    }
    /* The card's padding and border: a plot of 420 px. */
    @container (min-width: 459px) {
      .narrow {
        display: none;
      }
      .wide {
        display: block;
      }
    }
    text {
      font-size: 14px;
      fill: var(--_ink);
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .ax {
      fill: var(--_ink-soft);
    }
    .strong,
    .big {
      font-weight: 700;
      fill: var(--_ink);
    }
    .big {
      font-size: 21px;
      fill: var(--_us);
    }
    .gr,
    .mean,
    .lead,
    .hatch,
    .base,
    .brk {
      stroke-width: 1;
      stroke-linecap: butt;
    }
    .gr {
      stroke: var(--_line);
    }
    .mean,
    .base,
    .edge {
      stroke: var(--_line-strong);
      stroke-width: 1.3;
    }
    .hatch {
      stroke: var(--_line-strong);
      stroke-opacity: 0.7;
    }
    .edge {
      stroke-dasharray: 0 3.5;
    }
    .dash,
    .join,
    .target {
      stroke-dasharray: 5;
      stroke-linecap: butt;
    }
    .dot,
    .now {
      fill: var(--_us);
    }
    .now,
    .better,
    .worse {
      stroke: var(--_surface);
      stroke-width: 1.5;
    }
    circle.better {
      fill: var(--_better);
    }
    path.worse {
      fill: var(--_worse);
    }
    .then,
    .hollow,
    .other {
      fill: var(--_surface);
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .other {
      stroke: var(--_ink);
    }
    .target {
      stroke: var(--doorstep-color-target, var(--_ink));
      stroke-width: 2;
      stroke-dasharray: 9 4;
    }
    .halo {
      stroke: var(--_surface);
      stroke-width: 5;
      opacity: 0.75;
    }
    .ring {
      fill: none;
      stroke: var(--_focus);
      stroke-width: 3;
    }
    .rows > * + * {
      margin-top: 0.5rem;
    }
    .rows,
    details {
      margin-top: 0.6rem;
    }
    .key,
    .key li {
      display: flex;
      gap: 0.5rem;
      align-items: center;
      color: var(--_ink);
    }
    .key {
      flex-wrap: wrap;
      gap: 0.35rem 1.4rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
      list-style: none;
    }
    .key svg {
      width: 26px;
      height: 18px;
    }
    summary {
      width: max-content;
      line-height: 2.75rem;
      font-weight: 700;
      cursor: pointer;
    }
    div.big {
      height: 310px;
    }
    @media (forced-colors: active) {
      .gr,
      .hatch {
        stroke-opacity: 0.4;
      }
    }
    @media print {
      .said {
        display: none;
      }
      ::details-content {
        content-visibility: visible;
      }
    }
  `,
];
