/**
 * What a document must look like, small enough to send to a browser: one line an object, the last line the document. A line
 * lists its fields: `name`, then `?` when it may be null or `*` when it may be left out, `[` when it is a list, and after a
 * colon what it holds when that is not text: `n` number, `i` whole number, `b` yes or no, `d` day, `k` name in an address,
 * or the number of a line.
 */
export type Shape = string;

const FIELD = /^(\w+)([?*]?)(\[?):?(\w*)$/;
const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is of a kind. The patterns are those of the schemas. */
const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  '': isText,
  n: Number.isFinite,
  i: Number.isSafeInteger,
  b: (value) => typeof value === 'boolean',
  // Of a month that no year has nothing can be said.
  d: (value) => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value) && !isNaN(Date.parse(value)),
  k: (value) => isText(value) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
};

/**
 * The JSON path of the first place where `value` does not fit, such as `$.items[3].latest.value`; undefined when all fits.
 * Two leniencies against the schemas, so that old widgets read new documents: fields that the shape does not name are
 * ignored, and an enum word may be any text (shown neutrally).
 */
export function misfit(value: unknown, shape: Shape): string | undefined {
  const lines = shape.split('\n');

  function inObject(object: unknown, line: string, path: string): string | undefined {
    if (typeof object !== 'object' || object === null || Array.isArray(object)) return path;
    for (const field of line.split(' ')) {
      const [, name = '', mark, list, kind = ''] = FIELD.exec(field) ?? [];
      const held = (object as Record<string, unknown>)[name];
      if (held === {'?': null, '*': undefined}[mark as string] && mark) continue;
      const at = `${path}.${name}`;
      const found = list ? inList(held, kind, at) : inValue(held, kind, at);
      if (found) return found;
    }
    return undefined;
  }

  function inList(list: unknown, kind: string, path: string): string | undefined {
    if (!Array.isArray(list)) return path;
    // Not by `entries`: an old library that some pages still load puts another in its place.
    for (let index = 0; index < list.length; index++) {
      const found = inValue(list[index], kind, `${path}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }

  function inValue(held: unknown, kind: string, path: string): string | undefined {
    const fits = KINDS[kind];
    if (fits) return fits(held) ? undefined : path;
    return inObject(held, lines[Number(kind)] ?? '', path);
  }

  return inObject(value, lines.at(-1) ?? '', '$');
}
