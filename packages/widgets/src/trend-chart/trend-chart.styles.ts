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
    .note,
    figure .msg {
      margin-top: 0.9rem;
    }
    .chart {
      display: none;
    }
    .narrow {
      display: block;
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
      font-size: var(--_text-chart);
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
      stroke: var(--_line);
      stroke-width: 1;
      stroke-linecap: butt;
    }
    .mean,
    .base,
    .edge {
      stroke: var(--_line-strong);
      stroke-width: 1.3;
    }
    .lead,
    .brk {
      stroke: var(--_ink);
    }
    .hatch {
      stroke: var(--_hatch);
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
    .said {
      min-height: 1.45em;
    }
    .rows > * + * {
      margin-top: 0.5rem;
    }
    .rows,
    details,
    fieldset,
    .pick {
      margin-top: 0.6rem;
    }
    .key,
    .key li,
    fieldset,
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
      flex-wrap: nowrap;
      gap: 0.5rem;
      color: var(--_ink);
    }
    .key svg {
      width: 26px;
      height: 18px;
    }
    fieldset {
      gap: 0 1.2rem;
      border: 0;
      min-width: 0;
    }
    legend {
      float: left;
      margin-inline-end: 1.2rem;
    }
    legend,
    summary,
    .csv {
      line-height: 2.75rem;
    }
    label,
    select {
      min-height: 2.75rem;
      max-width: 100%;
    }
    .pick {
      flex-wrap: wrap;
    }
    select {
      padding: 0 0.5rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      color: inherit;
      font: inherit;
    }
    input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--_brand);
    }
    .later {
      visibility: hidden;
    }
    summary {
      width: max-content;
      font-weight: 700;
    }
    label,
    summary {
      cursor: pointer;
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      line-height: 1.35;
    }
    table,
    .csv {
      font-size: var(--_text-small);
    }
    th,
    td {
      padding: 0.7rem 0.8rem 0.7rem 0;
      border-bottom: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
    }
    thead th {
      border-bottom: 2px solid var(--_ink);
      color: var(--_ink-soft);
      font-weight: 400;
      vertical-align: bottom;
    }
    th[scope='row'] {
      white-space: nowrap;
    }
    div.big {
      height: 310px;
      max-width: none;
    }
    @media (forced-colors: active) {
      .gr,
      .hatch {
        stroke-opacity: 0.4;
      }
    }
    @media print {
      .csv,
      .said {
        display: none;
      }
    }
  `,
];
