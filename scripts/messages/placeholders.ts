import {parse, type Token} from '@messageformat/parser';

/** What fills a placeholder: a number where its plural form is chosen by it, else words or a figure already written out. */
export type Fill = 'number' | 'string';

/** The placeholders of a message in ICU MessageFormat, in the order of their first use. */
export function placeholdersOf(message: string): Map<string, Fill> {
  const found = new Map<string, Fill>();
  for (const token of allTokens(parse(message))) {
    if (!('arg' in token)) continue;
    if (token.type === 'plural' || token.type === 'selectordinal') found.set(token.arg, 'number');
    else if (!found.has(token.arg)) found.set(token.arg, 'string');
  }
  return found;
}

/** The plural forms that each plural of a message has, without those for one exact number such as `=0`. */
export function pluralFormsOf(message: string): string[][] {
  return allTokens(parse(message))
    .filter((token) => token.type === 'plural')
    .map((token) => ('cases' in token ? token.cases : []))
    .map((cases) => cases.map(({key}) => key).filter((key) => !key.startsWith('=')));
}

function allTokens(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [
    token,
    ...('cases' in token ? token.cases.flatMap((one) => allTokens(one.tokens)) : []),
  ]);
}
