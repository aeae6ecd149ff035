import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';

/** What one file weighs, in bytes as sent (brotli, quality 11), and in which parts of the source. */
export interface FileSize {
  file: string;
  bytes: number;
  /** Source folders by the characters they take in the file, largest first. */
  parts: {name: string; share: number}[];
}

/** Everything a page loads for one element. */
export interface PageSize {
  element: string;
  bytes: number;
  files: FileSize[];
}

/** What is measured of a chunk of the build. */
interface Chunk {
  type: string;
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  modules: Record<string, {renderedLength: number}>;
}

/** Parts that come only when a reader asks for them, whatever the figures are. */
const ASKED_FOR = ['/comparison/funnel.ts'];

/** Behind an element: with every part that comes later, such as what a form needs once it is answered. */
const ALL_OF_IT = ', answered and sent';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A name of a part that a reader knows: a package, or a folder of the widgets. */
function toPart(path: string): string {
  const library = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (library) return library;
  const own = path.replace(root, '').replace(/^packages\//, '');
  return /^(widgets\/src\/[^/]+|[^/]+)/.exec(own)?.[1]?.replace('/src', '') ?? own;
}

function toSize({fileName, code, modules}: Chunk): FileSize {
  const parts = new Map<string, number>();
  for (const [path, {renderedLength}] of Object.entries(modules)) {
    if (renderedLength > 0) parts.set(toPart(path), (parts.get(toPart(path)) ?? 0) + renderedLength);
  }
  const all = [...parts.values()].reduce((sum, one) => sum + one, 0);
  return {
    file: fileName.replace(/-[\w-]{8}\.js$/, '-*.js'),
    bytes: brotliCompressSync(code).length,
    parts: [...parts].map(([name, one]) => ({name, share: one / all})).sort((a, b) => b.share - a.share),
  };
}

/** Everything in English that a chunk can come to load. */
function laterOf(from: Chunk, chunks: ReadonlyMap<string, Chunk>): Chunk[] {
  const all = new Set([from]);
  for (const {imports, dynamicImports} of all)
    for (const name of [...imports, ...dynamicImports]) {
      const chunk = chunks.get(name);
      if (chunk && !chunk.modules[`${root}packages/widgets/src/loader/doorstep.ts`]) all.add(chunk);
    }
  return [...all];
}

/** Builds the site in memory and adds up what a page needs at most that shows one of each element, the loader included. */
export async function measureSizes(elements: readonly string[]): Promise<PageSize[]> {
  const built = await build({configFile: `${root}vite.config.ts`, root, logLevel: 'silent', build: {write: false}});
  const {output} = built as unknown as {output: Chunk[]};
  const chunks = new Map(output.filter(({type}) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]));
  const loader = chunks.get('doorstep.js');
  const others = [...chunks.values()].find(({modules}) =>
    Object.keys(modules).some((path) => path.endsWith('/others.ts')),
  );
  return elements.map((element) => {
    const folder = element.replace('doorstep-', '').replace(ALL_OF_IT, '');
    const define = [...chunks.values()].find(({modules}) =>
      Object.keys(modules).some((path) => path.endsWith(`/${folder}/define.ts`)),
    );
    if (!loader || !define) throw new Error(`The build has no chunk that defines <${element}>`);
    const needed = (...from: Chunk[]) => {
      const all = new Set([loader, ...from]);
      // What the loader does not know itself it finds in its list of others.
      if (others && !loader.dynamicImports.includes(define.fileName)) all.add(others);
      for (const chunk of all) {
        for (const name of chunk.imports) {
          const imported = chunks.get(name);
          if (imported) all.add(imported);
        }
      }
      const files = [...all].map(toSize);
      return {element, bytes: files.reduce((sum, {bytes}) => sum + bytes, 0), files};
    };
    if (element.endsWith(ALL_OF_IT)) return needed(define, ...laterOf(define, chunks));
    // Of what it loads when it knows its figures a page needs one: the heaviest is counted.
    return define.dynamicImports
      .flatMap((name) => chunks.get(name) ?? [])
      .filter(({modules}) => !Object.keys(modules).some((path) => ASKED_FOR.some((end) => path.endsWith(end))))
      .map((part) => needed(define, part))
      .reduce((a, b) => (b.bytes > a.bytes ? b : a), needed(define));
  });
}

/** The sizes as a page of the documentation. */
export function describeSizes(pages: readonly PageSize[], budgets: Readonly<Record<string, number>>): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const page = ({element, bytes, files}: PageSize) => {
    const rows = files.map(({file, bytes: size, parts}) => {
      const said = parts
        .filter(({share}) => share >= 0.02)
        .map(({name, share}) => `${name} ${Math.round(share * 100)}%`);
      return `| \`${file}\` | ${number(size)} | ${said.join(', ')} |`;
    });
    const budget = number(budgets[element] ?? 0);
    const [tag = '', more = ''] = element.split(/(?=, )/);
    return `## A page with one \`<${tag}>\`${more}: ${number(bytes)} bytes of ${budget}\n\n| File | Bytes (brotli) | Made of |\n|---|---|---|\n${rows.join('\n')}\n`;
  };
  const head =
    '# Sizes\n\nWritten by `npm run sizes`. Everything a page needs that shows one widget by one script tag: the loader and every file it\nloads, of parts that depend on the figures the heaviest. What comes later is not counted: the table of a chart when it is\nopened, pickers where a document has several series, the funnel of a comparison, files; of a form what sends and\nwhat looks through own words, which come with the first answer, unless it says so. The shares say what a file is made of before compression.\n';
  return [head, ...pages.map(page)].join('\n');
}

/** Bytes as sent that a page with one of each may need at most. */
export const BUDGETS: Readonly<Record<string, number>> = {
  'doorstep-kpi-tile': 14_000,
  'doorstep-trend-chart': 21_800,
  'doorstep-scorecard': 18_000,
  'doorstep-actions': 16_000,
  'doorstep-passport': 16_000,
  'doorstep-data-table': 17_000,
  'doorstep-programme': 21_800,
  'doorstep-service-credits': 16_500,
  'doorstep-witnesses': 19_500,
  'doorstep-survey-funnel': 20_300,
  'doorstep-value-map': 20_800,
  'doorstep-rating-input': 14_600,
  'doorstep-satisfaction-form': 25_000,
  'doorstep-satisfaction-form, answered and sent': 35_500,
  'doorstep-comparison': 23_500,
  'doorstep-feedback-inbox': 25_100,
};
