import type {StaffDecision} from '@doorstep/contract';
import type {InboxFilter} from './session.ts';

/** What somebody of the staff can do. */
export interface Acts {
  retry: () => void;
  refresh: () => void;
  more: () => void;
  file: () => void;
  filter: (filter: InboxFilter) => void;
  /** Moves the keyboard's place in the list by so many rows. */
  move: (rows: number) => void;
  open: (receipt: string) => void;
  back: () => void;
  write: (part: StaffDecision) => void;
  save: () => void;
  settle: (whose: 'theirs' | 'mine') => void;
  contact: () => void;
}
