import {readFileSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const here = (name: string) => new URL(name, import.meta.url);

const toPrivate = (css: string) => css.replaceAll('--doorstep-color-', '--_').replaceAll('--doorstep-', '--_');

/**
 * Turns `tokens.css` into the style sheet of a shadow root. Each token becomes a private property that takes the page's
 * value when there is one: `--_ink: var(--doorstep-color-ink, #241c26)`. Declared plainly on `:host` a token would hide
 * what a landlord sets on `:root`. In forced colours, and where the reader asks for more contrast, the reader wins over the page. Paper gets the light values
 * unless the page has its own for print. Only tokens that the widgets' styles use, directly or through another, stay,
 * without those of another sheet (`given`).
 */
export function toHostTokens(tokens: string, styles: string, given: ReadonlySet<string> = new Set()): string {
  const source = tokens.replace(/\/\*[\s\S]*?\*\//g, '');
  const used = findUsed(toPrivate(source), styles);
  return source
    .split(/(?=@media)/)
    .filter((block) => !block.startsWith('@media print'))
    .map((block) => {
      const pageWins = !/^@media \((forced-colors|prefers-contrast)/.test(block);
      return block.replace(/(--doorstep-[a-z0-9-]+):\s*([^;]+);/g, (_, name: string, value: string) => {
        const own = toPrivate(value.trim());
        const declaration = pageWins ? `var(${name},${own})` : own;
        return used.has(toPrivate(name)) && !given.has(toPrivate(name)) ? `${toPrivate(name)}:${declaration};` : '';
      });
    })
    .join('')
    .replace('@media (prefers-color-scheme', '@media screen and (prefers-color-scheme')
    .replace(/:root,\s*:host/g, ':host')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .replace(/@media[^{]*{:host{}}/g, '')
    .trim();
}

/** The tokens that styles name, and those that these are made of. */
function findUsed(source: string, styles: string): Set<string> {
  const used = new Set(styles.match(/--_[a-z0-9-]+/g));
  for (let before = -1; before !== used.size;) {
    before = used.size;
    for (const [, name = '', value = ''] of source.matchAll(/(--_[a-z0-9-]+):([^;]+);/g)) {
      if (used.has(name)) for (const other of value.match(/--_[a-z0-9-]+/g) ?? []) used.add(other);
    }
  }
  return used;
}

const read = (names: readonly string[]) => names.map((name) => readFileSync(here(name), 'utf8')).join('\n');

/** The styles whose tokens every widget loads, and those that only forms need on top. */
const COMMON = ['../styles/card.ts', '../kpi-tile/kpi-tile.styles.ts', '../trend-chart/trend-chart.styles.ts'];
const FORMS = ['../rating-input/question.styles.ts', '../satisfaction-form/satisfaction-form.styles.ts'];

const toModule = (name: string, sheet: string) =>
  `// Generated from tokens.css by \`npm run widgets:tokens\`. Do not edit.\nimport {css} from 'lit';\n\nexport const ${name} = css\`\n  ${sheet}\n\`;\n`;

/** The whole text of `generated/tokens.ts`. */
export function generateTokens(): string {
  return toModule('tokens', toHostTokens(read(['tokens.css']), read(COMMON)));
}

/** The whole text of `rating-input/generated/form-tokens.ts`: what forms use and no other widget does. */
export function generateFormTokens(): string {
  const source = read(['tokens.css']);
  const given = findUsed(toPrivate(source), read(COMMON));
  return toModule('formTokens', toHostTokens(source, read(FORMS), given));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(here('generated/tokens.ts'), generateTokens());
  writeFileSync(here('../rating-input/generated/form-tokens.ts'), generateFormTokens());
}
