import {bringWelsh, speak} from '../words/speak.ts';
import {ENGLISH_TABLES} from './english-tables.ts';

const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áâ',
  c: 'ç',
  e: 'éê',
  i: 'íî',
  n: 'ñ',
  o: 'óô',
  s: 'š',
  u: 'úû',
  y: 'ýŷ',
  z: 'ž',
};

/** What stands for a placeholder while the words around it change. */
const SLOT = /\uE000(\w+)\uE001/;

type Fills = Readonly<Record<string, string>>;

/**
 * English that is still read, and is no English: every vowel twice and with accents, which makes it about 40% longer, and
 * brackets around each message, or each line of it. What has no accents was not taken from a table; what lacks its bracket was cut off.
 */
export function toPseudo(text: string): string {
  if (text.includes('\n')) return text.split('\n').map(toPseudo).join('\n');
  if (!/[a-z]/i.test(text)) return text;
  const said = text.replace(/[a-z]/gi, (letter) => {
    const accented = ACCENTS[letter.toLowerCase()];
    if (accented === undefined) return letter;
    return letter === letter.toLowerCase() ? accented : accented.charAt(0).toUpperCase() + accented.slice(1);
  });
  return `[${said}]`;
}

/** A table of messages in the pseudo-language. What fills a message stays as it is. */
export function toPseudoTable(table: object): object {
  return Object.fromEntries(Object.entries(table).map(([key, message]) => [key, toPseudoMessage(message)]));
}

function toPseudoMessage(message: unknown): unknown {
  if (typeof message === 'string') return toPseudo(message);
  if (typeof message === 'object' && message !== null) return toPseudoTable(message);
  if (typeof message !== 'function') return message;
  return (fills: Fills) => {
    const names = new Proxy({}, {get: (_, name) => `\uE000${String(name)}\uE001`});
    const parts = (message as (fills: object) => string)(names).split(SLOT);
    // Text and names take turns.
    const said = parts.map((part, index) => (index % 2 === 0 ? toPseudo(part).replace(/[[\]]/g, '') : fills[part]));
    return `[${said.join('').replaceAll('\n', ']\n[')}]`;
  };
}

const welsh = new Map<string, object>();

/** Puts the pseudo-language in the place of Welsh; `false` puts back what was there. */
export function bringPseudo(isOn = true): void {
  for (const [part, english] of Object.entries(ENGLISH_TABLES)) {
    const before = welsh.get(part) ?? speak(part, english)('cy');
    welsh.set(part, before);
    bringWelsh(part, isOn ? {...toPseudoTable(english), ...('language' in english && {language: 'cy'})} : before);
  }
}
