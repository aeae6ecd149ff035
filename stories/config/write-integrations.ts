import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {generateJsxTypes} from 'custom-element-jsx-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {format, resolveConfig} from 'prettier';
import {describeElements} from './element-manifest.ts';

const KEPT = fileURLToPath(new URL('../../packages/widgets/generated/', import.meta.url));

/** What editors and frameworks know of the widgets, written from the widgets' own doc blocks into a folder. */
export async function writeIntegrations(outdir: string): Promise<void> {
  mkdirSync(outdir, {recursive: true});
  const manifest = describeElements();
  // Their types know fewer kinds of declarations than the standard's.
  const known = manifest as unknown as Parameters<typeof generateJsxTypes>[0];
  const options = {...(await resolveConfig(KEPT)), parser: 'json'};
  writeFileSync(join(outdir, 'custom-elements.json'), await format(JSON.stringify(manifest), options));
  const shared = {outdir, hideLogs: true};
  generateVsCodeCustomElementData(known, {...shared, htmlFileName: 'vscode.html-data.json', cssFileName: null});
  const componentTypePath = (_: string, tag?: string): string => {
    const folder = (tag ?? '').replace('doorstep-', '');
    return `../src/${folder}/${folder}.ts`;
  };
  generateJsxTypes(known, {...shared, fileName: 'jsx.d.ts', componentTypePath});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await writeIntegrations(KEPT);
