import type {Feedback} from '@doorstep/contract';

/**
 * What has to be the same when a key comes again, as one text: everything but the token and the proof of work, which a
 * form takes anew. The order of answers does not matter.
 */
export function toContent({form, version, language, answers, about, replyTo, mayPublish}: Feedback): string {
  return JSON.stringify([
    form,
    version,
    language,
    Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)),
    about === null ? null : [about.measure, about.release],
    replyTo === null ? null : [replyTo.way, replyTo.address],
    mayPublish,
  ]);
}
