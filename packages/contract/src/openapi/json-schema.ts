import * as z from 'zod/mini';
import {RESOURCES} from './resources.ts';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of every resource by its name. `toAddress` says how one refers to another. Fields that a schema does
 * not name are allowed everywhere: readers must keep what they do not know.
 */
export function toJsonSchemas(toAddress: (name: string) => string): Record<string, JsonSchema> {
  const registry = z.registry<{id: string}>();
  for (const [id, schema] of Object.entries(RESOURCES)) registry.add(schema, {id});
  const {schemas} = z.toJSONSchema(registry, {
    uri: toAddress,
    io: 'input',
    target: 'draft-2020-12',
    override: dropSafe,
  });
  const names = Object.keys(schemas).sort();
  return Object.fromEntries(names.map((name) => [name, schemas[name] as JsonSchema]));
}

/** zod bounds every integer by what a JavaScript number holds: true, but of the language and not of the contract. */
function dropSafe({jsonSchema}: {jsonSchema: z.core.JSONSchema.BaseSchema}): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
