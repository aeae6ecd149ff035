/** Characters that cannot be seen but break every comparison. Headings of the newer file are full of them. */
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/g;
/** Refused by PostgreSQL (NUL) or meaningless in words (the other control characters but tab and line feed). */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Half a character; a database would change it on its own. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A cell as plain text: invisible and control characters dropped, every kind of space a space, line ends as line
 * feeds, trimmed. Lone surrogates become U+FFFD, as they would in the store.
 */
export function toText(cell: unknown): string {
  return toWords(cell)
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .trim();
}

/** Workbooks hold text, numbers, yes or no, and dates. */
function toWords(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  return cell instanceof Date ? cell.toISOString() : '';
}

/** A cell as one line: as {@link toText}, with every run of white space a single space. */
export function toLine(cell: unknown): string {
  return toText(cell).replace(/\s+/g, ' ');
}
