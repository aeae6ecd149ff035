import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {MEASURES_VERSION} from '@doorstep/domain';
import {CALCULATION_VERSION, hashFolders, toSource} from '@doorstep/server';
import type {ReleaseBasis, TsmDataset} from '@doorstep/server';
import {PROJECT} from './project.ts';

/** Code that decides what a release says. Code that only serves it is not here: serving differently changes no figure. */
const CODE = [
  'packages/contract/src',
  'packages/domain/src',
  'packages/server/src/measure',
  'packages/server/src/release',
  'packages/widgets/src',
  'portal/src',
  'packages/cli/src/site',
];

/** Libraries that draw. The others may change without a new release. */
const LIBRARIES = /(?:^|\/)node_modules\/(?:lit|lit-html|lit-element|@lit\/[^/]+|@lit-labs\/[^/]+|d3-[^/]+)$/;

async function readLibraries(): Promise<string> {
  const lock = JSON.parse(await readFile(join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, {version?: string}>;
  };
  const found = Object.entries(lock.packages).filter(([path]) => LIBRARIES.test(path));
  return found.map(([path, {version}]) => `${path}@${version ?? ''}`).join(' ');
}

/** What a release of these facts with this build would be made from. */
export async function toReleaseBasis(dataset: TsmDataset, assets: string): Promise<ReleaseBasis> {
  const code = CODE.map((folder) => join(PROJECT, folder));
  return {
    inputs: [toSource(dataset)],
    versions: {measures: MEASURES_VERSION, calculation: CALCULATION_VERSION},
    fingerprint: [
      ...dataset.sources.map(({contentSha256}) => contentSha256),
      await hashFolders(
        code,
        (path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/testing/'),
      ),
      await hashFolders([assets]),
      await readLibraries(),
    ].join(' '),
  };
}
