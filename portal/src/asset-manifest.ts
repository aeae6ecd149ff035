import {DoorstepError} from '@doorstep/contract';

/** What every page links to, as root-absolute addresses. */
export interface AssetManifest {
  readonly script: string;
  readonly styles: readonly string[];
  /** Modules that the script imports at once, fetched beside it instead of after it. */
  readonly preload: readonly string[];
}

/** One entry of Vite's `.vite/manifest.json`, as far as pages need it. */
interface ViteChunk {
  file: string;
  css?: string[];
  imports?: string[];
  isEntry?: boolean;
}

/** The portal's entry in the build. */
export const PORTAL_ENTRY = 'portal/src/browser/portal.ts';

/**
 * Reads Vite's manifest of the build (parsed `dist/site/.vite/manifest.json`).
 * @throws DoorstepError `DS_PORTAL_ASSETS` when the portal's entry is not in it.
 */
export function readAssetManifest(viteManifest: Readonly<Record<string, ViteChunk>>): AssetManifest {
  const entry = viteManifest[PORTAL_ENTRY];
  if (!entry) {
    throw new DoorstepError('DS_PORTAL_ASSETS', `The build has no entry ${PORTAL_ENTRY}. Build the site again.`, {
      path: '.vite/manifest.json',
    });
  }
  const preload = new Set<string>();
  const styles = new Set<string>();
  collect(entry, viteManifest, preload, styles);
  return {script: `/${entry.file}`, styles: [...styles], preload: [...preload]};
}

function collect(
  chunk: ViteChunk,
  manifest: Readonly<Record<string, ViteChunk>>,
  preload: Set<string>,
  styles: Set<string>,
): void {
  for (const name of chunk.imports ?? []) {
    const imported = manifest[name];
    if (!imported || preload.has(`/${imported.file}`)) continue;
    preload.add(`/${imported.file}`);
    collect(imported, manifest, preload, styles);
  }
  for (const css of chunk.css ?? []) styles.add(`/${css}`);
}
