import {css} from 'lit';
import {styles as numbers} from './numbers.styles.ts';

/** Of small charts side by side, which take the place of the one chart, its line and its table. */
export const styles = [
  ...numbers,
  css`
    figcaption:has(.multiples) ~ :is(.plot, .said, .rows, .key, details, .files) {
      display: none;
    }
    .multiples {
      margin-top: 0.9rem;
    }
    .multiples ul {
      display: grid;
      /* As wide as its drawing, which is as large as the reader's text: 240 units of a 14th of it. */
      --_small: calc(240 / 14 * var(--_text-chart));
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_small)), 1fr));
      gap: 1.2rem 1.4rem;
      list-style: none;
    }
    .multiples li {
      display: grid;
      grid-template-rows: subgrid;
      grid-row: span 3;
      gap: 0.2rem;
    }
    .multiples li > * {
      min-width: 0;
      overflow-wrap: anywhere;
    }
    .multiples h4 {
      font-size: inherit;
      line-height: 1.25;
      align-self: end;
    }
    .multiples svg {
      display: block;
      width: 100%;
      max-width: var(--_small);
      height: auto;
      overflow: visible;
    }
  `,
];
