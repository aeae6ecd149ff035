/**
 * A pattern that finds whole words in the text of people: letters of every language count as letters, so `mwg` is not found
 * in `mwgwd` nor `gas` in `Nwygas`. Blanks in it stand for any blanks, and `'` for a straight or a curly one.
 */
export function wholeWords(alternatives: readonly string[], flags = 'giu'): RegExp {
  const pattern = alternatives.join('|').replaceAll(' ', '\\s+').replaceAll("'", "['’‘]?");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}
