import {format, resolveConfig} from 'prettier';
import type {Plan} from './exports/plan.ts';
import type {PlantedFault} from './faults/recipe.ts';
import {type ImportEntry, toLandlordFile} from './landlord-file.ts';
import {DIRTY_MONTH} from './story.ts';
import {NOTICE} from './world.ts';

/** Small files that are kept with the program, as text laid out like the rest of it. Paths are in data/larkfield. */
export async function toKeptFiles(
  plans: readonly Plan[],
  planted: readonly PlantedFault[],
  files: readonly {readonly kind: string; readonly name: string}[],
): Promise<readonly {path: string; text: string}[]> {
  const faults = {note: NOTICE, month: DIRTY_MONTH, faults: planted};
  const kept = [
    ...plans.map(({kind, mapping}) => ({path: `mappings/${kind}.json`, content: mapping})),
    {path: 'planted-faults.json', content: faults as unknown},
    {path: 'landlord.json', content: toLandlordFile(listImports(files, planted))},
  ];
  const options = {...(await resolveConfig(import.meta.filename)), parser: 'json'};
  const write = async ({path, content}: (typeof kept)[number]) => ({
    path,
    text: await format(JSON.stringify(content), options),
  });
  return Promise.all(kept.map(write));
}

/** One entry a kind; a file with rows that contradict each other stands alone, because only its good rows are taken. */
function listImports(
  files: readonly {readonly kind: string; readonly name: string}[],
  planted: readonly PlantedFault[],
): readonly ImportEntry[] {
  const contradicting = new Set(planted.filter(({check}) => check === 'duplicate-conflict').map(({file}) => file));
  const entries: {mapping: string; files: string[]; acceptGoodRows?: true}[] = [];
  for (const {kind, name} of files) {
    const [mapping, path, last] = [`mappings/${kind}.json`, `exports/${name}`, entries.at(-1)];
    if (contradicting.has(name)) entries.push({mapping, files: [path], acceptGoodRows: true});
    else if (last?.mapping === mapping && last.acceptGoodRows !== true) last.files.push(path);
    else entries.push({mapping, files: [path]});
  }
  return entries;
}
