import {css} from 'lit';
import {card} from '../styles/card.ts';

/**
 * The actions' own styles: actions side by side where there is room, beads on a thread in each. All stands on one card: the
 * page's own ground may be of another scheme than the reader's.
 */
export const styles = [
  ...card,
  css`
    article {
      min-width: 0;
      padding: 0.9rem 1rem;
      border: 1px solid var(--_line);
      border-radius: 0 0 var(--doorstep-radius, 4px) var(--doorstep-radius, 4px);
      break-inside: avoid;
    }
    h3 {
      font-size: calc(var(--_text-base) * 1.3);
      letter-spacing: -0.012em;
    }
    h4 {
      font-size: inherit;
      line-height: 1.25;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
      align-items: start;
      gap: 1.25rem;
      margin-top: 0.9rem;
    }
    ol {
      margin-top: 0.8rem;
    }
    li {
      list-style: none;
    }
    ol li {
      position: relative;
      display: flex;
      gap: 0.8rem;
      padding-bottom: 1.25rem;
    }
    ol li:last-child {
      padding-bottom: 0;
    }
    ol li:not(:last-child)::before {
      content: '';
      position: absolute;
      inset-inline-start: 15px;
      top: 40px;
      bottom: 4px;
      border-inline-start: 2px solid var(--_line-strong);
    }
    ol .ic {
      width: 32px;
      height: 32px;
    }
    li > div {
      min-width: 0;
      max-width: 34em;
    }
    li p + p,
    li p + div,
    li div + p {
      margin-top: 0.2rem;
    }
    .aside {
      margin-top: 1.25rem;
      padding-inline-start: 0.8rem;
      border-inline-start: 4px solid var(--_line-strong);
    }
    .aside li {
      padding: 0.5rem 0;
      line-height: 1.4;
    }
    .aside li + li {
      border-top: 1px solid var(--_line);
    }
    .note {
      margin-top: 0.9rem;
    }
    .big {
      height: 22rem;
    }
  `,
];
