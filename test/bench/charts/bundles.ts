import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {buildKit} from '../../host/built-kit.ts';

/** The ways to draw, ours first. */
export const LIBRARIES = ['ours', 'svg', 'uplot', 'chartjs', 'plot'] as const;
export type LibraryName = (typeof LIBRARIES)[number];

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = `${ROOT}test/bench/charts/page/`;
type Files = Map<string, string>;

/** A production bundle of one library alone, with what draws the rows (`run`) or one page (`start`). */
async function bundle(library: LibraryName, how: 'run' | 'start'): Promise<Files> {
  const entry = `${PAGE}${library}.${how}.js`;
  const call =
    how === 'run'
      ? "import {offer} from './run.ts'; offer(library);"
      : "import {start} from './start.ts'; start(library);";
  const plugin = {
    name: 'bench-entry',
    resolveId: (id: string) => (id === entry ? entry : undefined),
    load: (id: string) => (id === entry ? `import {library} from './${library}.ts'; ${call}` : undefined),
  };
  // Ours by the build of the kit; its other entries are made too and not asked for.
  const own = library === 'ours' ? `${ROOT}vite.config.ts` : (false as const);
  const built = await build({
    configFile: own,
    root: ROOT,
    logLevel: 'silent',
    plugins: [plugin],
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: {[`${library}-${how}`]: entry},
        ...(own ? {} : {output: {entryFileNames: '[name].js'}}),
      },
    },
  });
  const {output} = built as unknown as {output: {name: string; fileName: string; code?: string; isEntry?: boolean}[]};
  const chunks = output.filter(({code}) => code !== undefined);
  return new Map(
    chunks.map(({name, fileName, code, isEntry}) => [
      isEntry && name === `${library}-${how}` && own ? `assets/${library}-${how}.js` : fileName,
      code ?? '',
    ]),
  );
}

/** All scripts by their path, and how many bytes a page of each library loads, as sent. */
export async function makeBundles(): Promise<{files: Files; bytes: Record<string, number>}> {
  const files: Files = new Map();
  const bytes: Record<string, number> = {};
  for (const library of LIBRARIES) {
    for (const [path, code] of await bundle(library, 'run')) files.set(`/run-${library}/${path}`, code);
    if (library === 'ours') continue;
    for (const [path, code] of await bundle(library, 'start')) {
      files.set(`/start-${library}/${path}`, code);
      bytes[library] = (bytes[library] ?? 0) + brotliCompressSync(code).length;
    }
  }
  for (const [path, code] of await buildKit()) files.set(`/kit/${path}`, code);
  return {files, bytes};
}
