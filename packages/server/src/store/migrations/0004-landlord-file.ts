import type {Migration} from 'kysely';
import {createTable} from './create-table.ts';

/** What a landlord says about itself that no export does. */
export const landlordFile: Migration = {
  async up(db) {
    await createTable(db, 'landlord_file', ['landlord_id'], {
      'file_name!': 'text',
      'sha256!': 'text',
      'content!': 'text',
    });
  },
};
