import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';
import {LARKFIELD} from '@doorstep/widgets/examples/larkfield';
import {overviewOf} from '@doorstep/widgets/testing/overview-of';
import {LIBRARIES} from './bundles.ts';
import {toDocument, toItem} from './documents.ts';
import {makePoints, makeTiles} from './page/figures.ts';

/** The same page for all: two columns of charts under cards. */
const STYLE = `<style>body { margin: 16px; font: 16px/1.5 sans-serif } main, doorstep-source { display: flex; flex-wrap: wrap; gap: 16px; width: 1132px }
.tile { width: 271px; min-height: 120px } .trend { position: relative; width: 558px; height: 300px } .ours .trend { height: auto }
.card { border: 1px solid #ccc; padding: 16px } .card b { font-size: 48px } .card h3, .card p { margin: 0 }
.grid { stroke: #ddd } .line { fill: none; stroke: #5a2a55; stroke-width: 2 } circle { fill: #5a2a55 } text { font-size: 14px }</style>`;
const page = (kind: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Charts</title><link rel="icon" href="data:,">${STYLE}</head><body class="${kind}">${body}</body></html>`;

/** Tells when all widgets are drawn for the width they have; a part of the benchmark, not of the page. */
const WATCH = `<script>(function look() {
  const all = [...document.querySelectorAll('doorstep-kpi-tile, doorstep-trend-chart')];
  const done = all.every(({localName, shadowRoot}) => {
    if (localName === 'doorstep-kpi-tile') return shadowRoot?.querySelector('[part=value]');
    const plot = shadowRoot?.querySelector('.plot');
    return plot && plot.querySelector('.wide').getAttribute('width') === String(Math.floor(plot.clientWidth));
  });
  if (!done) requestAnimationFrame(look);
  else requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.painted = performance.now(); }));
})()</script>`;

/** How many cards and charts a page has. */
export const PAGES = {trend: [0, 1], page: [24, 12]} as const;

/** Pages and data by path. */
function toFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const library of LIBRARIES) {
    const script = library === 'ours' ? `assets/ours-run` : `${library}-run`;
    files.set(
      `/rows/${library}.html`,
      page(library, `<main></main><script type="module" src="/run-${library}/${script}.js"></script>`),
    );
  }
  for (const [name, [tiles, trends]] of Object.entries(PAGES)) {
    const series = Array.from({length: trends}, (_, at) => makePoints(36, at + 1));
    files.set(`/${name}/data.json`, JSON.stringify({tiles: makeTiles(tiles), trends: series}));
    for (const library of LIBRARIES.slice(1)) {
      const script = `<script type="module" src="/start-${library}/${library}-start.js"></script>`;
      files.set(`/${name}/${library}.html`, page(library, `<main></main>${script}`));
    }
    const tags = [
      ...makeTiles(tiles).map(
        (_, at) => `<doorstep-kpi-tile class="tile" measure="measure-${at + 1}"></doorstep-kpi-tile>`,
      ),
      ...series.map((_, at) => `<doorstep-trend-chart class="trend" measure="trend-${at + 1}"></doorstep-trend-chart>`),
    ];
    const source = `<doorstep-source landlord="${LARKFIELD.id}">${tags.join('')}</doorstep-source>`;
    files.set(
      `/${name}/ours.html`,
      page('ours', `${source}<script type="module" src="/kit/doorstep.js"></script>${WATCH}`),
    );
  }
  files.set(`/kit/${LARKFIELD.id}/v1/overview.json`, JSON.stringify(overviewOf(...makeTiles(24).map(toItem))));
  for (let at = 1; at <= 12; at++) {
    const document = toDocument(makePoints(36, at), `trend-${at}`);
    files.set(`/kit/${LARKFIELD.id}/v1/measures/trend-${at}.json`, JSON.stringify(document));
  }
  return files;
}

const TYPES: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', json: 'application/json'};

/** Serves pages, data and scripts, all compressed by brotli as a site would; nothing is kept by a browser. */
export async function serve(scripts: ReadonlyMap<string, string>): Promise<{address: string; stop: () => void}> {
  const packed = new Map([...scripts, ...toFiles()].map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({url = ''}, response) => {
    const body = packed.get(url);
    if (!body) return response.writeHead(404).end();
    const type = TYPES[url.split('.').at(-1) ?? ''] ?? 'text/plain';
    const headers = {'content-type': `${type}; charset=utf-8`, 'content-encoding': 'br', 'cache-control': 'no-store'};
    return response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
