export {countAnswers, type Counted} from './count-answers.ts';
export {eraseDue} from './erase-due.ts';
export {type JobCode, makeJobCodes} from './job-codes.ts';
export {markReleased} from './mark-released.ts';
export {readThemedActions} from './themed-actions.ts';
