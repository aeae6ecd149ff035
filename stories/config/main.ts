import {execFileSync} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {elementManifest} from './element-manifest.ts';

const require = createRequire(import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// Pages of other systems hold the kit as it is sent, so it is built first.
execFileSync(process.execPath, ['--import', 'tsx', path('write-host-site.ts')], {cwd: path('../..'), stdio: 'inherit'});

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', 'msw-storybook-addon'],
  // The worker of the msw that is installed: a copy in the repository would fall behind it.
  staticDirs: [
    {from: path('../../.cache/stories-host'), to: '/host'},
    {from: require.resolve('msw/mockServiceWorker.js'), to: '/mockServiceWorker.js'},
  ],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
  viteFinal: (vite) => ({...vite, base: './', plugins: [...(vite.plugins ?? []), elementManifest()]}),
};

export default config;
