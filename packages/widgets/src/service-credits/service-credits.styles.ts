import {css} from 'lit';
import {card} from '../styles/card.ts';

/** A table where there is room, a list where there is not. */
export const styles = [
  ...card,
  css`
    h3 {
      font-size: var(--doorstep-text-heading, calc(var(--_text-base) * 1.4));
      line-height: 1.2;
      letter-spacing: -0.012em;
    }
    h3,
    h4,
    p,
    dd {
      overflow-wrap: anywhere;
    }
    .private {
      margin-bottom: 0.8rem;
      padding: 0.4rem 0.8rem;
      border: 2px solid var(--_ink);
      font-size: var(--_text-small);
    }
    .pick {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem 1.4rem;
      margin-top: 0.6rem;
    }
    label {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35rem 0.5rem;
      align-items: center;
      max-width: 100%;
    }
    .later {
      visibility: hidden;
    }
    select {
      min-height: 2.75rem;
      max-width: 100%;
      padding: 0 0.5rem;
      background: var(--_surface);
      border: 2px solid var(--_line-strong);
      border-radius: var(--doorstep-radius-control, 6px);
      color: inherit;
      font: inherit;
    }
    .what {
      margin-top: 0.9rem;
    }
    .totals {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr));
      gap: 0.6rem 1.4rem;
      margin-top: 0.6rem;
    }
    dt {
      font-size: var(--_text-small);
      color: var(--_ink-soft);
    }
    .totals dd {
      font-weight: 700;
    }
    .unknown dd,
    .totals .unknown dd {
      font-weight: 400;
    }
    ul {
      list-style: none;
    }
    .caps {
      margin-top: 0.6rem;
      padding-inline-start: 0.8rem;
      border-inline-start: 4px solid var(--_line-strong);
    }
    .scroll {
      display: none;
      margin-top: 0.9rem;
      overflow-x: auto;
    }
    table {
      min-width: 100%;
      border-collapse: collapse;
      font-size: var(--_text-small);
      line-height: 1.35;
      /* A page without a document type would give it its own. */
      color: var(--_ink);
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
    thead th {
      border-bottom: 2px solid var(--_ink);
      color: var(--_ink-soft);
      font-weight: 400;
      vertical-align: bottom;
    }
    tbody th,
    td:last-child {
      min-width: 9rem;
    }
    .short {
      white-space: nowrap;
    }
    .list li {
      margin-top: 0.9rem;
      padding-top: 0.9rem;
      border-top: 1px solid var(--_line);
    }
    .list dl {
      display: grid;
      grid-template-columns: minmax(5.5rem, max-content) 1fr;
      gap: 0.25rem 1rem;
      margin-top: 0.3rem;
      align-items: baseline;
    }
    @container (min-width: 680px) {
      .scroll {
        display: block;
      }
      .list {
        display: none;
      }
    }
    @media print {
      .pick {
        display: none;
      }
      .scroll {
        overflow: visible;
      }
    }
  `,
];
