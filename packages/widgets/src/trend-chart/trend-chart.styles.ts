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
      margin-top: 0.3rem;
      line-height: 1.42;
      max-width: var(--doorstep-measure, 62ch);
    }
    .plot {
      margin-top: 0.9rem;
      border-radius: var(--doorstep-radius, 4px);
    }
    .chart {
      display: none;
      overflow: visible;
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
      font-family: var(--_font);
      font-size: var(--_text-chart);
      fill: var(--_ink);
    }
    .ax {
      fill: var(--_ink-soft);
    }
    .strong {
      font-weight: 700;
      fill: var(--_ink);
    }
    .lab,
    .ax {
      paint-order: stroke;
      stroke: var(--_surface);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .big {
      font-size: 21px;
      font-weight: 700;
      fill: var(--_us);
    }
    .gr {
      stroke: var(--_line);
      stroke-width: 1;
    }
    .base {
      stroke: var(--_line-strong);
      stroke-width: 1.3;
      fill: none;
    }
    .range {
      fill: var(--_range);
    }
    .edge {
      stroke: var(--_line-strong);
      stroke-width: 1.4;
      stroke-dasharray: 0 3.5;
    }
    .us {
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .join {
      stroke-width: 2;
      stroke-dasharray: 5 5;
      stroke-linecap: butt;
    }
    .now {
      fill: var(--_us);
      stroke: var(--_surface);
      stroke-width: 2;
    }
    .then {
      fill: var(--_surface);
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .target {
      stroke: var(--doorstep-color-target, var(--_ink));
      stroke-width: 2;
      stroke-dasharray: 9 4;
      stroke-linecap: butt;
    }
    .halo {
      stroke: var(--_surface);
      stroke-width: 5;
      opacity: 0.75;
    }
    .brk {
      stroke: var(--_ink);
      stroke-width: 1.3;
    }
    .mean {
      stroke: var(--_line-strong);
      stroke-width: 1.2;
    }
    .hatch {
      stroke: var(--doorstep-color-hatch, var(--_line));
      stroke-width: 1;
    }
    .lead {
      stroke: var(--_ink-soft);
      stroke-width: 1;
      stroke-linecap: butt;
    }
    .dash {
      stroke-dasharray: 5 5;
      stroke-linecap: butt;
    }
    .dot {
      fill: var(--_us);
    }
    .better,
    .worse,
    .other {
      stroke: var(--_surface);
      stroke-width: 1.5;
    }
    circle.better {
      fill: var(--_better);
    }
    path.worse {
      fill: var(--_worse);
    }
    .other {
      fill: var(--_surface);
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .ring {
      fill: none;
      stroke: var(--_focus);
      stroke-width: 3;
    }
    .hit {
      fill: transparent;
    }
    .said {
      min-height: 1.45em;
      margin-top: 0.3rem;
    }
    .rows {
      margin-top: 0.6rem;
    }
    .rows > * + * {
      margin-top: 0.5rem;
    }
    .msg {
      margin-top: 0.9rem;
    }
    .key {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem 1.4rem;
      margin-top: 0.9rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
      list-style: none;
    }
    .key li {
      display: flex;
      gap: 0.45rem;
      align-items: center;
      color: var(--_ink);
    }
    .key svg {
      width: 26px;
      height: 18px;
      flex: none;
    }
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.2rem;
      align-items: center;
      margin-top: 0.6rem;
      border: 0;
      min-width: 0;
    }
    legend {
      float: left;
      margin-inline-end: 1.2rem;
      line-height: 2.75rem;
    }
    label {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
      min-height: 2.75rem;
      cursor: pointer;
    }
    input {
      width: 1.25rem;
      height: 1.25rem;
      accent-color: var(--_brand);
    }
    .pick {
      flex-wrap: wrap;
      margin-top: 0.6rem;
    }
    select {
      max-width: 100%;
      min-height: 2.75rem;
      padding: 0 0.5rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      color: inherit;
      font: inherit;
    }
    .later {
      visibility: hidden;
    }
    details {
      margin-top: 0.6rem;
    }
    summary {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      width: max-content;
      min-height: 2.75rem;
      font-weight: 700;
      cursor: pointer;
    }
    summary::before {
      content: '';
      width: 0.5em;
      height: 0.7em;
      background: currentColor;
      clip-path: polygon(0 0, 100% 50%, 0 100%);
      forced-color-adjust: none;
    }
    [open] > summary::before {
      transform: rotate(90deg);
    }
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--_text-small);
      line-height: 1.35;
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
    .note {
      margin-top: 0.9rem;
    }
    .csv {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      font-size: var(--_text-small);
    }
    div.big {
      height: 310px;
      max-width: none;
    }
    @media (forced-colors: active) {
      .gr {
        stroke-opacity: 0.4;
      }
      .hit {
        forced-color-adjust: none;
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
