/**
 * Every error of the product: code, HTTP status where it can reach the wire, and what the reader can do.
 * The server sends the same codes as problem JSON.
 */
export const ERRORS = {
  DS_HTTP_NOT_FOUND: {status: 404, title: 'There is nothing at this address'},
  DS_HTTP_METHOD: {status: 405, title: 'This address can only be read'},
  DS_HTTP_TOO_LARGE: {status: 413, title: 'The request is larger than this server accepts'},
  DS_HTTP_URI: {status: 414, title: 'The address is longer than this server accepts'},
  DS_HTTP_HEADERS: {status: 431, title: 'The headers of the request are larger than this server accepts'},
  DS_HTTP_TIMEOUT: {status: 408, title: 'The request took too long to arrive'},
  DS_HTTP_BAD_PATH: {status: 400, title: 'The address is not well formed'},
  DS_HTTP_NO_RELEASE: {status: 503, title: 'No release has been made yet'},
  DS_HTTP_INTERNAL: {status: 500, title: 'Something went wrong on the server'},
  DS_FEEDBACK_OFF: {status: 403, title: 'This landlord does not take answers here'},
  DS_FEEDBACK_CLOSED: {status: 410, title: 'This form is closed'},
  DS_FEEDBACK_NO_FORM: {status: 404, title: 'There is no such form, or not in this version'},
  DS_FEEDBACK_FAULTY: {status: 422, title: 'Some answers cannot be taken as they are'},
  DS_FEEDBACK_KEY_USED: {status: 409, title: 'Another set of answers was already sent with this key'},
  DS_FEEDBACK_TOKEN: {status: 403, title: 'The form has to be opened again before it can be sent; your answers stay'},
  DS_FEEDBACK_TOO_SOON: {status: 425, title: 'The form was sent sooner than anybody can read it; send it again'},
  DS_FEEDBACK_WORK: {
    status: 428,
    title: 'Many forms are being sent just now; this one has to show that it is not a machine',
  },
  DS_FEEDBACK_TOO_MANY: {
    status: 429,
    title: 'Too many forms came from here in a short time; wait a little and send again',
  },
  DS_FEEDBACK_BUSY: {status: 503, title: 'The answers cannot be kept just now; send them again in a moment'},
  DS_FEEDBACK_NO_RECEIPT: {status: 404, title: 'There is no such receipt'},
  DS_STAFF_TOKEN: {status: 401, title: 'A token of the landlord’s staff is needed, and this is none that holds'},
  DS_STAFF_SCOPE: {status: 403, title: 'The token does not allow this'},
  DS_STAFF_DECISION: {status: 422, title: 'This cannot be decided about this answer set'},
  DS_HTTP_BODY: {status: 400, title: 'The request cannot be read'},
  DS_HTTP_TYPE: {status: 415, title: 'The request is of a kind that is not taken here'},
  DS_RELEASE_PATH: {title: 'A file cannot be released under this name'},
  DS_RELEASE_TWICE: {title: 'Two files of a release have the same name'},
  DS_RELEASE_BUSY: {title: 'Another process is making a release in this data folder; wait until it has ended'},
  DS_RELEASE_POINTER: {title: 'The pointer to the live release does not name a release'},
  DS_RELEASE_MISSING: {title: 'There is no such release in this data folder'},
  DS_RELEASE_MANIFEST: {title: 'The manifest of a release cannot be read'},
  DS_RELEASE_FAULTY: {title: 'A release is not as it was made'},
  DS_RELEASE_NO_FACTS: {title: 'There are no figures to release yet'},
  DS_CLI_USAGE: {title: 'The command was not understood'},
  DS_CLI_NO_BUILD: {title: 'The site has not been built; build it first: npm run build'},
  DS_CLI_PORT: {title: 'The port is in use by another program'},
  DS_API_UNREACHABLE: {title: 'The figures could not be fetched'},
  DS_API_STATUS: {title: 'The server answered, but not with figures'},
  DS_API_NOT_JSON: {title: 'The answer was not JSON'},
  DS_API_SHAPE: {title: 'The answer does not follow the contract'},
  DS_API_NO_MEASURE: {title: 'The landlord does not publish this measure'},
  DS_IMPORT_NO_FILE: {title: 'The file to import is not there or cannot be read'},
  DS_IMPORT_EMPTY: {title: 'The file to import is empty'},
  DS_IMPORT_NOT_A_WORKBOOK: {title: 'The file is not an Excel workbook (.xlsx)'},
  DS_IMPORT_OLD_OR_LOCKED: {title: 'The workbook is locked with a password or in the old .xls format'},
  DS_IMPORT_DAMAGED: {title: 'The workbook is damaged or was cut short'},
  DS_IMPORT_SHEET: {title: 'The workbook lacks a sheet that is needed'},
  DS_IMPORT_HEADING: {title: 'A sheet lacks a heading that is needed'},
  DS_IMPORT_YEAR: {title: 'The file does not say clearly which financial year it is for'},
  DS_IMPORT_ROW: {title: 'A row does not name one landlord'},
  DS_IMPORT_CELL: {title: 'A cell holds something that its column cannot mean'},
  DS_IMPORT_TIDY: {title: 'The tidy files do not hold what they say they hold'},
  DS_IMPORT_CSV: {title: 'The CSV file cannot be read as rows and values'},
  DS_RECORDS_MAPPING: {title: 'The mapping file does not say what is needed'},
  DS_LANDLORD_FILE: {title: 'The landlord’s file does not say what is needed'},
  DS_CONTRACT_SCHEDULE: {title: 'The schedule of a contract cannot be worked out'},
  DS_RECORDS_HEADING: {title: 'The file lacks a heading that the mapping names'},
  DS_RECORDS_DATE_ORDER: {title: 'The dates of the file can be read in two ways'},
  DS_STORE_OPEN: {title: 'The data folder cannot be opened or written to'},
  DS_STORE_CLOSED: {title: 'The store was closed while it was still in use'},
  DS_STATS_INPUT: {title: 'A rule was given numbers that it cannot be applied to'},
  DS_SUPPRESSION_GIVEN: {title: 'The figures to be shown would give hidden ones away'},
  DS_MEASURE_DEFINITION: {title: 'A measure definition lacks a mandatory part'},
  DS_PORTAL_ASSETS: {title: 'The built site lacks what every page links to'},
} as const satisfies Record<string, {status?: number; title: string}>;
export type ErrorCode = keyof typeof ERRORS;

/** The one error class. `path` names the place (a file, a sheet, a JSON path); the message says the remedy. */
export class DoorstepError extends Error {
  override readonly name = 'DoorstepError';
  readonly code: ErrorCode;
  readonly status: number | undefined;
  readonly path: string | undefined;

  constructor(code: ErrorCode, message?: string, options: {cause?: unknown; path?: string} = {}) {
    const entry: {status?: number; title: string} = ERRORS[code];
    super(message ?? entry.title, options);
    this.code = code;
    this.status = entry.status;
    this.path = options.path;
  }
}
