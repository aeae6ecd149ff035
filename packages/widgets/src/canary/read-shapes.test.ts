import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {shortenPrivate} from '../../build/compact-styles.ts';
import {UNREAD, withoutUnread} from '../../build/read-shapes.ts';

const src = fileURLToPath(new URL('..', import.meta.url));
/** What runs in a page: no tests, fixtures or words. */
const isSource = (path: string) =>
  path.endsWith('.ts') && !/test\.ts$|[.]words\.ts$|examples|testing\/|words\/|canary\//.test(path);

describe('what the build leaves out', () => {
  it.each([...UNREAD])('no widget reads: %s', (name) => {
    const readers = readdirSync(src, {recursive: true, encoding: 'utf8'})
      .filter(isSource)
      .filter((path) => new RegExp(`\\b${name}\\b`).test(readFileSync(`${src}${path}`, 'utf8')));
    expect(readers).toEqual([]);
  });

  it('keeps the number of each line, by which others name it', () => {
    const shape = 'year part\nfairly:n veryDis:n\nlow:n high:n\nid aliases[ notIncluded[:0 counts:1 interval:2';
    expect(withoutUnread(shape)).toBe('\n\nlow:n high:n\nid counts:1 interval:2');
  });

  it('shortens names that only the sheets know, each to one of its own', () => {
    const short = shortenPrivate('--_ink:var(--doorstep-color-ink,#000);color:var(--_ink-soft);margin:var(--_own)');
    const [, ink = '', soft = ''] =
      /^(--_\w+):var\(--doorstep-color-ink,#000\);color:var\((--_\w+)\);margin:var\(--_own\)$/.exec(short) ?? [];
    expect(ink.length + soft.length).toBeGreaterThan(6);
    expect(ink).not.toBe(soft);
  });
});
