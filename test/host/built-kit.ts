import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';

/** The files of a built kit by their address under it, such as `doorstep.js`. */
export type BuiltKit = ReadonlyMap<string, string>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The kit as `npm run build` makes it, in memory. `plugins` come first: with one that changes words it is another version. */
export async function buildKit(...plugins: Plugin[]): Promise<BuiltKit> {
  const built = await build({
    configFile: `${ROOT}vite.config.ts`,
    root: ROOT,
    logLevel: 'silent',
    plugins,
    build: {write: false},
  });
  return toFiles(built);
}

/** A later version of the kit: its tiles are marked, so that a page shows which of two versions drew one. */
export function buildOtherVersion(): Promise<BuiltKit> {
  const before = 'html`<article\n      class="card ';
  return buildKit({
    name: 'other-version',
    enforce: 'pre',
    transform: {
      filter: {id: /kpi-tile\/kpi-tile\.ts$/},
      handler(code) {
        if (!code.includes(before)) throw new Error('The template of a tile does not begin as this test expects');
        return code.replace(before, 'html`<article\n      data-version="other" class="card ');
      },
    },
  });
}

/** A script of a host page that brings Lit itself, as it is published, and shows an element of its own. */
export async function buildHostScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    resolve: {conditions: ['module', 'browser', 'production']},
    plugins: [
      {
        name: 'host-script',
        resolveId: (id) => (id === 'host-script' ? `${ROOT}test/host/host-script.js` : undefined),
        load: (id) =>
          id.endsWith('test/host/host-script.js')
            ? "import {html, LitElement} from 'lit'; customElements.define('host-greeting', class extends LitElement { render() { return html`<p>Good morning</p>`; } });"
            : undefined,
      },
    ],
    build: {write: false, rolldownOptions: {input: 'host-script', output: {entryFileNames: 'host.js'}}},
  });
  return toFiles(built).get('host.js') ?? '';
}

function toFiles(built: unknown): BuiltKit {
  const {output} = built as {output: {fileName: string; code?: string; source?: string}[]};
  const scripts = output.filter(({fileName}) => fileName.endsWith('.js'));
  // The kit in one file comes from a build of its own.
  return new Map(scripts.map(({fileName, code, source}) => [fileName, code ?? source ?? '']));
}
