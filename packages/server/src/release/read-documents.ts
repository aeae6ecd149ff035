import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {
  type Correction,
  CorrectionListSchema,
  type MeasureDocument,
  MeasureDocumentSchema,
  OverviewSchema,
  type Release,
  ReleaseSchema,
} from '@doorstep/contract';
import * as z from 'zod/mini';
import {releaseFolder} from './manifest.ts';

/** A landlord's measures as a release published them, by id; empty when the release has no such landlord. */
export async function readReleasedMeasures(
  folder: string,
  releaseId: string,
  landlordId: string,
): Promise<ReadonlyMap<string, Pick<MeasureDocument, 'series'>>> {
  const root = join(releaseFolder(folder, releaseId), landlordId, 'v1');
  const read = (path: string) => readFile(join(root, path), 'utf8').then((text): unknown => JSON.parse(text));
  const overview = await read('overview.json').catch(() => null);
  const parsed = z.safeParse(z.pick(OverviewSchema, {items: true}), overview);
  if (!parsed.success) return new Map();
  const ids = new Set(parsed.data.items.map(({id}) => id));
  const found = await Promise.all(
    [...ids].map(
      async (id) =>
        [id, z.parse(z.pick(MeasureDocumentSchema, {series: true}), await read(`measures/${id}.json`))] as const,
    ),
  );
  return new Map(found);
}

/** What a landlord had corrected by a release, the newest first; nothing when the release has no such list. */
export async function readReleasedCorrections(
  folder: string,
  releaseId: string,
  landlordId: string,
): Promise<readonly Correction[]> {
  const list = await readDocument(folder, releaseId, `${landlordId}/v1/corrections.json`);
  const parsed = z.safeParse(z.pick(CorrectionListSchema, {corrections: true}), list);
  return parsed.success ? parsed.data.corrections : [];
}

/** The sources of a landlord's figures in a release; undefined when the release has no such landlord. */
export async function readReleasedSources(
  folder: string,
  releaseId: string,
  landlordId: string,
): Promise<Release['sources'] | undefined> {
  const release = await readDocument(folder, releaseId, `${landlordId}/v1/release.json`);
  const parsed = z.safeParse(z.pick(ReleaseSchema, {sources: true}), release);
  return parsed.success ? parsed.data.sources : undefined;
}

async function readDocument(folder: string, releaseId: string, path: string): Promise<unknown> {
  return readFile(join(releaseFolder(folder, releaseId), path), 'utf8')
    .then((text): unknown => JSON.parse(text))
    .catch(() => null);
}
