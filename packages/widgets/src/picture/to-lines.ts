/** Width of bold text of 14 px in any of the device fonts, a little generous. */
const LETTER = 7.8;

/** Breaks words into lines that fit a width in pixels; a word that is longer than a line is broken too. */
export function toLines(text: string, width: number): string[] {
  const most = Math.max(4, Math.floor(width / LETTER));
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}
