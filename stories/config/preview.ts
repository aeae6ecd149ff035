import {createHandlers} from '@doorstep/mocks';
import {LANGUAGES} from '@doorstep/contract';
import {bringPseudo} from '@doorstep/widgets/testing/pseudo';
import '@doorstep/widgets/words/every-welsh';
import {setCustomElementsManifest} from '@storybook/web-components-vite';
import type {Preview} from '@storybook/web-components-vite';
import {setupWorker} from 'msw/browser';
import {mswLoader} from 'msw-storybook-addon/csf3';
import {NETWORKS} from '../support/network.ts';
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

const NETWORK_ITEMS = Object.entries(NETWORKS).map(([value, title]) => ({value, title}));

/** Widths of a widget's place in pixels: a small phone, a column of an intranet, a tablet. */
const WIDTHS = ['all widths', '320', '480', '768'];

/** A language that nobody speaks shows what is too narrow for long words, and what was written into a template. */
const LANGUAGE_ITEMS = [...LANGUAGES, {value: 'pseudo', title: 'Pseudo (long words)'}];

const preview: Preview = {
  loaders: [mswLoader(startWorker)],
  decorators: [
    (story, {globals}) => {
      showTheme(globals['theme']);
      bringPseudo(globals['language'] === 'pseudo');
      // Of the place that a story stands in: see preview.css.
      document.documentElement.dataset['width'] = String(globals['width']);
      document.documentElement.dataset['density'] = String(globals['density']);
      return story();
    },
  ],
  globalTypes: {
    theme: {description: 'Colours', toolbar: {icon: 'contrast', items: [...THEMES], dynamicTitle: true}},
    language: {description: 'Language', toolbar: {icon: 'globe', items: LANGUAGE_ITEMS, dynamicTitle: true}},
    network: {
      description: 'How a read of the figures goes',
      toolbar: {icon: 'transfer', items: NETWORK_ITEMS, dynamicTitle: true},
    },
    width: {description: 'Width of the place', toolbar: {icon: 'ruler', items: [...WIDTHS], dynamicTitle: true}},
    density: {description: 'Density', toolbar: {icon: 'component', items: ['roomy', 'dense'], dynamicTitle: true}},
  },
  initialGlobals: {theme: 'reader', language: 'en', network: 'given', width: 'all widths', density: 'roomy'},
  parameters: {
    a11y: {test: 'error'},
    controls: {expanded: true},
    options: {storySort: {order: ['Guides', 'Widgets', 'Pages', 'Faults']}},
  },
};

export default preview;
