import {readdir, readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface EnglishWords {
  /** Whether a text is, or holds, English of a message table that has Welsh for it; what it holds, or undefined. */
  readonly findIn: (text: string) => string | undefined;
}

/** Every message of portal, widgets and rules in English that says something else in Welsh. */
export async function readEnglish(): Promise<EnglishWords> {
  const whole = new Set<string>();
  const parts = new Set<string>();
  const welsh: string[] = [];
  for (const file of await listTables()) {
    for (const {source, target} of pairsOf(JSON.parse(await readFile(PROJECT + file, 'utf8')))) {
      if (source === target) continue;
      welsh.push(target);
      if (!source.includes('{')) whole.add(source);
      // Between what is filled in, words stand as they are written; two or three alone may be part of a name.
      for (const part of source.split(/\{[^{}]*\}|[{}#\n]/)) {
        const words = part.trim();
        if (words.split(/\s+/).length >= 4) parts.add(words);
      }
    }
  }
  const both = welsh.join('\n');
  const long = [...parts].filter((part) => !both.includes(part));
  const alone = new Set([...whole].filter((text) => !welsh.includes(text)));
  return {findIn: (text) => (alone.has(text) ? text : long.find((part) => text.includes(part)))};
}

async function listTables(): Promise<string[]> {
  const folders = ['packages', 'portal'].map(async (folder) => {
    const files = await readdir(PROJECT + folder, {recursive: true});
    return files.filter((file) => /\/messages\/[^/]*\.cy\.json$/.test(file)).map((file) => `${folder}/${file}`);
  });
  return (await Promise.all(folders)).flat().filter((file) => !file.includes('node_modules'));
}

interface Pair {
  readonly source: string;
  readonly target: string;
}

function pairsOf(table: unknown): Pair[] {
  if (typeof table !== 'object' || table === null) return [];
  if ('source' in table && typeof table.source === 'string') {
    return 'target' in table && typeof table.target === 'string' ? [table as Pair] : [];
  }
  return Object.values(table).flatMap(pairsOf);
}
