import {css} from 'lit';
import {tokens} from '../tokens/generated/tokens.ts';

/** What every card-shaped widget shares: the box with its step, signs with their words, messages, the button. */
export const card = [
  tokens,
  css`
    :host {
      display: flex;
      flex-direction: column;
      container-type: inline-size;
      contain-intrinsic-inline-size: 20rem;
      color: var(--_ink);
      font: 400 var(--_text-base) / var(--_leading) var(--_font);
      font-variant-numeric: tabular-nums lining-nums;
      overflow-wrap: break-word;
      text-align: start;
    }
    :host([hidden]),
    [hidden] {
      display: none !important;
    }
    * {
      box-sizing: border-box;
      margin: 0;
      padding: 0;
    }
    .card {
      position: relative;
      display: flex;
      flex: 1;
      flex-direction: column;
      margin-top: var(--_step-height);
      padding: 1.1rem 1.15rem 1.15rem;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: 0 0 var(--_radius) var(--_radius);
      font-size: var(--_text-base);
      break-inside: avoid;
    }
    .card::before {
      content: '';
      position: absolute;
      left: -1px;
      top: calc(-1px - var(--_step-height));
      width: var(--_step-width);
      height: var(--_step-height);
      background: var(--_brand);
      clip-path: polygon(0 0, 55% 0, 55% 50%, 100% 50%, 100% 100%, 0 100%);
    }
    h3 {
      font-size: inherit;
      line-height: 1.25;
      text-wrap: balance;
    }
    a {
      color: var(--_brand);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
    }
    a:hover {
      text-decoration-thickness: 3px;
    }
    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px var(--_focus-gap);
    }
    .small {
      font-size: var(--_text-small);
      line-height: 1.45;
      color: var(--_ink-soft);
    }
    .ic {
      width: 24px;
      height: 24px;
      flex: none;
      overflow: visible;
    }
    .fb {
      fill: var(--_better);
    }
    .fw {
      fill: var(--_worse);
    }
    .on {
      stroke: var(--_on-signal);
      fill: none;
      stroke-width: 2.4;
    }
    .k {
      stroke: var(--_ink);
      fill: none;
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .k3 {
      stroke-width: 3;
    }
    .kd {
      stroke: var(--_ink);
      fill: none;
      stroke-width: 2;
      stroke-dasharray: 3.1 2.9;
    }
    .kf {
      fill: var(--_ink);
    }
    .st {
      display: flex;
      gap: 0.55rem;
      align-items: flex-start;
      line-height: 1.35;
    }
    .better b {
      color: var(--_better);
    }
    .worse b {
      color: var(--_worse);
    }
    .msg {
      border-left: 4px solid var(--_line-strong);
      padding: 0.15rem 0 0.15rem 0.8rem;
    }
    .ph {
      display: block;
      height: 1.2rem;
      max-width: 80%;
      margin-top: 0.6rem;
      background: var(--_range);
      border-radius: 3px;
    }
    button {
      font: inherit;
      font-weight: 700;
      min-height: 3rem;
      margin-top: 0.6rem;
      padding: 0.5rem 1.4rem;
      border: 2px solid var(--_brand);
      border-radius: var(--_radius-control);
      background: transparent;
      color: var(--_brand);
      cursor: pointer;
    }
    @media (forced-colors: active) {
      .card::before {
        background: CanvasText;
        forced-color-adjust: none;
      }
      .ph {
        border: 1px solid GrayText;
      }
      button {
        background: ButtonFace;
        color: ButtonText;
        border-color: ButtonText;
      }
    }
  `,
];
