/** A file of the site; `path` is relative to the root of the host. */
export interface SiteFile {
  readonly path: string;
  readonly content: string;
}
