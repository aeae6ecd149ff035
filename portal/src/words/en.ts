import {about, notFound} from './en/about.ts';
import {landing} from './en/landing.ts';
import {landlord} from './en/landlord.ts';
import {measure} from './en/measure.ts';
import {accessibility, privacy} from './en/promises.ts';
import {records} from './en/records.ts';
import {shell} from './en/shell.ts';
import * as shared from './en/shell.ts';

/** Every word of the portal in English. Templates hold none. */
export const en = {...shell, ...shared, landing, landlord, measure, records, about, notFound, accessibility, privacy};
