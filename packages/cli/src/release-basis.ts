import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {MEASURES_VERSION} from '@doorstep/domain';
import {CALCULATION_VERSION, hashFolders, toOwnSource, toSource} from '@doorstep/server';
import type {OwnRecords, ReleaseBasis, TsmDataset} from '@doorstep/server';
import {PROJECT} from './project.ts';

/** Code that decides what a release says. Code that only serves it is not here: serving differently changes no figure. */
const CODE = [
  'packages/contract/src',
  'packages/domain/src',
  'packages/server/src/measure',
  'packages/server/src/feedback/loop',
  'packages/server/src/landlord-file',
  'packages/server/src/release',
  'packages/widgets/src',
  'portal/src',
  'packages/cli/src/site',
];

/** Libraries that draw. The others may change without a new release. */
const LIBRARIES =
  /(?:^|\/)node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|@lit-labs\/[^/]+|d3-[^/]+|feed|uqr|@resvg\/resvg-js|@expo-google-fonts\/[^/]+)$/;

async function readLibraries(): Promise<string> {
  const lock = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, {version?: string}>;
  };
  const found = Object.entries(lock.packages).filter(([path]) => LIBRARIES.test(path));
  return found.map(([path, {version}]) => `${path}@${version ?? ''}`).join(' ');
}

/** All that figures are computed from: the regulator's statistics, and what landlords imported of their own. */
export interface ReleaseFacts {
  readonly dataset: TsmDataset;
  readonly own: readonly OwnRecords[];
}

/** What a release of these facts with this build would be made from. */
export async function toReleaseBasis(
  {dataset, own}: ReleaseFacts,
  {assets, site}: {readonly assets: string; readonly site: string | null},
): Promise<ReleaseBasis> {
  const code = CODE.map((folder) => join(PROJECT, folder));
  return {
    inputs: [
      ...(dataset.sources.length === 0 ? [] : [toSource(dataset)]),
      ...own.map(({landlord, inputs}) => toOwnSource(landlord.file, inputs)),
    ],
    versions: {measures: MEASURES_VERSION, calculation: CALCULATION_VERSION},
    fingerprint: [
      ...dataset.sources.map(({contentSha256}) => contentSha256),
      ...own.map(({inputs}) => inputs.fingerprint),
      await hashFolders(
        code,
        (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/'),
      ),
      await hashFolders([assets]),
      await readLibraries(),
      site ?? '',
    ].join(' '),
  };
}
