/** A file of a release, as it is sent. */
export interface ServedFile {
  /** Unlike that of any other content, without quotes: the start of its SHA-256. */
  readonly tag: string;
  readonly bytes: number;
}

/** One release, opened for reading. Nothing in it ever changes. */
export interface OpenRelease {
  readonly id: string;
  readonly previous: string | null;
  /**
   * A file by its name without a slash in front, packed copies (`.br`, `.gz`) included; undefined when the release has
   * none of that name. Names are looked up in the manifest, so that a name from the wire never becomes a path.
   */
  find(path: string): ServedFile | undefined;
  /** The bytes of a file that `find` knows. */
  read(path: string): Promise<Uint8Array<ArrayBuffer>>;
}

/** Where the server gets releases from: a data folder in Node, a map in a browser. */
export interface ReleaseFiles {
  /** The live release; undefined before the first has been made. */
  current(): Promise<OpenRelease | undefined>;
  /** A release by its id, live or not. */
  byId(id: string): Promise<OpenRelease | undefined>;
}
