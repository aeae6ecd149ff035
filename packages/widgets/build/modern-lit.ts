import type {Plugin} from 'vite';

// Each of these is only for browsers that cannot run the build anyway: its classes have static blocks, which came to the
// last browser (Safari 16.4) together with constructable style sheets, years after shadow DOM.
const DEAD: readonly [file: string, code: RegExp, instead: string][] = [
  [
    'css-tag',
    /=\w\.ShadowRoot&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)&&.*?CSSStyleSheet\.prototype/,
    '=!0',
  ],
  ['reactive-element', /\w\?\.\(\{ReactiveElement:\w\}\),/, ''],
  ['reactive-element', /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ['reactive-element', /\w\.reactiveElementPolyfillSupport/, '0'],
  ['lit-html', /\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, '0;'],
  ['lit-element', /const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ''],
  ['lit-html', /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
  ['lit-element', /\(\w\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/, '0'],
];

// What standard decorators leave on a class; here decorators are compiled the older way.
const METADATA: typeof DEAD = [
  ['reactive-element', /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/, ''],
  ['reactive-element', /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}(?=this\._\$Eh=)/, ''],
];

/** Takes Lit's hooks for polyfills and its fallbacks for old browsers out, and its support of standard decorators (0.3 kB compressed). */
export function modernLit(): Plugin {
  return {
    name: 'doorstep-modern-lit',
    transform: {
      filter: {id: /\/(css-tag|reactive-element|lit-html|lit-element)\.js$/},
      handler(code, id) {
        return [...DEAD, ...METADATA]
          .filter(([file]) => id.endsWith(`/${file}.js`))
          .reduce((left, [file, dead, instead]) => {
            if (!dead.test(left)) throw new Error(`${file}.js of Lit is no longer as this plugin expects: ${dead}`);
            return left.replace(dead, instead);
          }, code);
      },
    },
  };
}
