export {canKeep, KEEPING, type Keeping} from './can-keep.ts';
export {type Content, type Entry, type Refusal, type State, type Trouble, TROUBLES} from './entry.ts';
export {hasKept} from './has-kept.ts';
export {KEEP_FOR} from './keeper.ts';
export {createSender, type Sender, type SenderOptions} from './sender.ts';
