import type {DoorstepError, Language} from '@doorstep/contract';

/** What a widget has of the figure it shows. `idle` lacks a landlord or a measure; `empty` is a figure that says why it is missing. */
export type ResourceStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

export interface Resource<T> {
  status: ResourceStatus;
  language: Language;
  value?: T | undefined;
  /** When a stale value was read, in milliseconds of the epoch. */
  savedAt?: number | undefined;
  /** Id of the release asked for by name. */
  pinned?: string | undefined;
  error?: DoorstepError | undefined;
}
