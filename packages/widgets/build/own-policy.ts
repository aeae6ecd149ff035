import type {Plugin} from 'vite';

/**
 * Lit asks for a Trusted Types policy called `lit-html` when it loads, and fails the whole page when that name is refused or
 * taken by another Lit. The kit's Lit has one of its own, made once a page, so that a second copy of the kit does not ask for
 * a name that is taken. Where it is refused Lit goes without, unless the page's rules forbid plain text too: then this file,
 * and so every widget, is not there, and the page keeps its fallback content; the browser's console names the policy.
 */
export function ownPolicy(): Plugin {
  const before = /(\w+)\.createPolicy\(['"]lit-html['"],\s*(\{[^}]*\})\)/;
  return {
    name: 'doorstep-own-policy',
    transform: {
      filter: {id: /lit-html\/(development\/)?lit-html\.js/},
      handler(code) {
        if (!before.test(code)) throw new Error('lit-html no longer makes its policy as this plugin expects');
        return code.replace(
          before,
          (_, policies: string, rules: string) =>
            `(()=>{let g=globalThis,k=Symbol.for('doorstep.policy');try{g[k]??=${policies}.createPolicy('doorstep',${rules})}catch{}g=g[k];` +
            `document.createElement('template').innerHTML=g?g.createHTML('<p>'):'<p>';return g})()`,
        );
      },
    },
  };
}
