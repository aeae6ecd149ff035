import {css} from 'lit';
import {card} from '../styles/card.ts';

/** The table scrolls inside its own place; its first column stays. */
export const styles = [
  ...card,
  css`
    figcaption h3 {
      font-size: var(--doorstep-text-heading, calc(var(--_text-base) * 1.4));
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
    h3,
    p {
      overflow-wrap: anywhere;
    }
    figcaption p {
      margin-top: 0.3rem;
      max-width: var(--doorstep-measure, 62ch);
    }
    figure .msg,
    .note {
      margin-top: 0.6rem;
    }
    .scroll {
      margin-top: 0.9rem;
      overflow-x: auto;
    }
    table {
      min-width: 100%;
      border-collapse: separate;
      border-spacing: 0;
      /* A page without a document type would give it its own. */
      color: inherit;
      font-variant: inherit;
      line-height: 1.35;
    }
    table,
    .csv {
      font-size: var(--_text-small);
    }
    th,
    td {
      padding: 0.7rem 0;
      padding-inline-end: 1rem;
      border-bottom: 1px solid var(--_line);
      text-align: start;
      vertical-align: top;
      overflow-wrap: normal;
    }
    th:first-child {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_surface);
    }
    tbody th {
      min-width: 6.5rem;
    }
    td {
      min-width: 5.5rem;
    }
    td:not(.wide) {
      white-space: nowrap;
    }
    td.wide {
      min-width: 11rem;
    }
    thead th {
      padding-block: 0;
      border-bottom: 2px solid var(--_ink);
      vertical-align: bottom;
    }
    thead button {
      display: inline-flex;
      gap: 0.35rem;
      align-items: center;
      margin: 0;
      padding: 0;
      min-width: 2.75rem;
      min-height: 2.75rem;
      border: 0;
      color: var(--_ink-soft);
      font-weight: 400;
      text-align: start;
    }
    thead button:hover {
      text-decoration: underline;
    }
    thead button:disabled {
      cursor: default;
      text-decoration: none;
    }
    [aria-sort] button {
      color: var(--_ink);
      font-weight: 700;
    }
    thead svg {
      width: 10px;
      height: 14px;
    }
    thead button:focus-visible,
    .scroll:focus-visible {
      outline-offset: -3px;
      box-shadow: none;
    }
    .csv {
      line-height: 2.75rem;
    }
    div.big {
      height: 310px;
    }
    @media print {
      .csv,
      thead svg {
        display: none;
      }
      .scroll {
        overflow: visible;
      }
    }
  `,
];
