import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {LandlordDocuments, SiteDocuments} from '@doorstep/contract';
import type {ReleaseNote} from '@doorstep/portal';
import {releaseFolder} from '@doorstep/server';

/** A file of every release: by landlord, the releases that changed its figures, the newest first. */
export const HISTORY = 'history.json';

/** As many as feeds show, and some more. */
const MOST = 100;

/** `figures` is the hash of a landlord's figures in the newest of its notes. */
interface LandlordHistory {
  readonly figures: string;
  readonly notes: readonly ReleaseNote[];
}
export type History = Readonly<Record<string, LandlordHistory>>;

/** What a release noted; empty when there is no release before, or it is older than this file. */
export async function readHistory(folder: string, releaseId: string | null): Promise<History> {
  if (releaseId === null) return {};
  const path = join(releaseFolder(folder, releaseId), HISTORY);
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return JSON.parse(text) as History;
}

/** The history with this release added for every landlord whose figures are others than before. */
export function continueHistory(before: History, {landlords}: SiteDocuments): History {
  return Object.fromEntries(landlords.map((documents) => [documents.landlord.id, goOn(before, documents)]));
}

function goOn(before: History, documents: LandlordDocuments): LandlordHistory {
  const {id} = documents.landlord;
  const known = before[id];
  const figures = hashFigures(documents);
  if (known?.figures === figures) return known;
  const {release, headline} = documents.overview;
  const note = {id: release.id, published: release.published, headline};
  return {figures, notes: [note, ...(known?.notes ?? [])].slice(0, MOST)};
}

/** Of the numbers alone: a sentence may be put in other words without a figure being another. */
function hashFigures({measures}: LandlordDocuments): string {
  const figures = measures.map(({measure, series}) => [
    measure.id,
    series.map(({scope, kind, observations}) => [
      scope.id,
      kind,
      observations.map(({period, value, status}) => [period.start, value, status]),
    ]),
  ]);
  return createHash('sha256').update(JSON.stringify(figures)).digest('hex').slice(0, 16);
}
