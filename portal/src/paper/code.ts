import {html} from '@lit-labs/ssr';
import {encode} from 'uqr';
import type {Content, Page} from '../page/page.ts';
import {paperWords} from './paper.words.ts';
import {toTyped} from './paper.model.ts';

/** Blank modules around a code: the standard's, without which cameras miss it. */
const QUIET = 4;

/** An address as a code that a phone's camera reads (QR, error correction M: a corner may be torn or smudged). */
export function code(address: string, page: Page): Content {
  const {data, size} = encode(address, {ecc: 'M', border: QUIET});
  // Black on white whatever the theme: a code in other colours is not read by every phone.
  return html`<svg
    class="code"
    viewBox=${`0 0 ${size} ${size}`}
    role="img"
    aria-label=${paperWords(page.language).code({address: toTyped(address)})}
    shape-rendering="crispEdges"
  >
    <rect width=${size} height=${size} fill="#fff" />
    <path fill="#000" d=${toPath(data)} />
  </svg>`;
}

/** Dark modules as one path, each run of a row a bar. */
export function toPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (row[x] !== true) continue;
      const from = x;
      while (row[x + 1] === true) x++;
      path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
    }
  });
  return path;
}
