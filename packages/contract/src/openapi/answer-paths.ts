import {FEEDBACK_DECISIONS, FEEDBACK_STATUSES, FEEDBACK_THEMES} from '../values.ts';
import type {ResourceName} from './resources.ts';

type Part = Readonly<Record<string, unknown>>;

const LANDLORD = ref('parameters', 'landlord');
const RECEIPT = ref('parameters', 'receipt');
const PROBLEM = {$ref: '#/components/responses/problem'};
const JSON_TYPE = 'application/json';

/** What needs a server with a store, and not only files: answers of residents, and what the landlord's staff do with them. */
export function toAnswerPaths(): Part {
  return {
    '/{landlord}/v1/feedback': {
      parameters: [LANDLORD],
      post: {
        operationId: 'sendFeedback',
        tags: ['answers'],
        summary: 'Sends answers; the same key and content gets the same receipt for ever',
        description:
          'Answered only when the answers are kept for good. A page without script may send the same fields as a plain ' +
          'form, and is answered with a page.',
        requestBody: {
          required: true,
          content: {
            [JSON_TYPE]: {schema: ref('schemas', 'feedback')},
            'application/x-www-form-urlencoded': {schema: {type: 'object'}},
          },
        },
        responses: {200: ok('The receipt', 'receipt'), default: PROBLEM},
      },
    },
    '/{landlord}/v1/feedback-token': {
      parameters: [LANDLORD],
      get: {
        operationId: 'getFeedbackToken',
        tags: ['answers'],
        summary: 'A token, taken when a form opens and sent with its answers',
        responses: {200: ok('The token', 'feedback-token'), default: PROBLEM},
      },
    },
    '/{landlord}/v1/feedback/{receipt}': {
      parameters: [LANDLORD, RECEIPT],
      get: {
        operationId: 'getFeedbackStatus',
        tags: ['answers'],
        summary: 'What became of answers; nothing of what was said',
        responses: {200: ok('The status', 'feedback-status'), default: PROBLEM},
      },
    },
    ...toStaffPaths(),
  };
}

const STAFF = {tags: ['staff'], security: [{staff: []}]};

function toStaffPaths(): Part {
  return {
    '/{landlord}/staff/v1/feedback': {
      parameters: [LANDLORD, ...FILTERS],
      get: {
        ...STAFF,
        operationId: 'listFeedback',
        summary: 'A page of answers, the newest first; words are blacked out',
        parameters: [query('after', 'text', '`next` of the page before')],
        responses: {200: ok('A page', 'staff-feedback-list'), default: PROBLEM},
      },
    },
    '/{landlord}/staff/v1/feedback.csv': {
      parameters: [LANDLORD, ...FILTERS],
      get: {
        ...STAFF,
        operationId: 'exportFeedback',
        summary: 'All answers that match as CSV, of which no spreadsheet runs a cell',
        responses: {200: {description: 'Rows', content: {'text/csv': {schema: {type: 'string'}}}}, default: PROBLEM},
      },
    },
    '/{landlord}/staff/v1/feedback/{receipt}': {
      parameters: [LANDLORD, RECEIPT],
      get: {
        ...STAFF,
        operationId: 'getFeedback',
        summary: 'One answer set; opened by a handler it counts as read',
        responses: {200: ok('The answers', 'staff-feedback'), default: PROBLEM},
      },
      post: {
        ...STAFF,
        operationId: 'decideFeedback',
        summary: 'Keeps what the handler decided; what is left out stays as it was',
        requestBody: {required: true, content: {[JSON_TYPE]: {schema: ref('schemas', 'staff-decision')}}},
        responses: {200: ok('The answers', 'staff-feedback'), default: PROBLEM},
      },
      delete: {
        ...STAFF,
        operationId: 'eraseFeedback',
        summary: 'Erases answers, contact and themes; they leave the figures at the next release',
        responses: {204: {description: 'Erased'}, default: PROBLEM},
      },
    },
  };
}

/** The token of a landlord's staff; `doorstep token create` makes one. */
export const STAFF_SECURITY = {staff: {type: 'http', scheme: 'bearer'}};

const FILTERS = [
  query('status', FEEDBACK_STATUSES, 'What became of it'),
  query('theme', FEEDBACK_THEMES, 'One of its themes'),
  query('form', 'text', 'The form'),
  query('decision', FEEDBACK_DECISIONS, 'What the handler decided'),
  query('from', 'day', 'Received on this London day or later'),
  query('to', 'day', 'Received on this London day or before'),
];

function query(name: string, kind: 'text' | 'day' | readonly string[], description: string): Part {
  const schema = {type: 'string', ...(kind === 'day' ? {format: 'date'} : kind === 'text' ? {} : {enum: [...kind]})};
  return {name, in: 'query', description, schema};
}

function ok(description: string, resource: ResourceName): Part {
  return {description, content: {[JSON_TYPE]: {schema: ref('schemas', resource)}}};
}

function ref(kind: string, name: string): Part {
  return {$ref: `#/components/${kind}/${name}`};
}
