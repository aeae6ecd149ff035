import {css} from 'lit';
import {question} from '../rating-input/question.styles.ts';
import {card} from '../styles/card.ts';

/** List and answer side by side where there is room, else one after the other. */
export const styles = [
  ...card,
  ...question,
  css`
    h3 {
      font-size: var(--_text-lead);
    }
    h4 {
      margin-top: 0.5rem;
      font-size: var(--_text-heading);
      line-height: 1.2;
    }
    h4:focus,
    #saving:focus {
      outline: none;
      box-shadow: none;
    }
    h5 {
      margin-top: 1.4rem;
      font-size: var(--_text-lead);
    }
    h4,
    p,
    dd,
    dt,
    span,
    label,
    summary {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .private {
      margin-top: 0.3rem;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.8rem;
      margin-top: 0.6rem;
    }
    .desk {
      display: grid;
      gap: 1.5rem;
      margin-top: 1rem;
    }
    .desk > * {
      min-width: 0;
    }
    details {
      margin-top: 0.6rem;
    }
    summary {
      padding-block: 0.7rem;
      min-height: 3rem;
      color: var(--_brand);
      font-weight: 700;
      cursor: pointer;
    }
    .filter {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12rem), 1fr));
      gap: 0.8rem;
      align-items: end;
      padding: 1rem;
      background: var(--_sunken);
      outline: 1px solid transparent;
    }
    .filter label {
      font-size: var(--_text-small);
      font-weight: 700;
    }
    .filter .acts {
      grid-column: 1 / -1;
      margin-top: 0;
    }
    select,
    textarea,
    input:not([type='radio'], [type='checkbox']) {
      display: block;
      width: 100%;
      min-width: 0;
      min-height: 3rem;
      margin-top: 0.3rem;
      padding: 0.5rem 0.7rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      color: inherit;
      font: inherit;
      letter-spacing: inherit;
      word-spacing: inherit;
    }
    textarea {
      resize: vertical;
    }
    [aria-invalid] {
      border-color: var(--_alert) !important;
    }
    #list {
      max-height: min(75vh, 46rem);
      margin-block: 0.6rem;
      overflow-y: auto;
      border-block: 1px solid var(--_line-strong);
    }
    .block:empty {
      background: var(--_range);
    }
    [role='option'] {
      display: grid;
      gap: 0.2rem;
      padding: 0.7rem 0.8rem;
      border-bottom: 1px solid var(--_line);
      border-inline-start: 4px solid transparent;
      line-height: 1.35;
      cursor: pointer;
    }
    [role='option']:hover {
      background: var(--_sunken);
    }
    [role='option'][aria-selected='true'] {
      background: var(--_us-tint);
      border-inline-start-color: var(--_brand);
    }
    [role='option']:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }
    .first {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.8rem;
      justify-content: space-between;
    }
    .alarms {
      display: flex;
      flex-wrap: wrap;
      gap: 0.2rem 0.8rem;
    }
    .alarm {
      display: inline-flex;
      gap: 0.4rem;
      align-items: center;
    }
    .danger > b,
    .alert.danger b {
      color: var(--_alert);
    }
    .alert {
      margin-top: 0.8rem;
      padding: 0.8rem 1rem;
      border: 2px solid var(--_line-strong);
      border-inline-start-width: 8px;
      border-radius: var(--doorstep-radius, 4px);
    }
    .alert.danger,
    #saving .alert {
      border-color: var(--_alert);
    }
    .alert > * + p {
      margin-top: 0.5rem;
    }
    dt {
      font-weight: 700;
      line-height: 1.3;
    }
    .facts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: 0.7rem 1rem;
      margin-top: 1rem;
    }
    .facts dt {
      color: var(--_ink-soft);
      font-size: var(--_text-small);
      font-weight: 400;
    }
    .lines > div {
      padding-block: 0.7rem;
      border-top: 1px solid var(--_line);
    }
    .lines {
      margin-top: 0.6rem;
    }
    .said {
      white-space: pre-line;
    }
    .note {
      margin-top: 0.8rem;
      padding: 0.7rem 1rem;
      background: var(--_sunken);
      outline: 1px solid transparent;
    }
    legend,
    .legend {
      font-size: inherit;
    }
    form > div,
    .many > * {
      margin-top: 1.2rem;
    }
    .many .opts {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
      gap: 0.5rem;
    }
    .opts label {
      margin-top: 0;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
    }
    button {
      padding-block: 0.4rem;
      line-height: 1.25;
      letter-spacing: inherit;
      word-spacing: inherit;
    }
    [aria-disabled='true'] {
      border-style: dashed;
      cursor: progress;
    }
    .main {
      background: var(--_brand);
      border-color: var(--_brand);
      color: var(--_on-brand);
    }
    .quiet {
      padding-inline: 0.2rem;
      border-color: transparent;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    @container (max-width: 54rem) {
      .open > .side {
        display: none;
      }
    }
    @container (min-width: 54.01rem) {
      .open {
        grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
      }
      .open > .side {
        position: sticky;
        top: 0.5rem;
        align-self: start;
      }
    }
    @media (forced-colors: active) {
      .main {
        background: ButtonFace;
        border-color: ButtonText;
        color: ButtonText;
      }
      [role='option'][aria-selected='true'] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
      [role='option']:focus-visible {
        outline-width: 5px;
      }
    }
  `,
];
