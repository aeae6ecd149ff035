import {brotliCompressSync} from 'node:zlib';
import type {BuiltKit} from '../host/built-kit.ts';

/** What the whole kit weighs, as sent. */
export interface KitSize {
  bytes: number;
  /** All widgets as one classic script, `doorstep-all.js`, in English. */
  oneFile: number;
  /** Its Welsh, loaded where a page speaks it. */
  oneFileWelsh: number;
  /** Every file that `doorstep.js` can load for any widget in English but the forms, largest first. */
  files: {file: string; bytes: number}[];
}

/** What all widgets may weigh in one file. The forms are not in it. */
export const ONE_FILE_BUDGET = 60_000;
/** What they may weigh as files that are each packed alone: it may only be made less. */
export const KIT_BUDGET = 81_000;

/** Scripts that are loaded only where a page asks for another language. */
const OTHER_LANGUAGE = /welsh|[.-]cy[.-]/;

/** What residents and staff write in: of a size of its own, beside the kit that shows figures. */
export const FORMS = /\b(satisfaction-form|rating-input|feedback-inbox)\b/;

/** Adds up everything that the loader can come to load: each widget with all its parts, in English, without the forms. */
export function measureKit(kit: BuiltKit): KitSize {
  const reached = new Set(['doorstep.js']);
  for (const file of reached) {
    const code = kit.get(file) ?? '';
    const folder = file.includes('/') ? file.replace(/[^/]*$/, '') : '';
    for (const [, to = ''] of code.matchAll(/(?:from|import)\s*\(?\s*[`"'](\.[^`"']+\.js)[`"']/g)) {
      const path = new URL(to, `https://kit/${folder}`).pathname.slice(1);
      if (!kit.has(path)) throw new Error(`${file} loads ${path}, which is not in the build`);
      if (!OTHER_LANGUAGE.test(path) && !FORMS.test(path)) reached.add(path);
    }
  }
  const sizeOf = (file: string) => brotliCompressSync(kit.get(file) ?? '').length;
  const files = [...reached].map((file) => ({
    file: file.replace(/-[\w-]{8}\.js$/, '-*.js'),
    bytes: sizeOf(file),
  }));
  return {
    bytes: files.reduce((sum, {bytes}) => sum + bytes, 0),
    oneFile: sizeOf('doorstep-all.js'),
    oneFileWelsh: sizeOf('doorstep-all.cy.js'),
    files: files.sort((a, b) => b.bytes - a.bytes),
  };
}

/** The whole kit as a section of the documentation. */
export function describeKit({bytes, oneFile, oneFileWelsh, files}: KitSize): string {
  const number = (value: number) => value.toLocaleString('en-GB');
  const rows = files.map(({file, bytes: size}) => `| \`${file}\` | ${number(size)} |`);
  return `## The whole kit in one file: ${number(oneFile)} bytes of ${number(ONE_FILE_BUDGET)}

\`doorstep-all.js\`: every widget, the brand and the source in English, for pages that cannot hold a module. Not in it are the
forms, which come from \`doorstep.js\` where a page has one, and the Welsh, which is ${number(oneFileWelsh)} bytes more where a page
speaks it (\`doorstep-all.cy.js\`).

## The whole kit as ${files.length} files: ${number(bytes)} bytes of ${number(KIT_BUDGET)}

Every file that \`doorstep.js\` can come to load in English, but for the forms; no page needs all of them. It is more than the one file because
each is packed alone, and none can point to what another says too.

| File | Bytes (brotli) |
|---|---|
${rows.join('\n')}
`;
}
