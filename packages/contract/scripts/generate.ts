import {mkdir, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {toContractFiles} from '../src/openapi/index.ts';

/** `npm run contract:generate`: writes the JSON Schemas and the OpenAPI document. */
const folder = fileURLToPath(new URL('../generated', import.meta.url));
await rm(folder, {recursive: true, force: true});
for (const {path, content} of toContractFiles()) {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await writeFile(join(folder, path), content);
}
console.log(`Wrote the contract to ${folder}`);
