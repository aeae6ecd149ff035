import {css} from 'lit';

/** Of whiskers behind a line: lighter than the line, and still 3 to 1 on the card. */
export const styles = [
  css`
    .likely {
      stroke: var(--_us);
      stroke-width: 1.3;
      stroke-opacity: 0.7;
      stroke-linecap: butt;
    }
  `,
];
