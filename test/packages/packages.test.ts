import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, posix} from 'node:path';
import {checkPackage, createPackageFromTarballData} from '@arethetypeswrong/core';
import {EXAMPLE_LANDLORD, exampleSite, toMemoryRelease} from '@doorstep/mocks';
import {publint} from 'publint';
import {globSync} from 'tinyglobby';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {packPackages, type Packed} from '../../scripts/pack/pack-packages.ts';
import {listEntries, PUBLISHED, type PublishedName} from '../../scripts/pack/published.ts';
import {createConsumer, run, runTool} from './consumer.ts';
import {findModules} from './find-modules.ts';
import {readTiles} from './read-tiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'packages-'));
const project = join(folder, 'somebody');
let packed: Packed[] = [];

beforeAll(async () => {
  packed = await packPackages(join(folder, 'packages'));
  createConsumer(project, packed);
}, 300_000);
afterAll(() => rmSync(folder, {recursive: true}), 60_000);

const find = (name: PublishedName): Packed => packed.find((one) => one.name === `@doorstep/${name}`)!;

describe.each(PUBLISHED)('@doorstep/%s as it is published', (name) => {
  it('says what npm and bundlers want to know (publint)', async () => {
    const tarball = new Uint8Array(readFileSync(find(name).tarball)).buffer;
    const {messages} = await publint({pack: {tarball}, strict: true});
    expect(messages).toEqual([]);
  });

  it('has types that belong to its modules (are the types wrong?)', async () => {
    const tarball = createPackageFromTarballData(new Uint8Array(readFileSync(find(name).tarball)));
    const analysis = await checkPackage(tarball, {excludeEntrypoints: [/\.css$/]});
    if (analysis.types === false) throw new Error('It has no types');
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(Object.keys(listEntries(name)).filter((entry) => !entry.endsWith('.css'))),
    );
    // There are modules only: who asks in the way of Node 10 or of `require` gets none, and is told so.
    const ignored = (problem: object): boolean =>
      'resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind as string);
    expect(analysis.problems.filter((problem) => !ignored(problem))).toEqual([]);
  });

  it('holds what is used and nothing that is for us', () => {
    const manifest = JSON.parse(readFileSync(join(find(name).folder, 'package.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('private');
    expect(JSON.stringify(manifest)).not.toContain('/src/');
    const files = run(folder, 'tar', ['-tzf', find(name).tarball])
      .trim()
      .split('\n');
    expect(files.filter((file) => /(?<!\.d)\.ts$|test|examples?\.js$/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/docs/packages.md']));
  });
});

it.each(PUBLISHED)('@doorstep/%s tells bundlers of every module that is imported for what it does', (name) => {
  const {folder: cwd} = find(name);
  const {sideEffects} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const told = new Set(sideEffects ? globSync(sideEffects, {cwd}) : []);
  for (const pattern of sideEffects || []) expect(globSync(pattern, {cwd}), pattern).not.toEqual([]);
  for (const file of globSync('dist/**/*.js', {cwd})) {
    const code = readFileSync(join(cwd, file), 'utf8');
    for (const [, id = ''] of code.matchAll(/^import ['"](\.[^'"]+)['"]/gm)) {
      expect([...told], file).toContain(posix.join(posix.dirname(file), id));
    }
  }
});

it('the manifest of the elements names modules that are there', () => {
  const {folder: cwd} = find('widgets');
  const {customElements} = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const {modules} = JSON.parse(readFileSync(join(cwd, customElements), 'utf8')) as {modules: {path: string}[]};
  expect(modules.length).toBeGreaterThan(0);
  const files = globSync('dist/**/*.js', {cwd});
  expect(modules.map(({path}) => path).filter((path) => !files.includes(path))).toEqual([]);
});

it('publint sees a file that is not there', async () => {
  const broken = join(folder, 'broken');
  cpSync(find('client').folder, broken, {recursive: true});
  rmSync(join(broken, 'dist/index.js'));
  const {messages} = await publint({pkgDir: broken, pack: false});
  expect(messages.map(({code}) => code)).toContain('FILE_DOES_NOT_EXIST');
});

describe('a project of somebody else, with the packages installed', () => {
  it('knows an element and its events from the one import that defines it', () => {
    expect(runTool(project, 'typescript/bin/tsc', ['-p', 'tsconfig.page.json'])).toBe('');
  }, 120_000);

  it('knows every element and event, and those of React, Vue and Svelte', () => {
    const imports = Object.keys(listEntries('widgets')).filter((entry) => entry.endsWith('/define'));
    const lines = imports.map((entry) => `import type {} from '@doorstep/widgets/${entry.slice(2)}';`);
    writeFileSync(join(project, 'defines.ts'), lines.join('\n'));
    expect(runTool(project, 'typescript/bin/tsc', ['-p', '.'])).toBe('');
  }, 120_000);

  it('builds with Vite, and shows given and read figures in a browser', async () => {
    const site = exampleSite();
    const {overview} = site.landlords.find(({landlord: {id}}) => id === EXAMPLE_LANDLORD)!;
    const item = overview.items.find(({id}) => id === 'tsm-tp02')!;
    const {files} = toMemoryRelease(site);
    for (const name of Object.keys(files).filter((one) => one.startsWith(`${EXAMPLE_LANDLORD}/`))) {
      const file = join(project, 'public/figures', name);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, files[name]!);
    }
    writeFileSync(join(project, 'public/item.json'), JSON.stringify(item));
    runTool(project, 'vite/bin/vite.js', ['build', '--base', './', '--target', 'esnext']);

    const figure = `${Math.round(item.latest.value!)}%`;
    expect(await readTiles(join(project, 'dist'))).toEqual({figures: [figure, figure], complaints: []});
  }, 120_000);

  it('tests its own code with the mocks', () => {
    const said = run(project, process.execPath, ['--test', 'figures.test.mjs']);
    expect(said).toMatch(/# pass 3\n/);
  }, 60_000);

  it('bundles of the kit what it imports, and nothing for an import that is not used', async () => {
    const code = "import {DoorstepKpiTile} from '@doorstep/widgets';\nconsole.log(DoorstepKpiTile);";
    const folders = new Set(
      (await findModules(project, code)).filter((file) => file.startsWith('widgets/')).map(toFolder),
    );
    const widgets = Object.keys(listEntries('widgets')).flatMap((entry) => /^\.\/(.*)\/define$/.exec(entry)?.[1] ?? []);
    // Where to read figures from is said by a source around it, which every widget looks for.
    expect(widgets.filter((name) => folders.has(name))).toEqual(['kpi-tile', 'source']);

    expect(await findModules(project, "import '@doorstep/widgets';\nimport '@doorstep/mocks';")).toEqual([]);
    const defined = await findModules(project, "import '@doorstep/widgets/kpi-tile/define';");
    expect(defined.filter((file) => file.includes('define.js'))).toEqual([
      'widgets/dist/source/define.js',
      'widgets/dist/kpi-tile/define.js',
    ]);
    const welsh = await findModules(project, "import '@doorstep/widgets/kpi-tile/welsh';");
    expect(welsh).toEqual(expect.arrayContaining(['widgets/dist/kpi-tile/welsh.js', 'widgets/dist/words/welsh.js']));
    expect(await findModules(project, "import '@doorstep/widgets/loader';")).toContain(
      'widgets/dist/loader/doorstep.js',
    );
  }, 60_000);
});

/** `widgets/dist/kpi-tile/kpi-tile.js` is of `kpi-tile`. */
function toFolder(file: string): string {
  return file.split('/')[2] ?? '';
}
