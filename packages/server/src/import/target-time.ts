/** Units a target may be written in, in hours. A week is seven days, as tenants count. */
const HOURS: Readonly<Record<string, number>> = {
  h: 1,
  hr: 1,
  hrs: 1,
  hour: 1,
  hours: 1,
  d: 24,
  day: 24,
  days: 24,
  week: 168,
  weeks: 168,
};

const WRITTEN = /^(\d+(?:\.\d+)?) ?([a-z]+)?$/i;

/** The unit in which the form asks for the number. */
export type TargetUnit = 'days' | 'hours';

/**
 * A target's text as a number of days or hours; null unless the text is one positive number, alone (then in the unit
 * the form asks for) or with a unit. `4 or 24 hours`, `same day` and working days with a unit of their own give null.
 */
export function parseTargetTime(text: string | null, asked: TargetUnit): number | null {
  const match = WRITTEN.exec(text ?? '');
  if (match === null) return null;
  const amount = Number(match[1]);
  if (!(amount > 0)) return null;
  if (match[2] === undefined) return amount;
  const hours = HOURS[match[2].toLowerCase()];
  if (hours === undefined) return null;
  return asked === 'hours' ? amount * hours : (amount * hours) / 24;
}
