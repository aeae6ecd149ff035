import type {Plugin} from 'vite';
import {findProblems} from './find-problems.ts';
import {readMessageFiles} from './message-file.ts';

/** Fails a build while a message is missing or stale in Welsh. */
export function freshMessages(): Plugin {
  return {
    name: 'doorstep-fresh-messages',
    buildStart() {
      const problems = findProblems(readMessageFiles());
      if (problems.length > 0) this.error(problems.join('\n'));
    },
  };
}
