import type {Plugin} from 'vite';

/**
 * Lit asks for a Trusted Types policy called `lit-html` when it loads, and fails the whole page when that name is refused or
 * taken by another Lit. The kit's Lit uses the policy that the loader made (or makes it), and none when it was refused.
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
            `(()=>{const k=Symbol.for('doorstep.policy');try{return globalThis[k]??=${policies}.createPolicy('doorstep',${rules})}catch{}})()`,
        );
      },
    },
  };
}
