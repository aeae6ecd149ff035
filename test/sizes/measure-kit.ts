import {brotliCompressSync} from 'node:zlib';
import type {BuiltKit} from '../host/built-kit.ts';

/** What the whole kit weighs, as sent. */
export interface KitSize {
  bytes: number;
  /** Every file that `doorstep.js` can load for any widget in English, largest first. */
  files: {file: string; bytes: number}[];
}

/** What all files together should weigh at most one day. */
export const KIT_AIM = 60_000;
/** What they may weigh now: it may only be made less. */
export const KIT_BUDGET = 86_500;

/** Scripts that are loaded only where a page asks for another language. */
const OTHER_LANGUAGE = /welsh|[.-]cy[.-]/;

/** Adds up everything that the loader can come to load: each widget with all its parts, in English. */
export function measureKit(kit: BuiltKit): KitSize {
  const reached = new Set(['doorstep.js']);
  for (const file of reached) {
    const code = kit.get(file) ?? '';
    const folder = file.includes('/') ? file.replace(/[^/]*$/, '') : '';
    for (const [, to = ''] of code.matchAll(/(?:from|import)\s*\(?\s*[`"'](\.[^`"']+\.js)[`"']/g)) {
      const path = new URL(to, `https://kit/${folder}`).pathname.slice(1);
      if (!kit.has(path)) throw new Error(`${file} loads ${path}, which is not in the build`);
      if (!OTHER_LANGUAGE.test(path)) reached.add(path);
    }
  }
  const files = [...reached].map((file) => ({
    file: file.replace(/-[\w-]{8}\.js$/, '-*.js'),
    bytes: brotliCompressSync(kit.get(file) ?? '').length,
  }));
  return {
    bytes: files.reduce((sum, {bytes}) => sum + bytes, 0),
    files: files.sort((a, b) => b.bytes - a.bytes),
  };
}

/** The whole kit as a section of the documentation. */
export function describeKit({bytes, files}: KitSize): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const rows = files.map(({file, bytes: size}) => `| \`${file}\` | ${number(size)} |`);
  const over =
    bytes > KIT_AIM ? `${number(bytes - KIT_AIM)} more than the aim of ${number(KIT_AIM)}` : 'within the aim';
  return `## The whole kit: ${number(bytes)} bytes, ${over}\n\nEvery file that \`doorstep.js\` can come to load, in English; no page needs all of them.\n\n| File | Bytes (brotli) |\n|---|---|\n${rows.join('\n')}\n`;
}
