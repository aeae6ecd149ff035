import type {OpenRelease} from './release-files.ts';

/** What the server must know of a release before it can answer from it. */
export interface ReleaseView {
  readonly release: OpenRelease;
  /** Other words for a landlord or a measure, in lower case, by what they stand for. */
  readonly landlords: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
  /** Headers of every page. */
  readonly pageHeaders: Readonly<Record<string, string>>;
}

const views = new WeakMap<OpenRelease, Promise<ReleaseView>>();

/** Reads `aliases.json` and `headers.json` of a release, once; a release may lack either. */
export function toReleaseView(release: OpenRelease): Promise<ReleaseView> {
  let view = views.get(release);
  if (view === undefined) {
    view = readView(release);
    views.set(release, view);
    // A failed read must not be remembered as the answer for ever.
    view.catch(() => views.delete(release));
  }
  return view;
}

async function readView(release: OpenRelease): Promise<ReleaseView> {
  const [aliases, headers] = await Promise.all([readJson(release, 'aliases.json'), readJson(release, 'headers.json')]);
  return {
    release,
    landlords: toWords(aliases['landlords']),
    measures: toWords(aliases['measures']),
    pageHeaders: toWords(headers),
  };
}

async function readJson(release: OpenRelease, path: string): Promise<Record<string, unknown>> {
  if (release.find(path) === undefined) return {};
  const value: unknown = JSON.parse(new TextDecoder().decode(await release.read(path)));
  return isRecord(value) ? value : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function toWords(value: unknown): Readonly<Record<string, string>> {
  const words = Object.create(null) as Record<string, string>;
  if (!isRecord(value)) return words;
  for (const [name, word] of Object.entries(value)) if (typeof word === 'string') words[name] = word;
  return words;
}
