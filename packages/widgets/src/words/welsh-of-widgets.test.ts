import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {globSync} from 'tinyglobby';
import {describe, expect, it} from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The code of a module and of all that it may ever load of the widgets. */
function codeOf(path: string, seen = new Map<string, string>()): string {
  if (seen.has(path)) return '';
  // Types say nothing.
  const code = readFileSync(path, 'utf8').replace(/^import type .*$/gm, '');
  seen.set(path, code);
  for (const [, from = ''] of code.matchAll(/(?:from|import) ?\(?'(\.[^']+\.ts)'/g))
    codeOf(join(dirname(path), from), seen);
  return [...seen.values()].join('\n');
}

const partsIn = (code: string, call: RegExp) => [...new Set([...code.matchAll(call)].map(([, part]) => part))].sort();

describe('the Welsh of a widget', () => {
  const widgets = globSync('*/welsh.ts', {cwd: ROOT})
    .map((path) => dirname(path))
    .filter((folder) => !['words', 'loader'].includes(folder));

  it.each(widgets)('is of all it may say: %s', (widget) => {
    const spoken = partsIn(codeOf(join(ROOT, widget, 'define.ts')), /(?:speak|withKit)(?:<[^(]*>)?\('([^']+)'/g);
    const brought = partsIn(codeOf(join(ROOT, widget, 'welsh.ts')), /bringWelsh\('([^']+)'/g);
    expect(spoken).toContain('kit');
    expect(spoken.filter((part) => !brought.includes(part))).toEqual([]);
  });

  it('is known to the loader for every element that says something', () => {
    const known = readFileSync(join(ROOT, 'loader/welsh.ts'), 'utf8');
    for (const widget of widgets) expect(known).toContain(`'doorstep-${widget}'`);
    const speaking = globSync('*/*.words.ts', {cwd: ROOT}).map((path) => dirname(path));
    expect([...new Set(speaking)].filter((folder) => !widgets.includes(folder))).toEqual(['picture']);
  });
});
