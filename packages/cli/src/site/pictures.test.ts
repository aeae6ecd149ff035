import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {Resvg} from '@resvg/resvg-js';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findFonts, PICTURES, toPictureFiles} from './pictures.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doorstep-pictures-'));
});
afterAll(() => rm(folder, {recursive: true, force: true}));

const FIRST = '2026-01-01-00000001';
const drawing = (words: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Atkinson Hyperlegible Next"><text x="40" y="100" font-size="60">${words}</text></svg>`;

async function make(words: Record<string, string>, release: string | null) {
  const pictures = Object.entries(words).map(([path, text]) => ({path, svg: drawing(text)}));
  const files = new Map<string, string | Uint8Array>();
  for await (const {path, content} of toPictureFiles(pictures, {folder, release})) files.set(path, content);
  return files;
}

async function keep(files: ReadonlyMap<string, string | Uint8Array>, release: string): Promise<void> {
  for (const [path, content] of files) {
    const full = join(folder, 'releases', release, path);
    await mkdir(dirname(full), {recursive: true});
    await writeFile(full, content);
  }
}

describe('pictures of shared links', () => {
  it('are PNG of 1200 by 630, the same every time, with the letters of Welsh', async () => {
    const [one, two] = await Promise.all([make({'a/p.png': 'Ŵ ŷ'}, null), make({'a/p.png': 'Ŵ ŷ'}, null)]);
    const png = Buffer.from(one.get('a/p.png') as Uint8Array);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(one).toEqual(two);
    // A letter that the font lacks would be drawn as the same box as any other.
    const blank = await make({'a/p.png': '\u{10FFFD} \u{10FFFD}'}, null);
    expect(blank.get('a/p.png')).not.toEqual(one.get('a/p.png'));
    const width = (words: string) =>
      new Resvg(drawing(words), {font: {fontFiles: findFonts(), loadSystemFonts: false}}).innerBBox()?.width ?? 0;
    expect(width('Ŵ')).toBeGreaterThan(width('l'));
  });

  it('are copied from the release before where the drawing is the same, and drawn anew where that is damaged', async () => {
    const first = await make({'a/p.png': 'A', 'b/p.png': 'B', 'c/p.png': 'C'}, null);
    await keep(first, FIRST);
    // Put bytes of ours where a picture was, with their hash: whoever takes them has copied.
    const marked = new TextEncoder().encode('copied');
    const list = JSON.parse(first.get(PICTURES) as string) as Record<string, {png: string}>;
    list['a/p.png']!.png = createHash('sha256').update(marked).digest('hex');
    await keep(
      new Map<string, string | Uint8Array>([
        ['a/p.png', marked],
        ['b/p.png', marked],
        [PICTURES, JSON.stringify(list)],
      ]),
      FIRST,
    );
    const second = await make({'a/p.png': 'A', 'b/p.png': 'B', 'c/p.png': 'changed'}, FIRST);
    expect(Buffer.from(second.get('a/p.png') as Uint8Array).toString()).toBe('copied');
    expect(second.get('b/p.png')).toEqual(first.get('b/p.png'));
    expect(second.get('c/p.png')).not.toEqual(first.get('c/p.png'));
  });
});
