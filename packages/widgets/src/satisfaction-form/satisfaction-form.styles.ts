import {css} from 'lit';
import {question} from '../rating-input/question.styles.ts';
import {card} from '../styles/card.ts';

/** One column, as wide as a line can be read; what is wrong, and the way to help, in red. */
export const styles = [
  ...card,
  ...question,
  css`
    .card {
      max-width: 40rem;
    }
    h3 {
      font-size: var(--_text-lead);
    }
    h4 {
      font-size: var(--_text-heading);
      line-height: 1.2;
      letter-spacing: -0.012em;
      text-wrap: balance;
    }
    h4:focus {
      outline: none;
      box-shadow: none;
    }
    h5 {
      font-size: inherit;
    }
    h3,
    h4,
    p,
    dd,
    li,
    span {
      overflow-wrap: anywhere;
    }
    ul,
    ol {
      list-style: none;
    }
    h3 ~ h4,
    [role='status'] > h4,
    h5:not(:first-child),
    h3 ~ .msg,
    .acts ~ .legend,
    .acts ~ p,
    .lead,
    .question,
    .progress,
    .note,
    .alert,
    .privacy,
    .keep,
    .made,
    .lines,
    .steps,
    .aside {
      margin-top: 1.25rem;
    }
    .note > * + *,
    .aside > * + *,
    .alert > * + * {
      margin-top: 0.5rem;
    }
    .optional {
      font-weight: 400;
    }
    .progress {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem 0.7rem;
      align-items: center;
    }
    .bars {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem;
    }
    i {
      width: 1.5rem;
      height: 6px;
      border: 1.5px solid var(--_line-strong);
    }
    i.on {
      background: var(--_brand);
      border-color: var(--_brand);
      forced-color-adjust: none;
    }
    textarea,
    input:not([type='radio'], [type='checkbox']) {
      display: block;
      width: 100%;
      min-height: 3rem;
      margin-top: 0.9rem;
      padding: 0.5rem 0.8rem;
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
    .room:not(:empty) {
      margin-top: 0.4rem;
    }
    .keep p {
      margin-top: 0.4rem;
    }
    .inset {
      margin-top: 0.9rem;
      padding-inline-start: 1rem;
      border-inline-start: 4px solid var(--_line-strong);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.75rem;
      align-items: center;
      margin-top: 1.4rem;
    }
    button {
      margin-top: 0;
      padding-block: 0.4rem;
      line-height: 1.25;
      letter-spacing: inherit;
      word-spacing: inherit;
      text-align: start;
    }
    .main {
      background: var(--_brand);
      border-color: var(--_brand);
      color: var(--_on-brand);
    }
    .quiet {
      padding-inline: 0.2rem;
      border-color: transparent;
      font-weight: 400;
      text-decoration: underline;
      text-underline-offset: 0.18em;
    }
    .quiet:hover {
      text-decoration-thickness: 3px;
    }
    .way {
      display: inline-flex;
      align-items: center;
      min-height: 2.75rem;
      padding-block: 0.2rem;
    }
    .alert {
      padding: 1rem 1.1rem;
      background: var(--_surface);
      border: 2px solid var(--_alert);
      border-inline-start-width: 8px;
      border-radius: var(--doorstep-radius, 4px);
    }
    .alert h4 {
      display: flex;
      gap: 0.55rem;
      align-items: center;
      font-size: var(--_text-lead);
    }
    .alert .way {
      color: var(--_alert);
      font-weight: 700;
    }
    .note {
      padding: 0.8rem 1rem;
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius, 4px);
    }
    .note ul {
      padding-inline-start: 1.2rem;
      list-style: disc;
    }
    .aside {
      padding: 1rem 1.1rem;
      background: var(--_sunken);
      border-radius: var(--doorstep-radius, 4px);
      outline: 1px solid transparent;
    }
    .aside h4,
    .msg h4 {
      font-size: inherit;
    }
    .lines > div,
    .ways > div {
      padding-block: 0.8rem;
      border-top: 1px solid var(--_line);
    }
    dt {
      font-weight: 700;
      line-height: 1.3;
    }
    .lines dd {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1rem;
      align-items: center;
      justify-content: space-between;
    }
    .said {
      white-space: pre-line;
    }
    .receipt {
      margin-block: 0.3rem;
      font-size: clamp(1.75rem, 11cqi, var(--_text-figure));
      font-weight: 700;
      line-height: 1.1;
      letter-spacing: 0.06em;
      overflow-wrap: normal;
      user-select: all;
    }
    .steps li {
      display: flex;
      gap: 0.8rem;
      margin-top: 0.8rem;
    }
    .big {
      height: 20rem;
    }
    @media (forced-colors: active) {
      .main {
        background: ButtonFace;
        border-color: ButtonText;
        color: ButtonText;
      }
      i.on {
        background: CanvasText;
      }
    }
  `,
];
