import type {Kysely, Migration} from 'kysely';
import {type Columns, createTable} from './create-table.ts';

const FEEDBACK: Columns = {
  'receipt!': 'text',
  'form!': 'text',
  'version!': 'integer',
  'language!': 'text',
  'body_hash!': 'text',
  'answers!': 'text',
  about: 'text',
  reference: 'text',
  work_order: 'text',
  'reference_state!': 'text',
  'alarms!': 'text',
  'may_publish!': 'integer',
  'wants_reply!': 'integer',
  'received_at!': 'text',
  'erase_on!': 'text',
  decision: 'text',
  public_words: 'text',
  reply: 'text',
  read_at: 'text',
  erased_at: 'text',
  released_in: 'text',
};
const OUTBOX: Columns = {
  'channel!': 'text',
  'receipt!': 'text',
  'payload!': 'text',
  'created_at!': 'text',
  'attempts!': 'integer',
  'next_at!': 'text',
  last_error: 'text',
  sent_at: 'text',
  dead_at: 'text',
};
const TOKEN: Columns = {
  'token_hash!': 'text',
  'name!': 'text',
  'scopes!': 'text',
  'created_at!': 'text',
  'expires_at!': 'text',
  revoked_at: 'text',
};
const AUDIT: Columns = {'at!': 'text', token_id: 'text', 'action!': 'text', receipt: 'text', detail: 'text'};

/** What residents send by the forms, and who of the landlord's staff did what with it. */
export const feedback: Migration = {
  async up(db: Kysely<unknown>) {
    await createTable(db, 'feedback', ['landlord_id', 'feedback_key'], FEEDBACK);
    await createTable(db, 'feedback_contact', ['landlord_id', 'feedback_key'], {'way!': 'text', 'address!': 'text'});
    await createTable(db, 'feedback_theme', ['landlord_id', 'feedback_key', 'theme'], {});
    await createTable(db, 'feedback_outbox', ['landlord_id', 'outbox_id'], OUTBOX);
    await createTable(db, 'staff_token', ['landlord_id', 'token_id'], TOKEN);
    await createTable(db, 'staff_audit', ['landlord_id', 'audit_id'], AUDIT);
    await createTable(db, 'feedback_job_code', ['landlord_id', 'code'], {'work_order!': 'text', 'made_at!': 'text'});
    await index(db, 'feedback', 'receipt', ['landlord_id', 'receipt'], true);
    await index(db, 'feedback', 'received', ['landlord_id', 'received_at', 'receipt']);
    await index(db, 'feedback', 'work_order', ['landlord_id', 'work_order', 'received_at']);
    await index(db, 'feedback', 'erase_on', ['erase_on']);
    await index(db, 'feedback_theme', 'theme', ['landlord_id', 'theme']);
    await index(db, 'feedback_outbox', 'due', ['sent_at', 'dead_at', 'next_at']);
    await index(db, 'staff_token', 'hash', ['token_hash'], true);
    await index(db, 'staff_audit', 'at', ['landlord_id', 'at']);
    await index(db, 'feedback_job_code', 'work_order', ['landlord_id', 'work_order']);
  },
};

async function index(
  db: Kysely<unknown>,
  table: string,
  name: string,
  columns: readonly string[],
  unique = false,
): Promise<void> {
  const index = db.schema
    .createIndex(`${table}_${name}`)
    .on(table)
    .columns([...columns]);
  await (unique ? index.unique() : index).execute();
}
