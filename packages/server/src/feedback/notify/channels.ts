import {createHmac} from 'node:crypto';
import type {Transporter} from 'nodemailer';
import {toKey} from '../secret.ts';

/** A notice that waits to be sent. */
export interface Notice {
  readonly landlordId: string;
  /** Stays the same however often it is sent: whoever receives it twice can tell. */
  readonly id: string;
  readonly channel: string;
  readonly receipt: string;
  /** JSON text: that an answer set came, of which form and with which alarms; nothing of what was answered. */
  readonly payload: string;
}

/** Sends a notice. Throws when it cannot be said that it arrived. */
export type SendNotice = (notice: Notice, now: Date) => Promise<void>;

const TIMEOUT_MS = 10_000;

/** The key that a landlord's webhook is signed with; its own, so that one landlord cannot sign for another. */
export function toWebhookKey(secret: string, landlordId: string): string {
  return toKey(secret, `webhook of ${landlordId}`);
}

/** `v1=` and the HMAC-SHA256 of `id.timestamp.body` in hexadecimal. */
export function signNotice(key: string, id: string, timestamp: string, body: string): string {
  return `v1=${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('hex')}`;
}

/** Posts a notice to a landlord's own system. Any answer but 2xx is a failure; redirects are not followed. */
export function createWebhook(url: string, key: string, fetcher: typeof fetch = fetch): SendNotice {
  return async ({id, payload}, now) => {
    const timestamp = now.toISOString();
    const response = await fetcher(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'Content-Type': 'application/json',
        'Doorstep-Id': id,
        'Doorstep-Timestamp': timestamp,
        'Doorstep-Signature': signNotice(key, id, timestamp, payload),
      },
      body: payload,
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`The webhook answered ${String(response.status)}.`);
  };
}

/** Sends a notice by e-mail. The words of the answer stay in the inbox of the staff. */
export function createMail(transport: Pick<Transporter, 'sendMail'>, from: string, to: string): SendNotice {
  return async ({id, receipt, payload}) => {
    const {form, alarms} = JSON.parse(payload) as {form: string; alarms: readonly string[]};
    const alarm = alarms.includes('danger') ? 'Danger: ' : alarms.includes('damp') ? 'Damp and mould: ' : '';
    await transport.sendMail({
      from,
      to,
      subject: `${alarm}a resident’s answer ${receipt}`,
      text: `A resident sent the form “${form}”. Its receipt is ${receipt}. Open it in your feedback inbox; what it says is not in this e-mail.\n`,
      messageId: `<${id}@doorstep.invalid>`,
      headers: {'Doorstep-Id': id},
    });
  };
}
