import fc from 'fast-check';
import * as z from 'zod/mini';

/** What is used here of the JSON Schema that zod writes. */
interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const DAY = 86_400_000;
/** Days from 2012 on: a chart of thousands of years is another test. */
const day = fc
  .integer({min: 0, max: 6000})
  .map((at) => new Date(Date.UTC(2012, 0, 1) + at * DAY).toISOString().slice(0, 10));

/** Words as people write them, and as nobody should. */
const words = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Repairs on time',
      'It was 12.5% in 2019/20. We look again.',
      'Bodlon ar waith',
      'شكاوى',
      '',
    ),
  },
  fc.string({maxLength: 20}),
  fc.string({unit: 'binary', maxLength: 12}),
  fc.constantFrom(
    '<b>x</b><script>alert(1)</script>',
    '${x}',
    'constructor',
    '__proto__',
    'javascript:alert(1)',
    'x'.repeat(300),
    'a b '.repeat(80),
  ),
);
const number = fc.oneof(
  {weight: 4, arbitrary: fc.double({min: 0, max: 100, noNaN: true})},
  {weight: 2, arbitrary: fc.nat(90_000)},
  fc.double({min: -1e6, max: 1e9, noNaN: true}),
  fc.constantFrom(0, -0, 100, 99.99, 0.001, 1e-9, 1e15, -1),
);

function fromSchema(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.anyOf) {
    return fc.oneof(...schema.anyOf.map((one) => ({weight: one.type === 'null' ? 1 : 4, arbitrary: fromSchema(one)})));
  }
  const [type] = [schema.type].flat();
  const canBeNull = Array.isArray(schema.type) && schema.type.includes('null');
  if (canBeNull) return fc.option(fromSchema({...schema, type: type ?? 'string'}), {freq: 4});
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, inner]) => [name, fromSchema(inner)] as const);
    return fc.record(Object.fromEntries(fields), {requiredKeys: schema.required ?? []});
  }
  if (schema.items) return fc.array(fromSchema(schema.items), {maxLength: 5});
  // A word that is not in the list is from a newer server.
  if (schema.enum)
    return fc.oneof(
      {weight: 12, arbitrary: fc.constantFrom(...schema.enum)},
      fc.constantFrom('newer', 'constructor', ''),
    );
  if (schema.pattern?.includes('\\d{4}')) return day;
  if (schema.pattern !== undefined) return fc.constantFrom('larkfield', 'tsm-tp02', 'a', 'constructor');
  if (type === 'null') return fc.constant(null);
  if (type === 'integer') return fc.oneof({weight: 5, arbitrary: fc.nat(5000)}, fc.constantFrom(0, -3, 2 ** 50));
  if (type === 'number') return number;
  return type === 'boolean' ? fc.boolean() : words;
}

interface Dated {
  period: {start: string; end: string; kind: string};
}

const isDated = (value: unknown): value is Dated[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === 'object' && one !== null && 'period' in one);

/** Gives rows with periods consecutive months or years, as a server does. */
function putInOrder(value: unknown, kind: 'month' | 'financial-year'): unknown {
  if (Array.isArray(value)) {
    const rows = value.map((one) => putInOrder(one, kind));
    if (!isDated(rows)) return rows;
    const iso = (...at: [number, number, number]) => new Date(Date.UTC(...at)).toISOString().slice(0, 10);
    return rows.map((row, index) => {
      const period =
        kind === 'month'
          ? {start: iso(2019, index, 1), end: iso(2019, index + 1, 0), kind}
          : {start: iso(2015 + index, 3, 1), end: iso(2016 + index, 2, 31), kind};
      return {...row, period};
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, putInOrder(inner, kind)]);
  const made = Object.fromEntries(fields) as Record<string, unknown>;
  return 'observations' in made ? {...made, kind} : made;
}

/** Documents that the contract allows: most of them with their periods in order, some as wild as the schema lets them be. */
export function documentArbitrary(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const wild = fromSchema(z.toJSONSchema(schema) as JsonSchema);
  return fc
    .tuple(wild, fc.constantFrom('month', 'financial-year', null))
    .map(([document, kind]) => (kind === null ? document : putInOrder(document, kind)));
}

/** What may stand where something else should. */
const anything = fc.oneof(
  fc.constantFrom(null, undefined, true, 0, -1.5, '', 'word', '2024-13-41', [], {}, [null], {en: 'x'}, {en: null}),
  fc.jsonValue(),
);

function spoil(value: unknown, steps: readonly number[], instead: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return instead;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return instead;
  const copy = (Array.isArray(value) ? [...value] : {...value}) as Record<string, unknown>;
  copy[key] = spoil(copy[key], rest, instead);
  return copy;
}

/** Documents with up to three places spoilt. */
export function brokenArbitrary(valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const spoilt = fc.tuple(fc.array(fc.nat(40), {minLength: 1, maxLength: 6}), anything);
  return fc
    .tuple(valid, fc.array(spoilt, {minLength: 1, maxLength: 3}))
    .map(([document, places]) =>
      places.reduce<unknown>((left, [steps, instead]) => spoil(left, steps, instead), document),
    );
}
