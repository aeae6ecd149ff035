export {toWebhookKey} from './channels.ts';
export {createChannels, type Notifier, type NotifierSettings, startNotifier} from './notifier.ts';
export {type OutboxStatus, readOutboxStatus, reviveNotices, type TroubledNotice} from './outbox-status.ts';
export {sendDue, type SentNotices} from './send-due.ts';
