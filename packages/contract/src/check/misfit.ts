/**
 * What a document must look like, small enough to send to a browser. A string is a value: `s` text, `n` number, `i` whole
 * number, `b` yes or no, anything longer a pattern that text must match. `[shape]` is a list. In an object a key ending in
 * `?` may be null and one ending in `*` may be left out.
 */
export type Shape = string | readonly [Shape] | {readonly [key: string]: Shape};

const patterns = new Map<string, RegExp>();

function fitsValue(value: unknown, shape: string): boolean {
  if (shape === 'n') return Number.isFinite(value);
  if (shape === 'i') return Number.isSafeInteger(value);
  if (shape === 'b') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (shape === 's') return true;
  let pattern = patterns.get(shape);
  if (!pattern) patterns.set(shape, (pattern = new RegExp(shape)));
  return pattern.test(value);
}

/**
 * The JSON path of the first place where `value` does not fit, such as `$.items[3].latest.value`; undefined when all fits.
 * Two leniencies against the schemas, so that old widgets read new documents: fields that the shape does not name are
 * ignored, and an enum word may be any text (shown neutrally).
 */
export function misfit(value: unknown, shape: Shape, path = '$'): string | undefined {
  if (typeof shape === 'string') return fitsValue(value, shape) ? undefined : path;
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const found = misfit(item, shape[0] as Shape, `${path}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return path;
  for (const [key, inner] of Object.entries(shape)) {
    const name = key.replace(/[?*]$/, '');
    const field = (value as Record<string, unknown>)[name];
    if ((field === null && key.endsWith('?')) || (field === undefined && key.endsWith('*'))) continue;
    const found = misfit(field, inner as Shape, `${path}.${name}`);
    if (found) return found;
  }
  return undefined;
}
