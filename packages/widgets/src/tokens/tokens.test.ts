import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {generateFormTokens, generateTokens, toHostTokens} from './generate.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

describe('the tokens in a shadow root', () => {
  it('are generated from tokens.css as it is', () => {
    expect(read('generated/tokens.ts'), 'run npm run widgets:tokens').toBe(generateTokens());
    expect(read('../rating-input/generated/form-tokens.ts'), 'run npm run widgets:tokens').toBe(generateFormTokens());
  });

  it('take what the page sets, keep only what is used, and leave forced colours to the reader', () => {
    const css = `:root,
      :host { --doorstep-color-ink: #111; --doorstep-big: calc(var(--doorstep-base) * 2); --doorstep-base: 1px; --doorstep-odd: 0; }
      @media (prefers-color-scheme: dark) { :root, :host { --doorstep-color-ink: #eee; } }
      @media (forced-colors: active) { :root, :host { --doorstep-color-ink: CanvasText; } }
      @media print { :root, :host { --doorstep-color-ink: #000; } }`;
    expect(toHostTokens(css, 'p{color:var(--_ink);width:var(--_big)}')).toBe(
      ':host{--_ink:var(--doorstep-color-ink,#111);--_big:var(--doorstep-big,calc(var(--_base) * 2));--_base:var(--doorstep-base,1px)}' +
        '@media screen and (prefers-color-scheme: dark){:host{--_ink:var(--doorstep-color-ink,#eee)}}' +
        '@media (forced-colors: active){:host{--_ink:CanvasText}}',
    );
  });

  it('say the same where a style sheet names a token directly', () => {
    const tokens = new Map(
      [...read('tokens.css').matchAll(/(--doorstep-[\w-]+):\s*([^;]+);/g)]
        .reverse()
        .map(([, name, value]) => [name, value]),
    );
    const folders = readdirSync(new URL('..', import.meta.url), {recursive: true, encoding: 'utf8'});
    const sheets = folders
      .filter((name) => /styles\.ts$|styles\/card\.ts$/.test(name))
      .map((name) => read(`../${name}`));
    const direct = [
      ...sheets.join('').matchAll(/var\((--doorstep-[\w-]+), ((?:[^()]|\([^()]*(?:\([^()]*\))?[^()]*\))+)\)/g),
    ];
    expect(direct.length).toBeGreaterThan(4);
    const own = (value = '') => value.replaceAll('--doorstep-color-', '--_').replaceAll('--doorstep-', '--_');
    for (const [, name = '', fallback] of direct) {
      // A target is drawn in ink in every scheme, others as strong lines, and letters are the page's own.
      if (!['--doorstep-color-target', '--doorstep-color-peer', '--doorstep-font'].includes(name))
        expect(fallback, name).toBe(own(tokens.get(name)));
    }
  });
});
