import type {StaffFeedback} from '@doorstep/contract';

const COLUMNS = [
  'receipt',
  'received',
  'form',
  'version',
  'language',
  'work_order',
  'reference_state',
  'alarms',
  'status',
  'decision',
  'themes',
  'may_publish',
  'public_words',
  'reply',
  'wants_reply',
  'redacted',
  'erased_on',
] as const;

/** A spreadsheet runs a cell that begins like this as a formula, blanks before it or not. */
const FORMULA = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A cell that no spreadsheet runs (an apostrophe makes it text), quoted as RFC 4180 has it. */
function toSafeCell(value: string): string {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as CSV (RFC 4180, UTF-8) that no spreadsheet runs. */
export function toSafeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toSafeCell).join(',')}\r\n`).join('');
}

/** Answer sets as CSV (RFC 4180, UTF-8): one a row, a column a question after the fixed ones. */
export function toFeedbackCsv(items: readonly StaffFeedback[]): string {
  const questions = [...new Set(items.flatMap(({answers}) => Object.keys(answers)))].sort();
  const rows = items.map((item) => [...toFixed(item), ...questions.map((id) => toAnswer(item.answers[id]))]);
  const headings = [...COLUMNS, ...questions.map((id) => `answer_${id.replaceAll('-', '_')}`)];
  return toSafeCsv([headings, ...rows]);
}

function toFixed(item: StaffFeedback): string[] {
  const yes = (is: boolean): string => (is ? 'yes' : 'no');
  return [
    item.receipt,
    item.received,
    item.form,
    String(item.version),
    item.language,
    item.workOrder ?? '',
    item.referenceState,
    item.alarms.join(' '),
    item.status,
    item.decision ?? '',
    item.themes.join(' '),
    yes(item.mayPublish),
    item.publicWords ?? '',
    item.reply ?? '',
    yes(item.wantsReply),
    item.redacted.join(' '),
    item.erasedOn,
  ];
}

function toAnswer(answer: string | string[] | undefined): string {
  return typeof answer === 'string' ? answer : (answer ?? []).join(' ');
}
