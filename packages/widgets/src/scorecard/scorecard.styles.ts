import {css} from 'lit';
import {card} from '../styles/card.ts';

/** The scorecard's own styles: a table where there is room for one, a list below 640 pixels of its place. */
export const styles = [
  ...card,
  css`
    /* A name that is a link is a target of 24 pixels, also where lines are tight. */
    a {
      padding-block: 0.2rem;
    }
    [part='header'] {
      font-size: calc(var(--_text-base) * 1.3);
      letter-spacing: -0.012em;
    }
    [part='caption'] {
      color: var(--_ink-soft);
      max-width: 62ch;
    }
    .vh {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .scroll {
      display: none;
      overflow-x: auto;
      margin-bottom: 0.6rem;
    }
    table {
      border-collapse: collapse;
      width: 100%;
      margin-top: 0.6rem;
      /* A page without a document type would give it its own. */
      color: inherit;
      font-size: var(--_text-small);
      font-variant: inherit;
      line-height: 1.35;
    }
    th,
    td {
      padding: 0.7rem 0;
      padding-inline-end: 0.8rem;
      text-align: start;
      vertical-align: top;
      border-bottom: 1px solid var(--_line);
      overflow-wrap: normal;
    }
    thead th {
      font-weight: 400;
      color: var(--_ink-soft);
      vertical-align: bottom;
      border-bottom: 2px solid var(--_ink);
    }
    th:last-child,
    td:last-child {
      padding-inline-end: 0;
    }
    .grp th {
      padding-top: 1.4rem;
      border-color: var(--_line-strong);
    }
    th[scope='row'] {
      position: relative;
      padding-inline-start: 1.1rem;
      max-width: 13em;
    }
    .first > * {
      border-bottom: 0;
      padding-bottom: 0.35rem;
    }
    .first th::before,
    .last th::before {
      content: '';
      position: absolute;
      inset-inline-start: 0;
      width: 0.5rem;
      border: 0 solid var(--_ink-soft);
      border-inline-start-width: 2px;
    }
    .first th::before {
      top: 1.1rem;
      bottom: 0;
      border-top-width: 2px;
    }
    .last th::before {
      top: 0;
      height: 1.3rem;
      border-bottom-width: 2px;
    }
    td > * + *,
    th > * + * {
      margin-top: 0.3rem;
    }
    .fig {
      font-size: calc(var(--_text-base) * 1.15);
      line-height: 1.1;
    }
    td p {
      font-size: var(--_text-small);
      line-height: 1.35;
    }
    td .small,
    th .small {
      font-weight: 400;
      line-height: 1.35;
    }
    td .ic,
    .list .ic {
      width: 20px;
      height: 20px;
    }
    td .st {
      gap: 0.4rem;
    }
    .spark {
      width: 100%;
      min-width: 5.5rem;
      max-width: 150px;
    }
    .spark svg {
      display: block;
      width: 100%;
      height: auto;
    }
    .list .spark {
      max-width: 22rem;
      margin: 0.5rem 0;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      font-size: var(--_text-chart);
      line-height: 1.3;
      color: var(--_ink-soft);
    }
    circle {
      fill: var(--_us);
      stroke: var(--_surface);
      stroke-width: 2;
    }
    .list h4 {
      margin-top: 1.1rem;
      padding-bottom: 0.3rem;
      border-bottom: 1px solid var(--_line-strong);
      font-size: inherit;
    }
    li {
      list-style: none;
      padding: 0.9rem 0;
      border-bottom: 1px solid var(--_line);
    }
    .top {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: 1rem;
      font-weight: 700;
      line-height: 1.25;
    }
    .top > * {
      min-width: 0;
    }
    .top > b {
      flex: none;
      font-size: calc(var(--_text-base) * 1.3);
      white-space: nowrap;
    }
    .rows {
      display: grid;
      gap: 0.4rem;
      margin-top: 0.5rem;
      font-size: var(--_text-small);
      line-height: 1.4;
    }
    .soft {
      color: var(--_ink-soft);
    }
    .with {
      margin-top: 0.6rem;
      padding-inline-start: 0.9rem;
      border-inline-start: 2px solid var(--_ink-soft);
    }
    .note {
      margin-top: 0.9rem;
    }
    .big {
      height: 30rem;
    }
    @container (min-width: 640px) {
      .scroll {
        display: block;
      }
      .list {
        display: none;
      }
    }
    @container (min-width: 900px) {
      .scroll .spark {
        width: 150px;
      }
      th[scope='row'] {
        min-width: 11em;
      }
      td:last-child {
        width: 26%;
      }
    }
  `,
];
