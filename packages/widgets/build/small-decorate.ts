import type {Plugin} from 'vite';

/**
 * The compiler's decorator helper serves every kind of decorator; here there are only property decorators, one a field
 * (0.1 kB compressed). A canary test loads the build and sees a decorated property re-render.
 */
export function smallDecorate(): Plugin {
  return {
    name: 'doorstep-small-decorate',
    enforce: 'pre',
    transform: {
      filter: {id: /oxc-project.*runtime.*helpers\/(esm\/)?decorate\.js/},
      handler: () => 'export default ([decorator], proto, name) => decorator(proto, name);',
    },
  };
}
