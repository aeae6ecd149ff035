/** A custom property of the kit, for editors and documentation. */
export interface Token {
  readonly name: string;
  readonly value: string;
  readonly description: string;
}

/** The tokens of `tokens.css` with the words that stand beside each; the first rule has every one of them. */
export function listTokens(css: string): Token[] {
  const [, rule = ''] = /:host\s*{([\s\S]*?)\n}/.exec(css) ?? [];
  return [...rule.matchAll(/(--doorstep-[\w-]+):\s*([^;]+);(?: *\/\*([^*]*)\*\/)?/g)].map(
    ([, name = '', value = '', words = '']) => ({
      name,
      value: value.replaceAll(/\s+/g, ' ').trim(),
      description: words.trim(),
    }),
  );
}

/** What VS Code offers and says of the kit's custom properties in style sheets. */
export function writeCssData(tokens: readonly Token[]): string {
  const properties = tokens.map(({name, value, description}) => ({
    name,
    description: value ? `${description}\n\nUnless set: \`${value}\`` : description,
  }));
  return JSON.stringify({version: 1.1, properties, atDirectives: [], pseudoClasses: [], pseudoElements: []});
}
