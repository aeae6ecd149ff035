import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';
import {compileTable} from './compile.ts';
import {findProblems} from './find-problems.ts';
import {readMessageFiles} from './message-file.ts';
import {reviewList} from './review-list.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every file that is made of the messages, by its path from the root. */
export function madeFiles(): Map<string, string> {
  const files = readMessageFiles();
  const made = files.flatMap((file) =>
    (['en', 'cy'] as const).map((code): [string, string] => [
      `${file.folder}/generated/${file.name}.${code}.ts`,
      compileTable(file, code),
    ]),
  );
  return new Map([...made, ['docs/welsh-review.md', reviewList(files)]]);
}

function main(): void {
  const problems = findProblems(readMessageFiles());
  if (problems.length > 0) {
    console.error(problems.join('\n'));
    console.error(`${problems.length} messages are missing, stale or wrong. Nothing was written.`);
    process.exitCode = 1;
    return;
  }
  const made = madeFiles();
  for (const path of globSync('{packages,portal}/{src,*/src}/**/messages/generated/*.ts', {cwd: ROOT}))
    if (!made.has(path)) rmSync(join(ROOT, path));
  for (const [path, text] of made) {
    mkdirSync(dirname(join(ROOT, path)), {recursive: true});
    if (existing(path) !== text) writeFileSync(join(ROOT, path), text);
  }
  console.log(`${made.size - 1} tables of messages written`);
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
