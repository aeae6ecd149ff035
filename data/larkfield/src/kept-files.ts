import {format, resolveConfig} from 'prettier';
import type {Plan} from './exports/plan.ts';
import type {PlantedFault} from './faults/recipe.ts';
import {LANDLORD_FILE} from './landlord-file.ts';
import {DIRTY_MONTH} from './story.ts';
import {NOTICE} from './world.ts';

/** Small files that are kept with the program, as text laid out like the rest of it. Paths are in data/larkfield. */
export async function toKeptFiles(
  plans: readonly Plan[],
  planted: readonly PlantedFault[],
): Promise<readonly {path: string; text: string}[]> {
  const faults = {note: NOTICE, month: DIRTY_MONTH, faults: planted};
  const kept = [
    ...plans.map(({kind, mapping}) => ({path: `mappings/${kind}.json`, content: mapping})),
    {path: 'planted-faults.json', content: faults as unknown},
    {path: 'landlord.json', content: LANDLORD_FILE as unknown},
  ];
  const options = {...(await resolveConfig(import.meta.filename)), parser: 'json'};
  const write = async ({path, content}: (typeof kept)[number]) => ({
    path,
    text: await format(JSON.stringify(content), options),
  });
  return Promise.all(kept.map(write));
}
