import {css} from 'lit';
import {card} from '../styles/card.ts';

/** `--doorstep-tile-figure-size` sets the size of the figure. */
export const styles = [
  ...card,
  css`
    .src {
      display: flex;
      gap: 0.4rem;
      align-items: center;
      margin-top: 0.2rem;
    }
    .src .ic {
      width: 18px;
      height: 18px;
    }
    .fig {
      display: flex;
      align-items: baseline;
      gap: 0.2rem 0.55rem;
      flex-wrap: wrap;
      margin-top: 0.6rem;
      line-height: 1;
    }
    .fig b {
      font-size: var(--doorstep-tile-figure-size, var(--_text-figure));
      letter-spacing: -0.035em;
      line-height: 0.95;
    }
    .fig span {
      flex: 1 1 8rem;
      max-width: 13em;
      line-height: 1.25;
    }
    .rows {
      margin-top: 0.85rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
    }
    .rows > * + *,
    .msg + * {
      margin-top: 0.5rem;
    }
    .msg {
      margin-top: 0.6rem;
    }
    .strip {
      margin-top: auto;
      padding-top: 0.9rem;
    }
    .strip svg {
      display: block;
      width: 100%;
      height: auto;
      overflow: visible;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 0.5rem;
      margin-top: 0.2rem;
      font-size: var(--_text-chart);
      line-height: 1.3;
      color: var(--_ink-soft);
      text-align: center;
    }
    .range {
      fill: var(--_range);
    }
    .edge {
      stroke: var(--_line-strong);
      stroke-dasharray: 1.5 3;
    }
    .base {
      stroke: var(--_line-strong);
      stroke-width: 1.3;
    }
    .us {
      stroke: var(--_us);
      stroke-width: 2.5;
      fill: none;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .now {
      fill: var(--_us);
      stroke: var(--_surface);
      stroke-width: 2;
    }
    .then {
      fill: var(--_surface);
      stroke: var(--_us);
      stroke-width: 2.2;
    }
    .aim {
      stroke: var(--doorstep-color-target, var(--_ink));
      stroke-width: 2;
      stroke-dasharray: 9 4;
    }
    .compact {
      padding: 0.85rem 1rem 1rem;
    }
    .compact .fig b {
      font-size: calc(var(--_text-base) * 2);
    }
    .compact .rows {
      margin-top: 0.6rem;
      padding: 0;
      border: 0;
    }
    .compact .st {
      font-size: var(--_text-small);
    }
    .compact .ic {
      width: 20px;
      height: 20px;
    }
    .wait .big {
      height: 2.6rem;
      width: 7rem;
    }
  `,
];
