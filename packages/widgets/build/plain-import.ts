import type {Plugin} from 'vite';

/**
 * Vite wraps each dynamic import in a helper that preloads style sheets: a file more and 0.7 kB in every page's first
 * request. The widgets' styles are in their scripts, so the part of Vite that adds it is left out.
 */
export function plainImport(): Plugin {
  return {
    name: 'doorstep-plain-import',
    configResolved({plugins, command}) {
      if (command !== 'build') return;
      const wrapper = plugins.find(({name}) => name === 'native:import-analysis-build');
      if (!wrapper) throw new Error('Vite no longer wraps dynamic imports as this plugin expects');
      wrapper.applyToEnvironment = () => false;
    },
  };
}
