import type {Plugin} from 'vite';

/** Parts of the forms' words that only pages of the server say: what became of answers, themes, all questions at once. */
export const UNREAD_WORDS: readonly string[] = [
  ...['onlyIf', 'status', 'statusOn', 'published', 'ledTo', 'theme'],
  ...['faults.of', 'receipt.number', 'receipt.see', 'receipt.ask', 'receipt.unknown'],
];

/** A table of words without these parts, or single words of a part; each stands on lines of its own. */
export function withoutWords(code: string, parts: readonly string[] = UNREAD_WORDS): string {
  return parts.reduce((rest, name) => {
    const [part = '', word] = name.split('.');
    const lines = word
      ? new RegExp(`(\\n  ${part}: \\{(?:\\n    .*)*?)\\n    ${word}: .*,(?=\\n)`)
      : new RegExp(`()\\n  ${part}: (?:\\{[\\s\\S]*?\\n  \\}|.*),(?=\\n)`);
    if (!lines.test(rest)) throw new Error(`The words of forms have no ${name} as this plugin expects`);
    return rest.replace(lines, '$1');
  }, code);
}

/** Leaves words out of the browser's copy that no widget says (0.8 kB compressed in a page with a form). */
export function unreadWords(): Plugin {
  return {
    name: 'doorstep-unread-words',
    enforce: 'pre',
    transform: {
      filter: {id: /packages\/domain\/src\/words\/messages\/generated\/forms\.(en|cy)\.ts/},
      handler: (code) => withoutWords(code),
    },
  };
}
