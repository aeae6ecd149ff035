import {css} from 'lit';
import {card} from '../styles/card.ts';
import {question} from './question.styles.ts';

/** A control of somebody else's form: on a ground of its own, as the page's may be of another scheme than the reader's. */
export const styles = [
  ...card,
  ...question,
  css`
    .card {
      margin: 0;
      padding: 0.8rem;
    }
    .card::before {
      content: none;
    }
    legend {
      font-size: inherit;
    }
  `,
];
