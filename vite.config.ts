import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';
import {browserErrors} from './packages/widgets/build/browser-errors.ts';
import {compactStyles} from './packages/widgets/build/compact-styles.ts';
import {smallDecorate} from './packages/widgets/build/small-decorate.ts';
import {plainImport} from './packages/widgets/build/plain-import.ts';
import {modernLit} from './packages/widgets/build/modern-lit.ts';
import {oneFile} from './packages/widgets/build/one-file.ts';
import {ownPolicy} from './packages/widgets/build/own-policy.ts';
import {readShapes} from './packages/widgets/build/read-shapes.ts';
import {unreadWords} from './packages/widgets/build/unread-words.ts';
import {freshMessages} from './scripts/messages/fresh-messages.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const PORTAL = path('portal/src/browser/portal.ts');

/** What every widget needs. A module that only one of them uses stays with it. */
const CORE = new RegExp(
  [
    'node_modules/(lit/(?!directives)|(lit-element|@lit/[a-z-]+)/)',
    'node_modules/lit-html/(lit-html|is-server)[.]js',
    'oxc-project',
    'packages/client/src/(address|reader)',
    'packages/contract/src/(check/misfit|errors)',
    'packages/domain/src/format/(?!welsh)',
    'packages/widgets/src/(charts/(drawing|padded-domain|sparkline)|define-once|property|events|reading|signs|source|styles/(?!table)|tokens)',
    // Not the Welsh words: they are loaded where somebody reads Welsh.
    'packages/widgets/src/words/(?!welsh|.*[.]cy[.])',
  ].join('|'),
);

const PLUGINS = [
  plainImport(),
  smallDecorate(),
  ownPolicy(),
  modernLit(),
  browserErrors(),
  readShapes(),
  unreadWords(),
  compactStyles(),
];

// One build, so that a portal page that also embeds widgets loads Lit once. The kit in one file is a second product of it.
export default defineConfig({
  base: './',
  publicDir: false,
  // Also where a test runner says that this is a test: what is measured is what is sent.
  resolve: {conditions: ['module', 'browser', 'production']},
  plugins: [freshMessages(), ...PLUGINS, oneFile(PLUGINS)],
  // The nearest tsconfig decides about decorators unless told here; a missed one comes out raw and silent.
  oxc: {
    decorator: {legacy: true},
    assumptions: {setPublicClassFields: true},
    typescript: {removeClassFieldsWithoutInitializer: true},
  },
  build: {
    outDir: path('dist/site'),
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: {
      // d3-array makes these when it loads; nothing here uses them, and their makers have no effect.
      treeshake: {
        manualPureFunctions: ['bisector', 'shuffler', 'Blurf', 'blurf', 'constant'],
        propertyReadSideEffects: false,
      },
      input: {
        doorstep: path('packages/widgets/src/loader/doorstep.ts'),
        ...(existsSync(PORTAL) ? {portal: PORTAL} : {}),
      },
      output: {
        // One file for what every widget needs compresses better, and comes in one answer.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: CORE,
              minSize: 0,
            },
            // What is always needed together, for the same reason.
            {name: 'scene', test: /packages\/widgets\/src\/charts\/(scene|fit)[.]|d3-array/, minSize: 0},
            {name: 'missing', test: /missing[.](words|en)[.]ts/, minSize: 0},
            {name: 'table', test: /trend-chart[.]table|styles\/table/, minSize: 0},
            {name: 'choice', test: /widgets\/src\/picture\/(render-choice|picture[.]words|messages)/, minSize: 0},
            {
              name: 'picture',
              test: /widgets\/src\/picture\/(render-picture|picture-|picture[.]styles|plot|to-lines|shapes|render-shapes)/,
              minSize: 0,
            },
            {
              name: 'measure',
              test: /read-measure|check-measure|generated\/measure-document|trend-chart\/find-series/,
              minSize: 0,
            },
            {name: 'question', test: /rating-input\/(question|alert|generated)/, minSize: 0},
            {
              name: 'form',
              test: /satisfaction-form\/(session|rules|satisfaction-form|step|page|contact|keeping|outcome)[.](?!cy)|forms\/(validate|reference|tidy-text|words)[.]|send\/(database|sealed|can-keep|has-kept)[.]|forms[.]en[.]ts|check\/(check-form|generated\/form)[.]/,
              minSize: 0,
            },
            {name: 'months', test: /charts\/period-axis|months[.](words|en)[.]ts/, minSize: 0},
          ],
        },
        // The one address that other sites write down: it never changes.
        entryFileNames: ({name}) => (name === 'doorstep' ? 'doorstep.js' : 'assets/[name]-[hash].js'),
        // A chunk that defines an element has the element's name: that of its folder.
        chunkFileNames: ({name, facadeModuleId}) =>
          `assets/${(name === 'define' && facadeModuleId?.split('/').at(-2)) || name}-[hash].js`,
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
});
