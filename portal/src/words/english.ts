import {en as about} from './messages/generated/about.en.ts';
import {en as frame} from './messages/generated/frame.en.ts';
import {en as landing} from './messages/generated/landing.en.ts';
import {en as landlord} from './messages/generated/landlord.en.ts';
import {en as measure} from './messages/generated/measure.en.ts';
import {en as promises} from './messages/generated/promises.en.ts';
import {en as records} from './messages/generated/records.en.ts';
import {en as shared} from './messages/generated/shared.en.ts';
import {pageTitle} from './page-title.ts';

/** Every word of the portal in English. Templates hold none. */
export const english = {...frame, ...shared, ...promises, about, landing, landlord, measure, records, title: pageTitle};

/** The words of one language. */
export type Words = typeof english;
