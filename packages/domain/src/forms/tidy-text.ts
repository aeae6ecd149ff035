/** Signs that no writing needs: control characters but tab and line end (no database takes all), and those that turn a text round. */
const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;

/** Half a character, which no file can hold. */
const HALF = /\p{Surrogate}/gu;

/** Somebody's words as they are kept: line ends `\n`, composed (NFC), nothing unseen in them, no blanks around them. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(HALF, '\uFFFD').normalize('NFC').trim();
}
