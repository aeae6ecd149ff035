import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {formsEnglish} from '@doorstep/domain/forms';
import {describe, expect, it} from 'vitest';
import {UNREAD_WORDS, withoutWords} from '../../build/unread-words.ts';

const src = fileURLToPath(new URL('../satisfaction-form/', import.meta.url));
const generated = new URL('../../../domain/src/words/messages/generated/', import.meta.url);

describe('the words of forms that the build leaves out', () => {
  it.each(['en', 'cy'])('are these and no others: %s', async (language) => {
    const code = readFileSync(new URL(`forms.${language}.ts`, generated), 'utf8');
    const plain = withoutWords(code)
      .replace(/^import .*$/m, '')
      .replace(/^(export const \w+)\s*:[^=]*=/m, '$1 =');
    const left = plain.replace(/\(d: [^)]*\): string/g, '(d)');
    const module = (await import(`data:text/javascript,${encodeURIComponent(left)}`)) as Record<string, object>;
    const isRead = (name: string) => !UNREAD_WORDS.includes(name);
    const namesOf = (table: object) =>
      Object.entries(table).flatMap(([part, words]: [string, unknown]) =>
        typeof words === 'object' && words ? Object.keys(words).map((word) => [part, `${part}.${word}`]) : [[part]],
      );
    const wanted = namesOf(formsEnglish).filter((names) => names.every(isRead));
    expect(namesOf(module[language] ?? {})).toEqual(wanted);
    for (const name of ['gone', 'receipt.gone']) expect(() => withoutWords(code, [name])).toThrow(`no ${name}`);
  });

  it('are said by no widget', () => {
    const sources = readdirSync(src)
      .filter((name) => /\.ts$/.test(name) && !/test\.ts$|examples/.test(name))
      .map((name) => readFileSync(`${src}${name}`, 'utf8'));
    expect(sources.filter((code) => code.includes('words.forms')).length).toBeGreaterThan(2);
    for (const name of UNREAD_WORDS) {
      const [part = '', word] = name.split('.');
      const taken = sources.flatMap((code) => [
        ...code.matchAll(new RegExp(`\\{([^{}]*)\\} = words\\.forms\\.${part};`, 'g')),
      ]);
      const read = word ? taken.filter(([, names = '']) => names.split(', ').includes(word)) : taken;
      expect(
        read.map(([code]) => code),
        name,
      ).toEqual([]);
      expect(sources.filter((code) => code.includes(`forms.${name}.`) || code.includes(`forms.${name}(`))).toEqual([]);
    }
  });
});
