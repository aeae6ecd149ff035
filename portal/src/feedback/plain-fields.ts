/** Names of the fields of a plain form that are not questions, as the server reads them; any other field is the question of its name. */
export const PLAIN_FIELDS = {
  form: 'form',
  version: 'version',
  language: 'language',
  step: 'step',
  key: 'key',
  token: 'token',
  aboutMeasure: 'about',
  aboutRelease: 'about-release',
  replyWay: 'reply-way',
  replyAddress: 'reply-address',
  mayPublish: 'may-publish',
  trap: 'website2',
} as const;
