/** Imports go one way through the house; a cycle is an error. */
const DIRECTIONS = {
  contract: [],
  domain: ['contract'],
  client: ['contract'],
  widgets: ['contract', 'domain', 'client'],
  server: ['contract', 'domain'],
  mocks: ['contract', 'server'],
  cli: ['contract', 'domain', 'server', 'portal'],
};
const place = (name) => (name === 'portal' || name === 'stories' ? `^${name}/` : `^packages/${name}/`);
const PORTAL = ['contract', 'domain', 'client', 'widgets'];
const STORIES = ['contract', 'domain', 'client', 'widgets', 'mocks'];
const HOUSE = '^(packages/[^/]+|portal|stories)/';

const directions = Object.entries({...DIRECTIONS, portal: PORTAL, stories: STORIES}).map(([name, allowed]) => ({
  name: `${name}-imports`,
  severity: 'error',
  comment: `${name} may import only ${allowed.length === 0 ? 'nothing of the house' : allowed.join(', ')}.`,
  from: {path: place(name), pathNot: '\\.(browser\\.)?test\\.ts$'},
  to: {path: HOUSE, pathNot: [name, ...allowed].map(place)},
}));

module.exports = {
  forbidden: [
    ...directions,
    {name: 'no-cycle', severity: 'error', from: {}, to: {circular: true}},
    {
      name: 'contract-knows-zod-only',
      severity: 'error',
      from: {path: '^packages/contract/src/', pathNot: '\\.test\\.ts$|/openapi/|/check/generate'},
      to: {dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/zod'},
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'No Lit, no DOM, no Node: rules run anywhere.',
      from: {path: '^packages/domain/src/', pathNot: '\\.test\\.ts$|/generate\\.ts$'},
      to: {dependencyTypes: ['core'], path: '.'},
    },
    {
      name: 'server-never-sees-lit',
      severity: 'error',
      from: {path: '^packages/(server|contract|domain|client)/'},
      to: {path: 'node_modules/(lit|@lit|@lit-labs|lit-html|lit-element)/'},
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      comment: 'svelte/elements has types only, which are not looked for here.',
      from: {},
      to: {couldNotResolve: true, pathNot: '^svelte/elements$'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '(^|/)(dist|generated|storybook-static)/|\\.browser\\.test\\.ts$'},
    tsConfig: {fileName: 'tsconfig.json'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      mainFields: ['module', 'main'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'node'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
