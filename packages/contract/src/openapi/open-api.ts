import {ALL_LANDLORDS} from '../comparison-id.ts';
import {STAFF_SECURITY, toAnswerPaths} from './answer-paths.ts';
import {toJsonSchemas} from './json-schema.ts';
import type {JsonSchema} from './json-schema.ts';
import type {ResourceName} from './resources.ts';

type Part = Readonly<Record<string, unknown>>;

const LANDLORD = parameter('landlord', 'The landlord: its readable name, such as `leeds-city-council`.');
const MEASURE = parameter('measure', 'The measure, such as `tsm-tp01`.');
const SCORECARD = parameter('scorecard', 'The scorecard, as the landlord names it.');
const COMPARISON = parameter('comparison', 'Measure, scope and first day of a period: `tsm-tp01-lcra-2024-04-01`.');
const FORM = parameter('form', 'The form, such as `after-repair`.');
const RECEIPT = parameter('receipt', 'The receipt, such as `K7QF-3WTN`; small letters and no hyphen do as well.');
const RELEASE = parameter('release', 'The release, as `release.json` names it.');

/** The KPI API as an OpenAPI 3.1 document: the addresses that are served now, and nothing that is only planned. */
export function toOpenApi(): Part {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Doorstep KPI API',
      version: '1',
      summary: 'How social landlords perform, as they are measured and published.',
      description:
        'Plain GET addresses that files can answer. UTF-8, ISO 8601. Any web page may read them; no key, no cookie. ' +
        'Answers of residents, and what staff do with them, need a server with a store. ' +
        'Answers carry an ETag. A landlord may also be named by the regulator’s code and a measure by an alias: both ' +
        'answer with a redirect to the address given here.',
      license: {name: 'Apache-2.0', identifier: 'Apache-2.0'},
    },
    servers: [{url: '/'}],
    paths: toPaths(),
    components: {
      parameters: {
        landlord: LANDLORD,
        measure: MEASURE,
        release: RELEASE,
        scorecard: SCORECARD,
        comparison: COMPARISON,
        form: FORM,
        receipt: RECEIPT,
      },
      securitySchemes: STAFF_SECURITY,
      responses: toResponses(),
      schemas: toComponents(),
    },
  };
}

function toPaths(): Part {
  const current = toLandlordPaths('/{landlord}/v1', ['landlord'], '');
  const pinned = toLandlordPaths('/{landlord}/releases/{release}/v1', ['landlord', 'release'], 'Pinned');
  return {
    '/landlords.json': get('listLandlords', 'Every landlord of the release', 'landlord-list', []),
    ...current,
    ...pinned,
    ...toSharedPaths(),
    ...toAnswerPaths(),
    '/manifest.json': get('getManifest', 'Every file of the release with its SHA-256', 'manifest', []),
    '/health': status('getHealth', 'Whether the server runs'),
    '/ready': status('getReady', 'Whether there is a release to serve'),
  };
}

/** What stands once for all landlords, under a name of its own in the place of a landlord's. */
function toSharedPaths(): Part {
  const summary = 'One measure of every landlord, in one scope and period';
  const file = 'comparisons/{comparison}.json';
  return {
    [`/${ALL_LANDLORDS}/v1/${file}`]: get('getComparison', summary, 'comparison', ['comparison']),
    [`/${ALL_LANDLORDS}/releases/{release}/v1/${file}`]: get('getComparisonPinned', summary, 'comparison', [
      'release',
      'comparison',
    ]),
  };
}

function toLandlordPaths(root: string, names: readonly string[], suffix: string): Part {
  return {
    [`${root}/release.json`]: get(`getRelease${suffix}`, 'Which release is live', 'release', names),
    [`${root}/overview.json`]: get(`getOverview${suffix}`, 'Every measure in short', 'overview', names),
    [`${root}/measures/{measure}.json`]: get(`getMeasure${suffix}`, 'A whole measure', 'measure-document', [
      ...names,
      'measure',
    ]),
    [`${root}/corrections.json`]: get(
      `getCorrections${suffix}`,
      'What was changed after it was published',
      'correction-list',
      names,
    ),
    ...toInsightPaths(root, names, suffix),
    [`${root}/forms/{form}.json`]: get(`getForm${suffix}`, 'A form as data; `off` says where else to write', 'form', [
      ...names,
      'form',
    ]),
    [`${root}/feedback-summary.json`]: get(
      `getFeedbackSummary${suffix}`,
      'What residents said by the forms, counted',
      'feedback-summary',
      names,
    ),
    [`${root}/measures/{measure}.csv`]: operation(
      `getMeasureCsv${suffix}`,
      'A whole measure as CSV, a row a tenure and period',
      {'text/csv': {schema: {type: 'string'}}},
      [...names, 'measure'],
    ),
  };
}

/** What a landlord's own records say beyond figures. A landlord known from the regulator's tables alone has none of them. */
function toInsightPaths(root: string, names: readonly string[], suffix: string): Part {
  return {
    [`${root}/witnesses.json`]: get(
      `getWitnesses${suffix}`,
      'Whether records, inspectors and residents say the same',
      'witnesses',
      names,
    ),
    [`${root}/survey-funnel.json`]: get(`getSurveyFunnel${suffix}`, 'Who was asked', 'survey-funnel', names),
    [`${root}/backlog.json`]: get(`getBacklog${suffix}`, 'Repairs still waiting', 'backlog', names),
    [`${root}/value-for-money.json`]: get(
      `getValueForMoney${suffix}`,
      'Cost with what it bought',
      'value-for-money',
      names,
    ),
    [`${root}/programme.json`]: get(
      `getProgramme${suffix}`,
      'Planned works against time and budget',
      'programme',
      names,
    ),
    [`${root}/actions.json`]: get(`getActions${suffix}`, 'What is being done about the figures', 'action-list', names),
    [`${root}/scorecards/{scorecard}.json`]: get(`getScorecard${suffix}`, 'A balanced scorecard', 'scorecard', [
      ...names,
      'scorecard',
    ]),
  };
}

function get(operationId: string, summary: string, resource: ResourceName, names: readonly string[]): Part {
  const schema = {$ref: `#/components/schemas/${resource}`};
  return operation(operationId, summary, {'application/json': {schema}}, names);
}

function operation(operationId: string, summary: string, content: Part, names: readonly string[]): Part {
  return {
    ...(names.length === 0 ? {} : {parameters: names.map((name) => ({$ref: `#/components/parameters/${name}`}))}),
    get: {
      operationId,
      summary,
      responses: {
        200: {description: summary, headers: {ETag: {schema: {type: 'string'}}}, content},
        304: {description: 'The copy named in If-None-Match is still good'},
        404: {$ref: '#/components/responses/problem'},
      },
    },
  };
}

function status(operationId: string, summary: string): Part {
  const schema = {type: 'object', properties: {status: {type: 'string'}}, required: ['status']};
  return {
    get: {
      operationId,
      summary,
      responses: {
        200: {description: summary, content: {'application/json': {schema}}},
        503: {$ref: '#/components/responses/problem'},
      },
    },
  };
}

function toResponses(): Part {
  const schema = {$ref: '#/components/schemas/problem'};
  return {problem: {description: 'What is wrong (RFC 9457)', content: {'application/problem+json': {schema}}}};
}

function parameter(name: string, description: string): Part {
  return {name, in: 'path', required: true, description, schema: {type: 'string'}};
}

/** Inside one document schemas have neither an address nor a dialect of their own. */
function toComponents(): Record<string, JsonSchema> {
  const schemas = toJsonSchemas((name) => `#/components/schemas/${name}`);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema')),
    ]),
  );
}
