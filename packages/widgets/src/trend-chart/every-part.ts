import {toPart as toFew} from './few.ts';
import {toPart as toLong} from './long.ts';
import {givePart} from './parts.ts';

// Everything that a chart may need, at once: what renders on a server does not wait for what a page would load.
givePart(false, toFew);
givePart(true, toLong);
