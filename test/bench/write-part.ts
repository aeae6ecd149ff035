import {readFile, writeFile} from 'node:fs/promises';
import {availableParallelism, cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';
import {type PartName, replacePart} from './document.ts';

const PATH = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

function describeMachine(): string {
  const day = new Date().toISOString().slice(0, 10);
  const cpu = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${day}, Node ${process.version}, ${availableParallelism()} cores (${cpu}), ${memory} GB.`;
}

/** Prints a part with when and on what it was measured, and puts it into docs/benchmarks.md. */
export async function writePart(name: PartName, text: string): Promise<void> {
  const report = `${describeMachine()}\n\n${text}`;
  console.log(`\n${report}`);
  const document = replacePart(await readFile(PATH, 'utf8'), name, report);
  await writeFile(PATH, await format(document, {...(await resolveConfig(PATH)), filepath: PATH}));
}
