import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {appendFile, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {DoorstepError} from '@doorstep/contract';
import {makeRelease} from './make-release.ts';
import {readManifest, releaseFolder, releasesFolder} from './manifest.ts';
import {planRelease} from './plan-release.ts';
import {readPointer} from './pointer.ts';
import {takeReleaseLock} from './release-lock.ts';
import {toReleasePath} from './release-path.ts';
import {releaseSample, SAMPLE_DAY} from './testing/release-sample.ts';
import {sampleSite} from './testing/sample-site.ts';
import {verifyRelease} from './verify-release.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-release-'));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function make(fingerprint = 'a', now = SAMPLE_DAY) {
  const made = await releaseSample(folder, fingerprint, now);
  if (made === undefined) throw new Error('expected a new release');
  return made;
}

describe('makeRelease', () => {
  it('makes a release live whose every file is in the manifest', async () => {
    const {id} = await make();
    expect(id).toMatch(/^2026-11-22-[0-9a-f]{8}$/);
    expect(await readPointer(folder)).toBe(id);
    expect((await verifyRelease(folder, id)).faults).toEqual([]);
    const list: unknown = JSON.parse(await readFile(join(releaseFolder(folder, id), 'landlords.json'), 'utf8'));
    expect(list).toMatchObject({release: {id, published: '2026-11-22'}});
  });

  it('makes the same bytes from the same inputs, in another folder and at another hour', async () => {
    const first = await make();
    const other = await mkdtemp(join(tmpdir(), 'doorstep-release-'));
    try {
      const second = await releaseSample(other, 'a', new Date('2026-11-22T21:00:00Z'));
      expect(second?.id).toBe(first.id);
      const [a, b] = await Promise.all([readManifest(folder, first.id), readManifest(other, first.id)]);
      expect(a.sha256).toBe(b.sha256);
    } finally {
      await rm(other, {recursive: true, force: true});
    }
  });

  it('makes nothing when nothing has changed, even on a later day', async () => {
    const first = await make();
    expect(await releaseSample(folder, 'a', new Date('2026-12-01T12:00:00Z'))).toBeUndefined();
    expect(await readPointer(folder)).toBe(first.id);
  });

  it('gives a return to earlier inputs a name of its own and chains all three', async () => {
    const ids = [(await make('a')).id, (await make('b')).id, (await make('a')).id];
    expect(new Set(ids).size).toBe(3);
    expect((await verifyRelease(folder, ids[2] ?? '')).chain).toEqual(ids.toReversed());
  });

  it('dates a release by the London day', async () => {
    expect((await make('a', new Date('2026-06-30T23:30:00Z'))).id).toMatch(/^2026-07-01-/);
  });

  it('keeps packed copies that unpack to the same bytes', async () => {
    const {path} = await make();
    const page = join(path, 'leeds-city-council/index.html');
    const plain = await readFile(page);
    expect(brotliDecompressSync(await readFile(`${page}.br`))).toEqual(plain);
    expect(gunzipSync(await readFile(`${page}.gz`))).toEqual(plain);
  });

  it('leaves the live release alone when a page cannot be drawn', async () => {
    const {id} = await make();
    const basis = {inputs: [], versions: {measures: '1', calculation: '1'}, fingerprint: 'b'};
    const {plan} = await planRelease(folder, basis, SAMPLE_DAY);
    if (plan === undefined) throw new Error('expected a plan');
    function* pages() {
      yield {path: 'index.html', content: 'x'};
      throw new Error('cannot draw');
    }
    await expect(makeRelease({folder, plan, documents: sampleSite(plan), pages: pages()})).rejects.toThrow(
      'cannot draw',
    );
    expect(await readPointer(folder)).toBe(id);
    expect(await readdir(releasesFolder(folder))).not.toContain(plan.id);
  });

  it('refuses two files whose names differ only in case', async () => {
    const basis = {inputs: [], versions: {measures: '1', calculation: '1'}, fingerprint: 'b'};
    const {plan} = await planRelease(folder, basis, SAMPLE_DAY);
    if (plan === undefined) throw new Error('expected a plan');
    const pages = [
      {path: 'index.html', content: 'x'},
      {path: 'Index.html', content: 'y'},
    ];
    await expect(makeRelease({folder, plan, documents: sampleSite(plan), pages})).rejects.toThrow(DoorstepError);
  });

  it('keeps a second maker out while one is at work', async () => {
    const unlock = takeReleaseLock(folder);
    await expect(releaseSample(folder)).rejects.toMatchObject({code: 'DS_RELEASE_BUSY'});
    unlock();
    await make();
  });
});

describe('a release killed in the middle', () => {
  it('leaves the old release live and whole, and the next run cleans up', async () => {
    const {id} = await make();
    const script = fileURLToPath(new URL('./testing/release-slowly.ts', import.meta.url));
    const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {stdio: ['ignore', 'pipe', 'inherit']});
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect((await readdir(releasesFolder(folder))).filter((name) => name.startsWith('.making-'))).toHaveLength(1);
    expect(await readPointer(folder)).toBe(id);
    expect((await verifyRelease(folder, id)).faults).toEqual([]);
    const next = await make('b');
    expect((await readdir(releasesFolder(folder))).sort()).toEqual([id, next.id].sort());
    expect((await verifyRelease(folder, next.id)).faults).toEqual([]);
  }, 30_000);
});

describe('verifyRelease', () => {
  it('finds altered, missing and extra files, packed copies among them', async () => {
    const {id, path} = await make();
    await appendFile(join(path, 'landlords.json'), ' ');
    await writeFile(join(path, 'leeds-city-council/index.html.br'), 'not brotli');
    await rm(join(path, 'abri-group/v1/overview.json'));
    await writeFile(join(path, 'abri-group/v1/.hidden'), 'x');
    const {faults} = await verifyRelease(folder, id);
    expect(faults.map(({kind, path: name}) => `${kind} ${name}`).sort()).toEqual([
      'altered landlords.json',
      'altered leeds-city-council/index.html.br',
      'extra abri-group/v1/.hidden',
      'missing abri-group/v1/overview.json',
    ]);
  });

  it('finds an earlier release whose manifest was rewritten to fit altered files', async () => {
    const first = await make('a');
    const second = await make('b');
    const manifest = join(first.path, 'manifest.json');
    await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"bytes":', '"bytes": '));
    expect((await verifyRelease(folder, second.id)).faults).toMatchObject([{kind: 'chain', path: first.id}]);
  });

  it('finds an earlier release that is gone', async () => {
    const first = await make('a');
    const second = await make('b');
    await rm(first.path, {recursive: true});
    expect((await verifyRelease(folder, second.id)).faults).toMatchObject([{kind: 'chain', path: first.id}]);
  });
});

describe('toReleasePath', () => {
  it('refuses every name that could leave the folder or hide', () => {
    const bad = [
      '../x',
      'a/../../x',
      '/../x',
      'a//b',
      '',
      '/',
      '.hidden',
      'a/.b',
      'a\\b',
      'a\0b',
      'a b',
      'C:x',
      'é',
      'a/',
    ];
    for (const name of bad) expect(() => toReleasePath(name), JSON.stringify(name)).toThrow(DoorstepError);
    expect(toReleasePath('/leeds/v1/a.json')).toBe('leeds/v1/a.json');
  });
});
