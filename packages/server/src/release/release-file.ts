/** A file of a release. `path` is its address; the slash in front may be left out. */
export interface ReleaseFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
