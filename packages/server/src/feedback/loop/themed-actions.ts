import type {FeedbackTheme, Text} from '@doorstep/contract';
import type {Kysely} from 'kysely';
import {parseLandlordFile} from '../../landlord-file/index.ts';
import type {StoreTables} from '../../store/tables.ts';

/** An action that the landlord says a theme of the answers led to. */
export interface ThemedActionEntry {
  readonly id: string;
  readonly theme: FeedbackTheme;
  readonly plan: Text;
  /** ISO 8601 day. */
  readonly begun: string;
}

/**
 * Actions of a landlord's file that name a theme, in its order; none for a landlord without a file.
 * @param db a transaction reads within itself: another connection may have to wait for it.
 */
export async function readThemedActions(db: Kysely<StoreTables>, landlordId: string): Promise<ThemedActionEntry[]> {
  const row = await db
    .selectFrom('landlord_file')
    .select(['content', 'file_name'])
    .where('landlord_id', '=', landlordId)
    .executeTakeFirst();
  if (row === undefined) return [];
  const {file} = parseLandlordFile(row.content, row.file_name);
  return file.actions.flatMap(({id, theme, plan, begun}) => (theme === null ? [] : [{id, theme, plan, begun}]));
}
