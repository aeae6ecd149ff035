import tokens from '../../packages/widgets/src/tokens/tokens.css?raw';

/** `reader` follows the setting of the device, as a page does; the others show a look whatever the device says. */
export const THEMES = ['reader', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const forced = new CSSStyleSheet();

/** Shows the tokens of one theme on the whole page. */
export function showTheme(theme: unknown): void {
  if (!document.adoptedStyleSheets.includes(forced)) document.adoptedStyleSheets.push(forced);
  forced.replaceSync(
    theme === 'light' || theme === 'dark' ? `:root { color-scheme: ${theme}; ${tokensOf(theme)} }` : '',
  );
}

/** The colours of a theme out of the real tokens, so that there is no second list of them. */
function tokensOf(theme: 'light' | 'dark'): string {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens);
  const rules = [...sheet.cssRules].flatMap((rule) => {
    if (theme === 'light') return rule instanceof CSSStyleRule ? [rule] : [];
    const isDark = rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme: dark');
    return isDark ? [...rule.cssRules].filter((inner) => inner instanceof CSSStyleRule) : [];
  });
  const colours = rules.flatMap(({style}) =>
    [...style].filter((name) => name.startsWith('--')).map((name) => `${name}: ${style.getPropertyValue(name)};`),
  );
  return colours.join(' ');
}
