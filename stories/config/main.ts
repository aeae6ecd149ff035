import {createRequire} from 'node:module';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {elementManifest} from './element-manifest.ts';

const require = createRequire(import.meta.url);

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  // The worker of the msw that is installed: a copy in the repository would fall behind it.
  staticDirs: [{from: require.resolve('msw/mockServiceWorker.js'), to: '/mockServiceWorker.js'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({...vite, base: './', plugins: [...(vite.plugins ?? []), elementManifest()]}),
};

export default config;
