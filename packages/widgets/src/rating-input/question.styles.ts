import {css} from 'lit';
import {formTokens} from './generated/form-tokens.ts';

/** A question: its heading, its answers in rows large enough for a thumb, and what is wrong. */
export const question = [
  formTokens,
  css`
    fieldset {
      min-width: 0;
      border: 0;
    }
    legend,
    .legend {
      display: block;
      max-width: 100%;
      font-size: var(--_text-heading);
      font-weight: 700;
      line-height: 1.2;
      letter-spacing: -0.012em;
      text-wrap: balance;
    }
    .hint {
      margin-top: 0.4rem;
      color: var(--_ink-soft);
    }
    .opts {
      margin-top: 0.9rem;
    }
    .opts label {
      display: flex;
      align-items: center;
      gap: 0.85rem;
      min-height: 3.25rem;
      margin-top: 0.55rem;
      padding: 0.4rem 0.9rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      line-height: 1.25;
      cursor: pointer;
    }
    .opts span {
      min-width: 0;
    }
    .opts input {
      flex: none;
      width: 1.5rem;
      height: 1.5rem;
      accent-color: var(--_brand);
    }
    .opts label:hover {
      border-color: var(--_ink);
    }
    .opts label:has(:checked) {
      background: var(--_us-tint);
      border-color: var(--_brand);
      box-shadow: inset 0 0 0 1px var(--_brand);
      font-weight: 700;
    }
    .opts label:has(:focus-visible) {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .opts :focus-visible {
      outline: none;
      box-shadow: none;
    }
    .opts label:has(:disabled) {
      color: var(--_ink-soft);
      border-style: dashed;
      cursor: default;
    }
    .fault {
      display: flex;
      align-items: flex-start;
      gap: 0.5rem;
      margin-top: 0.5rem;
      color: var(--_alert);
      font-weight: 700;
    }
    .bad {
      padding-inline-start: 0.9rem;
      border-inline-start: 4px solid var(--_alert);
    }
    .al {
      fill: var(--_alert);
      stroke: none;
    }
    .onk {
      stroke: var(--_surface);
    }
    .vh {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .opts label:has(:checked) {
        outline: 3px solid Highlight;
      }
      .opts label:has(:checked:focus-visible) {
        outline-width: 6px;
      }
    }
  `,
];
