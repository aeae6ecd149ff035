import type * as beforeSending from './before-sending.ts';
import {useAlarms} from './rules.ts';

type Part = typeof beforeSending;
let part: Part | undefined;
let bringing: Promise<unknown> | undefined;

/** What is shown before sending, and what looks through own words; undefined until it was brought. */
export const partBeforeSending = (): Part | undefined => part;

/** Brings it. May be asked for again when it could not be had. */
export function bringPart(): Promise<unknown> {
  bringing ??= import('./before-sending.ts').then(
    (brought) => {
      part = brought;
      useAlarms(brought.findAlarmsIn);
    },
    () => (bringing = undefined),
  );
  return bringing;
}
