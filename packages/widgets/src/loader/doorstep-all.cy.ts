// The Welsh of `doorstep-all.js`, which imports this file where a page speaks it.
import '../words/every-welsh.ts';

export {dateFormats} from '@doorstep/domain/format';
export {welsh} from '../words/speak.ts';
