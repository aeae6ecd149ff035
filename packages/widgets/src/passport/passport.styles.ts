import {css} from 'lit';
import {card} from '../styles/card.ts';

/** The passport's own styles: hairlines between facts, labels beside them where there is room. */
export const styles = [
  ...card,
  css`
    h3 {
      font-size: calc(var(--_text-base) * 1.3);
      letter-spacing: -0.012em;
    }
    dl {
      margin-top: 0.8rem;
    }
    dl > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.1rem 1rem;
      padding: 0.55rem 0;
      border-top: 1px solid var(--_line);
      line-height: 1.4;
    }
    dt {
      font-size: var(--_text-small);
      color: var(--_ink-soft);
    }
    dd {
      max-width: 62ch;
    }
    code {
      font:
        0.86em ui-monospace,
        'Cascadia Mono',
        'Roboto Mono',
        Menlo,
        'Liberation Mono',
        monospace;
      overflow-wrap: anywhere;
    }
    dl + .small {
      padding-top: 0.8rem;
      border-top: 1px solid var(--_line);
    }
    .big {
      height: 20rem;
    }
    @container (min-width: 460px) {
      dl > div {
        grid-template-columns: 11rem minmax(0, 1fr);
      }
      dt {
        padding-top: 0.12rem;
      }
    }
  `,
];
