import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {ACTIONS_EXAMPLES} from '@doorstep/widgets/actions/actions.examples';
import {EMERGENCIES, LARKFIELD, REPAIRS} from '@doorstep/widgets/examples/larkfield';
import {PEERS_EXAMPLES} from '@doorstep/widgets/comparison/peers.examples';
import {TABLE_EXAMPLES} from '@doorstep/widgets/data-table/data-table.examples';
import {PROGRAMME_EXAMPLES} from '@doorstep/widgets/programme/programme.examples';
import {SCORECARD_EXAMPLES} from '@doorstep/widgets/scorecard/scorecard.examples';
import {FUNNEL_EXAMPLES} from '@doorstep/widgets/survey-funnel/survey-funnel.examples';
import {overviewOf} from '@doorstep/widgets/testing/overview-of';
import {CHART_EXAMPLES} from '@doorstep/widgets/trend-chart/trend-chart.examples';
import {VALUE_EXAMPLES} from '@doorstep/widgets/value-map/value-map.examples';
import {WITNESS_EXAMPLES} from '@doorstep/widgets/witnesses/witnesses.examples';
import type {BuiltKit} from './built-kit.ts';

/** A page of somebody else's site that holds widgets. */
export interface HostPage {
  /** Its content policy; none without it. */
  policy?: string;
  /** Whether it has no document type, as old systems write pages: browsers then follow older rules. */
  isOld?: boolean;
  head?: string;
  body: string;
}

/** Every document that widgets read, by the end of its address. */
const DOCUMENTS: Readonly<Record<string, unknown>> = {
  'overview.json': overviewOf(REPAIRS, EMERGENCIES),
  'measures/few.json': CHART_EXAMPLES.tenures.data,
  'measures/long.json': CHART_EXAMPLES.monthly.data,
  'measures/compared.json': PEERS_EXAMPLES.oneByOne.data,
  'measures/table.json': TABLE_EXAMPLES.every.data,
  'scorecards/repairs.json': SCORECARD_EXAMPLES.pair.data,
  'actions.json': ACTIONS_EXAMPLES.list.data,
  'witnesses.json': WITNESS_EXAMPLES.disagree.data,
  'survey-funnel.json': FUNNEL_EXAMPLES.fair.data,
  'value-for-money.json': VALUE_EXAMPLES.contractors.data,
  'programme.json': PROGRAMME_EXAMPLES.running.data,
};

/** One of each widget that reads, inside a source, as a landlord's web team writes them down. */
export const EVERY_WIDGET = `<doorstep-source landlord="${LARKFIELD.id}">
  <doorstep-kpi-tile measure="${REPAIRS.id}"><p>Fallback</p></doorstep-kpi-tile>
  <doorstep-trend-chart measure="long"></doorstep-trend-chart>
  <doorstep-trend-chart measure="few"></doorstep-trend-chart>
  <doorstep-scorecard scorecard="repairs"></doorstep-scorecard>
  <doorstep-actions signals></doorstep-actions>
  <doorstep-passport measure="few"></doorstep-passport>
  <doorstep-data-table measure="table"></doorstep-data-table>
  <doorstep-comparison measure="compared"></doorstep-comparison>
  <doorstep-value-map></doorstep-value-map>
  <doorstep-witnesses></doorstep-witnesses>
  <doorstep-survey-funnel></doorstep-survey-funnel>
  <doorstep-programme></doorstep-programme>
</doorstep-source>`;

/** One tile. */
export const ONE_TILE = `<doorstep-kpi-tile landlord="${LARKFIELD.id}" measure="${REPAIRS.id}"><p id="fallback">Fallback</p></doorstep-kpi-tile>`;

/** The tag that a web team adds; `folder` is where a version of the kit lies. */
export const scriptTag = (folder = 'kit'): string => `<script type="module" src="/${folder}/doorstep.js"></script>`;

/** The same for a system that can hold no module. */
export const classicTag = (folder = '/kit/'): string => `<script src="${folder}doorstep-all.js" defer></script>`;

/** A site that serves pages, scripts and style sheets of its own, and kits in folders with the documents beside them. */
export class HostServer {
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = [];
  readonly kits = new Map<string, BuiltKit>();
  readonly pages = new Map<string, HostPage>();
  readonly files = new Map<string, string>();
  readonly #server = createServer(({url = ''}, response) => {
    const path = url.split('?')[0] ?? '';
    // Pages of other sites may read what is here, as Doorstep's own server lets them.
    response.setHeader('access-control-allow-origin', '*');
    this.asked.push(path);
    const page = this.pages.get(path);
    if (page) {
      const policy = page.policy === undefined ? {} : {'content-security-policy': page.policy};
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', ...policy});
      return response.end(
        `${page.isOld ? '' : '<!doctype html>'}<html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${page.head ?? ''}</head><body>${page.body}</body></html>`,
      );
    }
    const code =
      this.files.get(path) ?? this.kits.get(path.split('/')[1] ?? '')?.get(path.split('/').slice(2).join('/'));
    const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    if (code !== undefined) return response.writeHead(200, {'content-type': type}).end(code);
    const [, read] = Object.entries(DOCUMENTS).find(([end]) => path.endsWith(`/v1/${end}`)) ?? [];
    // One for each measure, of all landlords.
    const document = path.includes('/v1/comparisons/') ? PEERS_EXAMPLES.oneByOne.peers : read;
    if (document) return response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(document));
    return response.writeHead(404).end();
  });

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}
