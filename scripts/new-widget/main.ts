import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {insertLine, LISTS} from './lists.ts';
import {toNames} from './names.ts';
import {storyFile, testFiles} from './test-files.ts';
import {widgetFiles} from './widget-files.ts';

/** Writes a widget that passes all checks, and puts it into every list of widgets. Returns the paths of its files. */
function createWidget(root: string, name: string): string[] {
  const names = toNames(name);
  const folder = `packages/widgets/src/${names.kebab}`;
  if (existsSync(join(root, folder))) throw new Error(`${folder} is there already. Choose another name.`);
  const files = {
    ...Object.fromEntries(
      Object.entries({...widgetFiles(names), ...testFiles(names)}).map(([file, text]) => [`${folder}/${file}`, text]),
    ),
    [`stories/${names.kebab}.stories.ts`]: storyFile(names),
  };
  // All lists before the first file: nothing is left half made when one is not as expected.
  const lists = new Map<string, string>();
  for (const list of LISTS)
    lists.set(list.file, insertLine(lists.get(list.file) ?? readFileSync(join(root, list.file), 'utf8'), list, names));
  for (const [path, text] of [...Object.entries(files), ...lists]) {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), text);
  }
  return Object.keys(files);
}

const [name] = process.argv.slice(2);
if (name === undefined) {
  console.error('Say which: npm run new -- repair-counter');
  process.exitCode = 1;
} else {
  try {
    const root = process.cwd();
    const made = createWidget(root, name);
    for (const script of ['messages', 'widgets:integrations'])
      execFileSync('npm', ['run', '--silent', script], {cwd: root, stdio: 'inherit'});
    execFileSync('npx', ['prettier', '--write', '--log-level', 'warn', ...made, ...LISTS.map(({file}) => file)], {
      cwd: root,
      stdio: 'inherit',
    });
    console.log(
      `${made.join('\n')}\n\nIt stands in every list of widgets. Next: what it shows, in ${name}.model.ts. Then npm test.`,
    );
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
