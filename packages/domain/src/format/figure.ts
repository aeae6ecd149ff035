import type {Language, Unit} from '@doorstep/contract';

/** The Intl locale of a language: dates and numbers as written in the United Kingdom. */
export const localeOf = (language: Language): string => `${language}-GB`;

const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${language} ${minimum} ${maximum}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(localeOf(language), {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
    formats.set(key, format);
  }
  return format;
}

/** A plain number with thousands separators: `8,460`. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return numberFormat(language, 0, decimals).format(value);
}

/**
 * A figure as shown: `74%`, `£1,234`, or a plain number of days, hours or homes. A share that is not all or nothing never rounds up to 100% or down
 * to 0%: "99.98%" shown as "100%" would hide the homes that are left. No more than 15 decimals are ever written, whatever a
 * document asks for.
 */
export function formatFigure(value: number, unit: Unit, language: Language, asked = 0): string {
  let decimals = asked & 15;
  const isShare = unit === 'percent';
  const rounded = () => Number(value.toFixed(decimals));
  const isFull = () => isShare && value < 100 && rounded() >= 100;
  while (decimals < 2 && (isFull() || (isShare && value > 0 && rounded() === 0))) decimals++;
  // At two decimals or more it is cut instead of rounded.
  const cut = isFull() ? 100 - 10 ** -decimals : value;
  const shown = numberFormat(language, decimals, decimals).format(cut);
  if (unit === 'pounds') return value < 0 ? `−£${shown.slice(1)}` : `£${shown}`;
  return isShare ? `${shown}%` : shown;
}
