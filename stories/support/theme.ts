import tokens from '../../packages/widgets/src/tokens/tokens.css?raw';

/** `reader` follows the setting of the device, as a page does; the others show a look whatever the device says. */
export const THEMES = ['reader', 'light', 'dark', 'more contrast'] as const;

const shown = new CSSStyleSheet();

/**
 * Gives the page the colours of a theme, out of the real tokens. Only colours: sizes and letters are the widgets' own, as
 * on a page that knows nothing of the tokens.
 */
export function showTheme(theme: unknown): void {
  if (!document.adoptedStyleSheets.includes(shown)) document.adoptedStyleSheets.push(shown);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens);
  const scheme = theme === 'light' || theme === 'dark' ? `:root { color-scheme: ${theme}; }` : '';
  shown.replaceSync([...sheet.cssRules].map((rule) => toColours(rule, theme)).join('\n') + scheme);
}

/** The colours that a rule gives; a theme that was chosen comes without the condition that the device must want it. */
function toColours(rule: CSSRule, theme: unknown): string {
  if (rule instanceof CSSStyleRule) {
    const colours = [...rule.style].filter((name) => name.startsWith('--doorstep-color-'));
    return `:root { ${colours.map((name) => `${name}: ${rule.style.getPropertyValue(name)};`).join(' ')} }`;
  }
  if (!(rule instanceof CSSMediaRule)) return '';
  const inner = [...rule.cssRules].map((one) => toColours(one, theme)).join('\n');
  if (rule.conditionText.includes('prefers-contrast') && theme === 'more contrast') return inner;
  const isDark = rule.conditionText.includes('prefers-color-scheme: dark');
  if (isDark && theme === 'dark') return inner;
  return isDark && theme === 'light' ? '' : `@media ${rule.conditionText} { ${inner} }`;
}
