import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

const SKIPPED = /^(node_modules|dist|generated|testing)$|^\.|\.test\.ts$/;

/** Hash of files and folders by name and content. What is not there counts as not there. */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  const visit = (path) => {
    if (!existsSync(path)) return hash.update(`none ${path}\n`);
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) if (!SKIPPED.test(name)) visit(join(path, name));
      return hash;
    }
    return hash.update(`${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}\n`);
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

/** Whether a step was last done with the same input. */
export function isDone(stamp, input) {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === input;
}
