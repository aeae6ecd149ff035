import {randomUUID} from 'node:crypto';
import type {Transaction} from 'kysely';
import type {StoreTables} from '../../store/tables.ts';

/** One call of the landlord's staff. */
export interface AuditEntry {
  readonly landlordId: string;
  /** Null for a command on the machine itself. */
  readonly tokenId: string | null;
  readonly action: 'list' | 'read' | 'handle' | 'erase' | 'export' | 'refused';
  readonly receipt?: string | null;
  /** What was asked for or changed; never what somebody answered. */
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly now: Date;
}

/** Writes a call into the audit, in the transaction that does what it asks. */
export async function addAudit(tx: Transaction<StoreTables>, entry: AuditEntry): Promise<void> {
  const {landlordId, tokenId, action, receipt = null, detail, now} = entry;
  await tx
    .insertInto('staff_audit')
    .values({
      landlord_id: landlordId,
      audit_id: randomUUID(),
      at: now.toISOString(),
      token_id: tokenId,
      action,
      receipt,
      detail: detail === undefined ? null : JSON.stringify(detail),
    })
    .execute();
}
