import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

/** The modules of the kit that a bundle of a few lines holds code of: `widgets/dist/kpi-tile/kpi-tile.js`. */
export async function findModules(project: string, code: string): Promise<string[]> {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    build: {write: false, minify: false, rolldownOptions: {input: entry}},
  });
  if (!('output' in result)) throw new Error('The build gave more or less than one bundle');
  return result.output.flatMap((file) =>
    file.type !== 'chunk' || !file.isEntry
      ? []
      : Object.entries(file.modules)
          .filter(([, {renderedLength}]) => renderedLength > 0)
          .flatMap(([id]) => id.split('/node_modules/@doorstep/').slice(1)),
  );
}
