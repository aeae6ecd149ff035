import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const here = (name: string) => new URL(name, import.meta.url);

/**
 * Turns `tokens.css` into the style sheet of a shadow root. Each token becomes a private property that takes the page's
 * value when there is one: `--_color-ink: var(--doorstep-color-ink, #241c26)`. Declared plainly on `:host` a token would
 * hide what a landlord sets on `:root`. Only tokens that the widgets' styles use, directly or through another token, stay.
 */
export function toHostTokens(tokens: string, styles: string): string {
  const source = tokens.replace(/\/\*[\s\S]*?\*\//g, '').replaceAll('--doorstep-', '--_');
  const used = new Set(styles.match(/--_[a-z0-9-]+/g));
  for (let before = -1; before !== used.size;) {
    before = used.size;
    for (const [, name = '', value = ''] of source.matchAll(/(--_[a-z0-9-]+):([^;]+);/g)) {
      if (used.has(name)) for (const other of value.match(/--_[a-z0-9-]+/g) ?? []) used.add(other);
    }
  }
  return source
    .replace(/(--_[a-z0-9-]+):\s*([^;]+);/g, (_, name: string, value: string) =>
      used.has(name) ? `${name}:var(${name.replace('--_', '--doorstep-')},${value.trim()});` : '',
    )
    .replace(/:root,\s*:host/g, ':host')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .replace(/@media[^{]*{:host{}}/g, '')
    .trim();
}

/** The whole text of `generated/tokens.ts`. */
export function generateTokens(): string {
  const styles = ['../styles/card.ts', '../kpi-tile/kpi-tile.styles.ts', '../trend-chart/trend-chart.styles.ts'];
  const used = styles.map((name) => readFileSync(here(name), 'utf8')).join('\n');
  const sheet = toHostTokens(readFileSync(here('tokens.css'), 'utf8'), used);
  return `// Generated from tokens.css by \`npm run widgets:tokens\`. Do not edit.\nimport {css} from 'lit';\n\nexport const tokens = css\`\n  ${sheet}\n\`;\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(here('generated/tokens.ts'), generateTokens());
