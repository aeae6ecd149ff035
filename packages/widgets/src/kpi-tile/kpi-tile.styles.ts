import {css} from 'lit';
import {card} from '../styles/card.ts';

/** The tile's own styles; every size and colour is a token. */
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
    }
    .fig {
      display: flex;
      align-items: baseline;
      gap: 0.2rem 0.55rem;
      flex-wrap: wrap;
      margin-top: 0.6rem;
      line-height: 1.25;
    }
    .fig b {
      font-size: var(--_text-figure);
      letter-spacing: -0.035em;
      line-height: 0.95;
    }
    .fig span {
      flex: 1 8rem;
      max-width: 13em;
    }
    .rows {
      display: grid;
      gap: 0.5rem;
      margin-top: 0.85rem;
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
    }
    .msg + .rows {
      border: 0;
      margin: 0;
    }
    .strip {
      margin-top: auto;
      padding-top: 0.9rem;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: 0.5rem;
      font-size: var(--_text-chart);
      line-height: 1.3;
      color: var(--_ink-soft);
      text-align: center;
    }
    .base,
    .edge {
      stroke: var(--_line-strong);
      stroke-width: 1.2;
    }
    .edge {
      stroke-dasharray: 0 3;
    }
    circle {
      fill: var(--_us);
      stroke: var(--_surface);
      stroke-width: 2;
    }
    .then {
      fill: var(--_surface);
      stroke: var(--_us);
    }
    .aim {
      stroke-dasharray: 6 4;
    }
    .compact {
      --_text-figure: calc(var(--_text-base) * 2);
    }
    .compact .rows {
      margin: 0.6rem 0 0;
      padding: 0;
      border: 0;
    }
    .compact .st {
      font-size: var(--_text-small);
    }
    .big {
      height: 6rem;
    }
  `,
];
