import type {Language, Period} from '@doorstep/contract';
import {localeOf} from './figure.ts';

// Period dates are plain calendar days; reading and writing them in UTC keeps any machine's zone out.
function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** How days and months are written. */
type DateFormat = Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/**
 * The formats made so far, by language and what they write: `en day`, `cy month`. Making one costs far more than using it,
 * and a release writes many thousand dates. One for a language that a browser's Intl does not have is put here beforehand.
 */
export const dateFormats = new Map<string, DateFormat>();

function dateFormat(language: Language, name: 'day' | 'month'): DateFormat {
  const key = `${language} ${name}`;
  let format = dateFormats.get(key);
  if (!format) {
    const parts = {month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
    format = new Intl.DateTimeFormat(localeOf(language), name === 'day' ? {...parts, day: 'numeric'} : parts);
    dateFormats.set(key, format);
  }
  return format;
}

/** A period in words: `2024/25` for a financial year, else its months in the language: `April to June 2026`. */
export function formatPeriod(period: Period, language: Language): string {
  const {start, end, kind} = period;
  if (kind === 'financial-year') return `${start.slice(0, 4)}/${end.slice(2, 4)}`;
  const month = dateFormat(language, 'month');
  return kind === 'month' ? month.format(day(end)) : month.formatRange(day(start), day(end));
}

/** A day in words: `31 March 2025`. What is no day is given back as it is. */
export function formatDay(iso: string, language: Language): string {
  const at = day(iso.slice(0, 10));
  // Engines read a day out of much that is none, such as "1(x".
  return /^\d{4}(-\d\d){2}/.test(iso) && Number(at) > 0 ? dateFormat(language, 'day').format(at) : iso;
}

/** The financial year that a label such as `2024-25` names: 1 April to 31 March. */
export function financialYear(label: string): Period {
  const start = Number(label.slice(0, 4));
  return {start: `${start}-04-01`, end: `${start + 1}-03-31`, kind: 'financial-year'};
}
