import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Package} from 'custom-elements-manifest/schema';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {format, resolveConfig} from 'prettier';
import {describeElements, elementsOf} from './element-manifest.ts';
import {writeElementTypes} from './element-types.ts';
import {listTokens, type Token, writeCssData} from './token-data.ts';

const WIDGETS = fileURLToPath(new URL('../../packages/widgets/', import.meta.url));

/** What editors and frameworks know of the widgets, as text by file of the widgets' package. */
export async function toIntegrations(): Promise<Record<string, string>> {
  const manifest = describeElements();
  const tokens = listTokens(readFileSync(join(WIDGETS, 'src/tokens/tokens.css'), 'utf8'));
  const files: Record<string, string> = {
    'generated/custom-elements.json': JSON.stringify(manifest),
    'generated/vscode.html-data.json': toHtmlData(manifest),
    'generated/vscode.css-data.json': writeCssData([...tokens, ...listKnobs(manifest)]),
    'src/frameworks/generated/elements.ts': writeElementTypes(manifest),
  };
  const style = await resolveConfig(WIDGETS);
  for (const [file, text] of Object.entries(files)) {
    files[file] = await format(text, {...style, parser: file.endsWith('.ts') ? 'typescript' : 'json'});
  }
  return files;
}

/** The custom properties of single widgets. */
function listKnobs(manifest: Package): Token[] {
  return elementsOf(manifest).flatMap(({cssProperties = []}) =>
    cssProperties.map(({name, default: value = '', description = ''}) => ({name, value, description})),
  );
}

/** Its library only writes files. */
function toHtmlData(manifest: Package): string {
  const outdir = mkdtempSync(join(tmpdir(), 'html-data-'));
  try {
    // Its types know fewer kinds of declarations than the standard's.
    const known = manifest as unknown as Parameters<typeof generateVsCodeCustomElementData>[0];
    generateVsCodeCustomElementData(known, {outdir, hideLogs: true, htmlFileName: 'html.json', cssFileName: null});
    return readFileSync(join(outdir, 'html.json'), 'utf8');
  } finally {
    rmSync(outdir, {recursive: true});
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [file, text] of Object.entries(await toIntegrations())) {
    mkdirSync(dirname(join(WIDGETS, file)), {recursive: true});
    writeFileSync(join(WIDGETS, file), text);
  }
}
