import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {type MeasureDocument, MeasureDocumentSchema, OverviewSchema} from '@doorstep/contract';
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
