import {css} from 'lit';
import {tokens} from '../tokens/generated/tokens.ts';

/** What every card-shaped widget shares: the box with its step, signs with their words, messages, the button. */
export const card = [
  tokens,
  css`
    :host {
      display: flex;
      container-type: inline-size;
      contain-intrinsic-inline-size: 20rem;
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
      min-width: 0;
      margin-top: var(--_step-height);
      padding: calc(1.1rem * var(--_density));
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: 0 0 var(--doorstep-radius, 4px) var(--doorstep-radius, 4px);
      break-inside: avoid;
      /* Not on the host: a page's own rule for all elements would win there. Nothing odd is taken on from around it, but for
         the space between letters and words, which readers set too. */
      color: var(--_ink);
      /* The page's own letters, unless it names others. */
      font-family: var(--doorstep-font, inherit);
      font-size: var(--_text-base);
      font-style: normal;
      font-weight: 400;
      line-height: var(--doorstep-leading, 1.5);
      font-variant: tabular-nums lining-nums;
      overflow-wrap: break-word;
      text-align: start;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      white-space: normal;
    }
    .card::before {
      content: '';
      position: absolute;
      inset-inline-start: -1px;
      bottom: 100%;
      width: var(--doorstep-step-width, 3rem);
      height: var(--_step-height);
      background: var(--_brand);
      clip-path: polygon(0 0, 55% 0, 55% 50%, 100% 50%, 100% 100%, 0 100%);
      forced-color-adjust: none;
    }
    h3 {
      font-size: inherit;
      line-height: 1.25;
    }
    a {
      color: var(--_brand);
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
    svg {
      flex: none;
      overflow: visible;
    }
    /* Time runs from left to right in every language, and so do the words at its ends. */
    svg,
    .ends {
      direction: ltr;
    }
    path {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 2.2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .range {
      fill: var(--_range);
      stroke: none;
    }
    .us {
      stroke: var(--_us);
      stroke-width: 2.5;
    }
    .ic {
      width: 24px;
      height: 24px;
    }
    .better path:first-child {
      fill: var(--_better);
      stroke: none;
    }
    .worse path:first-child {
      fill: var(--_worse);
      stroke: none;
    }
    path.on {
      stroke: var(--_on-signal);
    }
    .kd {
      stroke-dasharray: 3.1 2.9;
    }
    .kf {
      fill: var(--_ink);
    }
    .st {
      display: flex;
      gap: 0.55rem;
      line-height: 1.35;
    }
    .better b {
      color: var(--_better);
    }
    .worse b {
      color: var(--_worse);
    }
    .msg {
      margin-top: 0.6rem;
      padding-inline-start: 0.8rem;
      border-inline-start: 4px solid var(--_line-strong);
    }
    .ph {
      height: 1.2rem;
      margin: 0.6rem 20% 0.6rem 0;
      background: var(--_range);
      outline: 1px solid transparent;
    }
    button {
      margin-top: 0.6rem;
      padding: 0 1.4rem;
      min-height: 3rem;
      background: none;
      border: 2px solid;
      border-radius: var(--doorstep-radius-control, 6px);
      color: var(--_brand);
      font: inherit;
      font-weight: 700;
      cursor: pointer;
    }
  `,
];
