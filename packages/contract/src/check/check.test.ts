import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import * as z from 'zod/mini';
import {ComparisonSchema} from '../comparison.ts';
import {MeasureDocumentSchema} from '../measure-document.ts';
import {OverviewSchema} from '../overview.ts';
import {ReleaseSchema} from '../release.ts';
import {generateShapes, toShape} from './generate.ts';
import {checkComparison, checkMeasureDocument, checkOverview, checkRelease, misfit} from './index.ts';
import {documentOf} from './testing/document-of.ts';

const PAIRS = [
  ['Overview', OverviewSchema, checkOverview],
  ['MeasureDocument', MeasureDocumentSchema, checkMeasureDocument],
  ['Release', ReleaseSchema, checkRelease],
  ['Comparison', ComparisonSchema, checkComparison],
] as const;

/** Anything that may stand where something else should. */
const anything = fc.oneof(
  fc.constantFrom(null, undefined, true, 0, -1.5, 2 ** 60, '', 'word', 'a-slug', '2024-04-01', [], {}, [null], {
    en: 'x',
  }),
  fc.jsonValue(),
);

/** Every place in a document: the keys that lead to it. */
function placesOf(value: unknown, place: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [place];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [place, ...keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...place, key]))];
}

function put(value: unknown, [key, ...rest]: (string | number)[], instead: unknown): unknown {
  if (key === undefined) return instead;
  const copy = (Array.isArray(value) ? [...value] : {...(value as object)}) as Record<string | number, unknown>;
  copy[key] = put(copy[key], rest, instead);
  if (copy[key] !== undefined || Array.isArray(copy)) return copy;
  return Object.fromEntries(Object.entries(copy).filter(([name]) => name !== key));
}

/** What the schemas say of a document, apart from words that are not in a list of words: those are allowed. */
function schemaAllows(schema: z.core.$ZodType, value: unknown): boolean {
  const {error} = z.core.safeParse(schema, value);
  if (!error) return true;
  return error.issues.every((issue) => {
    const at = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], value);
    return issue.code === 'invalid_value' && typeof at === 'string';
  });
}

describe('the compact check', () => {
  it('is generated from the schemas as they are', () => {
    for (const [name, source] of Object.entries(generateShapes())) {
      const kept = readFileSync(new URL(`generated/${name}`, import.meta.url), 'utf8');
      expect(kept, `${name} is old: npm run contract:check-shapes`).toBe(source);
    }
  });

  it.each(PAIRS)('says of a changed %s what the schema says', (_, schema, check) => {
    const example = documentOf(schema);
    expect(z.core.safeParse(schema, example).error).toBeUndefined();
    expect(check(example)).toBeUndefined();
    const places = placesOf(example);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), anything), {maxLength: 2}), (changes) => {
        const changed = changes.reduce<unknown>((document, [place, instead]) => {
          try {
            return put(document, place, instead);
          } catch {
            // The place went with the change before.
            return document;
          }
        }, example);
        expect(check(changed) === undefined).toBe(schemaAllows(schema, changed));
      }),
      {numRuns: 3000},
    );
  });

  it('refuses each part of an overview with its path, when it is of another type', () => {
    const example = documentOf(OverviewSchema);
    for (const place of placesOf(example)) {
      const path = place.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
      const wrong = Number.isInteger(place.at(-1)) || place.length === 0 ? false : Symbol('nothing is this');
      expect(checkOverview(put(example, place, wrong)), path).toBe(`$${path}`);
    }
  });

  it('ignores fields it does not know and allows unknown words', () => {
    const shape = toShape(z.toJSONSchema(z.object({unit: z.enum(['percent']), at: z.optional(z.string())})) as object);
    expect(misfit({unit: 'furlongs', more: 1}, shape)).toBeUndefined();
    expect(misfit({unit: 3}, shape)).toBe('$.unit');
    expect(misfit({unit: 'percent', at: null}, shape)).toBe('$.at');
  });

  it('cannot be generated for what it cannot say', () => {
    expect(() => toShape(z.toJSONSchema(z.object({either: z.union([z.string(), z.number()])})) as object)).toThrow(
      'No shape',
    );
    expect(() => toShape(z.toJSONSchema(z.object({odd: z.string().check(z.regex(/^x/))})) as object)).toThrow(
      'No shape',
    );
  });
});
