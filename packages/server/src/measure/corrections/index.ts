export {type ReleasedBefore, withCorrections} from './with-corrections.ts';
