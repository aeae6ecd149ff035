import {css} from 'lit';
import {card} from '../styles/card.ts';
import {table} from '../styles/table.ts';

/** Of a card with one drawing, its key, what can be picked, and the table. */
export const styles = [
  ...card,
  table,
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
    h3,
    p {
      overflow-wrap: anywhere;
    }
    figcaption p,
    .said {
      margin-top: 0.4rem;
    }
    .said {
      min-height: 1.45em;
    }
    .plot,
    figure .msg {
      margin-top: 0.9rem;
    }
    .note {
      margin-top: 0.6rem;
      max-width: 75ch;
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
    .rows,
    details,
    label {
      margin-top: 0.6rem;
    }
    .rows > * + * {
      margin-top: 0.5rem;
    }
    .key,
    .key li,
    label {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem 1.4rem;
      align-items: center;
    }
    .key {
      margin-top: 0.9rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
      list-style: none;
    }
    .key li,
    label {
      gap: 0.5rem;
      color: var(--_ink);
    }
    .key li {
      flex-wrap: nowrap;
    }
    .key svg {
      width: 26px;
      height: 18px;
    }
    .later {
      visibility: hidden;
    }
    select {
      min-height: 2.75rem;
      max-width: 100%;
      padding: 0 0.5rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      color: inherit;
      font: inherit;
    }
    summary {
      width: max-content;
      line-height: 2.75rem;
      font-weight: 700;
      cursor: pointer;
    }
    th,
    td {
      min-width: 7rem;
    }
    td:last-child {
      min-width: 14rem;
    }
    div.big {
      height: 310px;
    }
    @media print {
      label,
      .said {
        display: none;
      }
      /* The numbers, not the list of everybody that may follow. */
      details:first-of-type::details-content {
        content-visibility: visible;
      }
    }
  `,
  css`
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
    .strong {
      font-weight: 700;
    }
    .gr,
    .base,
    .edge,
    .med {
      stroke: var(--_line);
      stroke-width: 1;
      stroke-linecap: butt;
    }
    .base,
    .edge {
      stroke: var(--_line-strong);
      stroke-width: 1.3;
    }
    .edge {
      stroke-dasharray: 0 3.5;
      stroke-linecap: round;
    }
    .med {
      stroke: var(--_ink);
      stroke-width: 1.6;
    }
    .thin {
      stroke: var(--_line-strong);
      stroke-width: 1.6;
    }
    .join {
      stroke-dasharray: 5;
      stroke-linecap: butt;
    }
    .bar,
    .dot,
    .now {
      fill: var(--_us);
      stroke: none;
    }
    .square {
      fill: var(--_ink);
      stroke: none;
    }
    .now {
      stroke: var(--_surface);
      stroke-width: 1.5;
    }
    .then,
    .diamond {
      fill: var(--_surface);
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .ring {
      fill: none;
      stroke: var(--_focus);
      stroke-width: 3;
    }
    @media (forced-colors: active) {
      .gr {
        stroke-opacity: 0.4;
      }
    }
  `,
];
