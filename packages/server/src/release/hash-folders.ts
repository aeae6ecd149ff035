import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/** Hash of every file below some folders by name and content; the same files give the same hash on any machine. */
export async function hashFolders(
  folders: readonly string[],
  wanted: (path: string) => boolean = () => true,
): Promise<string> {
  const hash = createHash('sha256');
  for (const root of folders) {
    const entries = await readdir(root, {withFileTypes: true, recursive: true}).catch(() => []);
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.filter(wanted).sort()) {
      const name = relative(root, path).split(sep).join('/');
      hash.update(
        JSON.stringify([
          name,
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        ]),
      );
    }
  }
  return hash.digest('hex');
}
