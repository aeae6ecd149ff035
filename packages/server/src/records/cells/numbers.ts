const PLAIN = /^\d+(\.\d+)?$/;
const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A number as people type it: commas between thousands, a pound sign or GBP before it, brackets or a minus sign
 * (also behind it) for below 0, a per cent sign behind it. Null when it is none of these.
 */
export function parseAmount(cell: unknown): {readonly value: number; readonly percent: boolean} | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? {value: cell, percent: false} : null;
  if (typeof cell !== 'string') return null;
  let text = cell.trim();
  if (PLAIN.test(text)) return {value: Number(text), percent: false};
  const bracketed = /^\((.*)\)$/.exec(text)?.[1];
  let negative = bracketed !== undefined;
  text = (bracketed ?? text).replace(/\s+/g, '').replace(/\u2212/g, '-');
  if (/^-|-$/.test(text) && !negative) {
    negative = true;
    text = text.replace(/^-|-$/, '');
  }
  text = text.replace(/^(£|GBP)/i, '');
  if (text.startsWith('-') && !negative) {
    negative = true;
    text = text.slice(1);
  }
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1);
  if (!PLAIN.test(text) && !GROUPED.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return {value: negative ? -value : value, percent};
}
