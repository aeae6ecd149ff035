import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';
import {compileTable} from './compile.ts';
import {findProblems} from './find-problems.ts';
import {readMessageFiles} from './message-file.ts';
import {findHardTexts, OLDEST} from './reading-age.ts';
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
  warnOfHardTexts(process.argv.includes('--hard') ? Infinity : 3);
}

/** A warning, not a fault: a name or a word of the law can make a plain sentence count as hard. */
function warnOfHardTexts(most: number): void {
  const {hard, all} = findHardTexts(readMessageFiles());
  if (hard.length === 0) return;
  console.warn(
    `${hard.length} of ${all} texts for residents read above the age of ${OLDEST} (all: npm run messages -- --hard). The hardest:`,
  );
  for (const {age, place, text} of hard.slice(0, most)) console.warn(`  ${age.toFixed(1)} ${place}\n       ${text}`);
}

function existing(path: string): string | undefined {
  try {
    return readFileSync(join(ROOT, path), 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
