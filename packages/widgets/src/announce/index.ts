// One file for all that a page loads of it, when there is something to say.
export {announce} from './announce.ts';
export {listen} from './listen.ts';
