import {createHandlers} from '@doorstep/mocks';
import {LANGUAGES} from '@doorstep/contract';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import {setupWorker} from 'msw/browser';
import {mswLoader} from 'msw-storybook-addon/csf3';
import {servedDocuments} from '../support/served-documents.ts';
import {installStoryClock} from '../support/story-clock.ts';
import {showTheme, THEMES} from '../support/theme.ts';
import {manifest} from './manifest.ts';
import './preview.css';

setCustomElementsManifest(manifest);
installStoryClock();

// Handlers given here outlive the change of story, so that every story of a documentation page is answered.
const startWorker = async () => {
  const worker = setupWorker(...createHandlers({documents: servedDocuments()}));
  await worker.start({quiet: true, onUnhandledRequest: 'bypass', serviceWorker: {url: './mockServiceWorker.js'}});
  return worker;
};

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  decorators: [
    (story, {globals}) => {
      showTheme(globals['theme']);
      return story();
    },
  ],
  globalTypes: {
    theme: {description: 'Colours', toolbar: {icon: 'contrast', items: [...THEMES], dynamicTitle: true}},
    language: {description: 'Language', toolbar: {icon: 'globe', items: [...LANGUAGES], dynamicTitle: true}},
  },
  initialGlobals: {theme: 'reader', language: 'en'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {storySort: {order: ['Guides', 'Widgets', 'Pages', 'Faults']}},
  },
};

export default preview;
