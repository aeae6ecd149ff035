import {css} from 'lit';

/** Of the table and what stands under it. */
export const styles = [
  css`
    .scroll {
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
      line-height: 1.35;
    }
    table,
    .csv {
      font-size: var(--_text-small);
    }
    th,
    td {
      padding: 0.7rem 0;
      padding-inline-end: 0.8rem;
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
    .csv {
      line-height: 2.75rem;
    }
    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.6rem;
      align-items: center;
    }
    .files button {
      padding: 0 0.8rem;
      min-height: 2.75rem;
      border-width: 1px;
      font-size: var(--_text-small);
    }
    @media print {
      .files,
      .csv {
        display: none;
      }
    }
  `,
];
