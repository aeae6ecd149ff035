import type {Content} from '../entry.ts';

/** An answer set with these words. */
export function contentOf(words: string): Content {
  return {
    form: 'after-repair',
    version: 1,
    language: 'en',
    answers: {fixed: 'yes', words},
    about: null,
    replyTo: null,
    mayPublish: false,
  };
}
