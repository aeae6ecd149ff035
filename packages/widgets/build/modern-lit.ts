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

// What no property here asks for: showing its value in the attribute, a default to go back to, being a number or JSON in an
// attribute, an accessor of its own, and work on a class before its first element.
const UNUSED: typeof DEAD = [
  [
    'reactive-element',
    /toAttribute\(t,s\)\{.*?return t\},fromAttribute\(t,s\)\{.*?return i\}\}/,
    'fromAttribute:(t,s)=>s===Boolean?t!==null:t}',
  ],
  ['reactive-element', /_\$ET\(t,s\)\{.*?\}\}(?=_\$AK)/, ''],
  ['reactive-element', /this\._\$Eq&&=this\._\$Eq\.forEach\(.*?\),(?=this\._\$EM)/, ''],
  ['reactive-element', /\|\|i\.useDefault&&i\.reflect&&.*?(?=\)\)return;)/, ''],
  [
    'reactive-element',
    /C\(t,s,\{useDefault:i.*?(?=async _\$EP)/,
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  ['reactive-element', /h="function"==typeof t\.converter.*?:u;/, 'h=u;'],
  ['reactive-element', /this\[e\]=r\?\?this\._\$Ej\?\.get\(e\)\?\?r/, 'this[e]=r'],
  ['reactive-element', /converter:u,reflect:!1,useDefault:!1,/, ''],
  ['reactive-element', /this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\),/, ''],
  ['reactive-element', /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(.*?\}(?=\}let t=!1)/, ''],
  ['reactive-element', /static addInitializer\(t\)\{.*?\}(?=static get)/, ''],
  ['reactive-element', /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  ['reactive-element', /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [
    'reactive-element',
    /,this\.hasOwnProperty\(d\("properties"\)\)\)\{.*?\}(?=this\._\$Eh=|const \w=this\[Symbol)/,
    ');',
  ],
];

/** Takes Lit's hooks for polyfills and its fallbacks for old browsers out, its support of standard decorators (0.3 kB compressed), and what no property of the widgets asks for. */
export function modernLit(): Plugin {
  return {
    name: 'doorstep-modern-lit',
    transform: {
      filter: {id: /\/(css-tag|reactive-element|lit-html|lit-element)\.js$/},
      handler(code, id) {
        return [...DEAD, ...METADATA, ...UNUSED]
          .filter(([file]) => id.endsWith(`/${file}.js`))
          .reduce((left, [file, dead, instead]) => {
            if (!dead.test(left)) throw new Error(`${file}.js of Lit is no longer as this plugin expects: ${dead}`);
            return left.replace(dead, instead);
          }, code);
      },
    },
  };
}
