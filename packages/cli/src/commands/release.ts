import {join} from 'node:path';
import {DoorstepError} from '@doorstep/contract';
import {
  countAnswers,
  eraseDue,
  listLandlordFiles,
  makeRelease,
  markReleased,
  openStore,
  planRelease,
  readOwnRecords,
  readTsm,
} from '@doorstep/server';
import type {Store} from '@doorstep/server';
import {findDataFolder, findSite, findStore, readArguments, resolveFrom} from '../arguments.ts';
import type {Command, CommandContext} from '../command.ts';
import {PROJECT} from '../project.ts';
import {type ReleaseFacts, toReleaseBasis} from '../release-basis.ts';
import {continueHistory, readHistory} from '../site/history.ts';
import {toPictureFiles} from '../site/pictures.ts';
import {toSiteDocuments} from '../site/site-documents.ts';
import {readAssets, toSiteFiles} from '../site/site-files.ts';
import {makeTryCodes} from '../site/try-codes.ts';

const USAGE = 'release [--data <folder>] [--assets <built site>] [--site <address>]';

const NO_SITE = [
  'It does not know its own address, so it has no sitemap, no feeds, no codes on paper and no pictures for shared links.',
  'Give it with --site https://... or DOORSTEP_SITE.',
].join(' ');

/** Makes a release of what is in the store and switches to it. Here portal and server meet, and only here. */
export const releaseCommand: Command = {
  name: 'release',
  usage: USAGE,
  summary: 'computes every figure and page, writes them as a release and makes it live',
  run: async (args, context) => {
    const {values} = readArguments(args, USAGE, {options: ['data', 'assets', 'site']});
    const folder = findDataFolder(values['data'], context);
    const assets = resolveFrom(context.cwd, values['assets'] ?? join(PROJECT, 'dist/site'));
    await release(folder, {assets, site: findSite(values['site'], context)}, context);
    return 0;
  },
};

/** What a release is made with, beside the facts. */
interface ReleaseWith {
  /** The folder of the built site. */
  readonly assets: string;
  /** Where the site stands; null where nobody said. */
  readonly site: string | null;
}

async function release(folder: string, {assets, site}: ReleaseWith, context: CommandContext): Promise<void> {
  const {now, say} = context;
  const started = performance.now();
  const names = await readAssets(assets);
  const store = await openStore(findStore(folder, context));
  try {
    await takeAnswers(store, context);
    const facts = await readFacts(store, folder);
    const {unchanged, plan} = await planRelease(folder, await toReleaseBasis(facts, {assets, site}), now);
    if (plan === undefined) {
      // A release that was made and then cut short is caught up with.
      await markAnswers(store, {id: unchanged, published: unchanged.slice(0, 10)});
      say(`Nothing has changed since release ${unchanged}; it stays live.`);
      return;
    }
    const documents = await toSiteDocuments({store, folder}, facts, {...plan, previous: plan.previous?.id ?? null});
    const landlords = documents.landlords.length;
    say(`Making release ${plan.id} for ${landlords} landlords ...`);
    if (site === null) say(NO_SITE);
    const onProgress = (files: number): void => {
      if (files % 5000 === 0) say(`  ${files} files so far`);
    };
    const previous = plan.previous?.id ?? null;
    const pages = toSiteFiles(documents, {
      ...{assets: names, site, codes: await makeTryCodes(store, documents, now)},
      history: continueHistory(await readHistory(folder, previous), documents),
      toPictureFiles: (pictures) => toPictureFiles(pictures, {folder, release: previous}),
    });
    const made = await makeRelease({folder, plan, documents, pages, assets, onProgress});
    await markAnswers(store, plan);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const size = Math.round(made.bytes / 1e6);
    say(`Release ${made.id} is live: ${made.files} files, ${size} MB, in ${seconds} s.`);
  } finally {
    await store.close();
  }
}

/** Brings what residents sent into the records; what is to be erased is erased first. */
async function takeAnswers(store: Store, {now, say}: CommandContext): Promise<void> {
  const erased = await eraseDue(store, now);
  let counted = 0;
  for (const {file} of await listLandlordFiles(store))
    counted += (await countAnswers(store, file.landlord, now)).counted;
  if (counted > 0) say(`Answers that residents sent and that are part of the figures: ${counted}.`);
  if (erased > 0) say(`Answers erased, as their time has come: ${erased}.`);
}

/** Notes for every answer that counts the release whose figures it is part of. */
async function markAnswers(store: Store, release: {readonly id: string; readonly published: string}): Promise<void> {
  for (const {file} of await listLandlordFiles(store)) await markReleased(store, file.landlord, release);
}

async function readFacts(store: Store, folder: string): Promise<ReleaseFacts> {
  const facts = {dataset: await readTsm(store), own: await readOwnRecords(store)};
  if (facts.dataset.landlords.length > 0 || facts.own.length > 0) return facts;
  const remedy = 'There are no figures to release yet. Import some first: npm run doorstep -- import tsm data';
  throw new DoorstepError('DS_RELEASE_NO_FACTS', remedy, {path: folder});
}
