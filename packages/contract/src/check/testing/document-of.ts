import * as z from 'zod/mini';

interface JsonSchema {
  type?: string | string[];
  enum?: unknown[];
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

const VALUES: Record<string, unknown> = {string: 'some words', number: 1.5, integer: 3, boolean: true};

function fill(schema: JsonSchema): unknown {
  const [first] = schema.anyOf ?? [];
  if (first) return fill(first);
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, inner]) => [name, fill(inner)]));
  }
  if (schema.items) return [fill(schema.items), fill(schema.items)];
  if (schema.enum) return schema.enum.find((word) => word !== null);
  if (schema.pattern) return schema.pattern.includes('\\d{4}') ? '2024-04-01' : 'a-slug';
  return VALUES[[schema.type].flat()[0] ?? ''];
}

/** A document with every field of a schema, and two of everything that is a list. */
export function documentOf(schema: z.core.$ZodType): unknown {
  return fill(z.toJSONSchema(schema) as JsonSchema);
}
