import {css} from 'lit';
import {table} from '../styles/table.ts';

/** Of the table and what stands under it. */
export const styles = [
  table,
  css`
    table {
      width: 100%;
    }
    th[scope='row'] {
      white-space: nowrap;
    }
  `,
];
