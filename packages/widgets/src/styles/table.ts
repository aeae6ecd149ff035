import {css} from 'lit';

/** Of the table under a drawing, and what stands under it. */
export const table = css`
  .scroll {
    overflow-x: auto;
  }
  table {
    min-width: 100%;
    border-collapse: collapse;
    /* A page without a document type would give it its own. */
    color: inherit;
    font-variant: inherit;
    line-height: 1.35;
  }
  table,
  .csv,
  .files button {
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
  }
  @media print {
    .files,
    .csv {
      display: none;
    }
  }
`;
