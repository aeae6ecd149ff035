import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {availableParallelism} from 'node:os';
import {join} from 'node:path';
import {renderAsync} from '@resvg/resvg-js';
import type {SitePicture} from '@doorstep/portal';
import {type ReleaseFile, releaseFolder} from '@doorstep/server';

/** A file of a release that has pictures: by path, the hash of the drawing and of the pixels made from it. */
export const PICTURES = 'pictures.json';
type PictureList = Readonly<Record<string, {readonly drawing: string; readonly png: string}>>;

const require = createRequire(import.meta.url);

/** How many are drawn at once, in the threads that Node keeps for such work. */
const AT_ONCE = Math.max(2, availableParallelism());

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/**
 * Drawings as PNG. Most are as they were in the release before: those are copied, for drawing one takes as long as a
 * whole landlord's pages.
 */
export async function* toPictureFiles(
  pictures: Iterable<SitePicture>,
  before: {readonly folder: string; readonly release: string | null},
): AsyncGenerator<ReleaseFile> {
  const fontFiles = findFonts();
  const maker = await readVersions();
  const known = await readPictures(before);
  const made: Record<string, PictureList[string]> = {};
  const running: Promise<{path: string; drawing: string; content: Uint8Array}>[] = [];
  const start = async ({path, svg}: SitePicture) => {
    const drawing = sha256(maker + svg);
    const content = (await known.read(path, drawing)) ?? (await toPng(svg, fontFiles));
    return {path, drawing, content};
  };
  const finish = async (): Promise<ReleaseFile[]> => {
    const next = await running.shift();
    if (next === undefined) return [];
    const {path, drawing, content} = next;
    made[path] = {drawing, png: sha256(content)};
    return [{path, content}];
  };
  for (const picture of pictures) {
    running.push(start(picture));
    if (running.length >= AT_ONCE) yield* await finish();
  }
  while (running.length > 0) yield* await finish();
  yield {path: PICTURES, content: `${JSON.stringify(made)}\n`};
}

async function toPng(svg: string, fontFiles: string[]): Promise<Uint8Array> {
  // Only the fonts that come with the project: those of the machine would make every machine's pictures others.
  const image = await renderAsync(svg, {font: {fontFiles, loadSystemFonts: false}});
  return image.asPng();
}

/** The files of the letters that pictures are drawn with. */
export function findFonts(): string[] {
  return [
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
  ];
}

/** What else decides the pixels: another version of either draws other ones from the same drawing. */
async function readVersions(): Promise<string> {
  const packages = [
    require.resolve('@resvg/resvg-js/package.json'),
    require.resolve('@expo-google-fonts/atkinson-hyperlegible-next/package.json'),
  ];
  const texts = await Promise.all(packages.map((path) => readFile(path, 'utf8')));
  return texts.map((text) => (JSON.parse(text) as {version: string}).version).join(' ');
}

/** Pictures of the release before, each checked by its hash: a damaged one is drawn anew. */
async function readPictures({folder, release}: {folder: string; release: string | null}) {
  const root = release === null ? null : releaseFolder(folder, release);
  const list =
    root === null
      ? {}
      : await readFile(join(root, PICTURES), 'utf8').then(
          (text) => JSON.parse(text) as PictureList,
          (): PictureList => ({}),
        );
  return {
    read: async (path: string, drawing: string): Promise<Uint8Array | undefined> => {
      const entry = list[path];
      if (root === null || entry?.drawing !== drawing) return undefined;
      const content = await readFile(join(root, path)).catch(() => undefined);
      return content !== undefined && sha256(content) === entry.png ? content : undefined;
    },
  };
}
