import {css} from 'lit';

/** Of the pickers. */
export const styles = css`
  fieldset,
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2rem;
    align-items: center;
  }
  fieldset,
  .pick {
    margin-top: 0.6rem;
    border: 0;
    min-width: 0;
  }
  legend {
    float: inline-start;
    margin-inline-end: 1.2rem;
    line-height: 2.75rem;
  }
  label {
    gap: 0.5rem;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  label:not(.pick) {
    flex-wrap: nowrap;
  }
  label,
  select {
    min-height: 2.75rem;
    max-width: 100%;
  }
  select {
    padding: 0 0.5rem;
    background: var(--_surface);
    border: 2px solid var(--_line-strong);
    border-radius: var(--doorstep-radius-control, 6px);
    color: inherit;
    font: inherit;
  }
  input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    accent-color: var(--_brand);
  }
  .later {
    visibility: hidden;
  }
  @media print {
    fieldset,
    .pick {
      display: none;
    }
  }
`;
