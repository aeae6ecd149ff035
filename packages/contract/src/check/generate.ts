import {writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import * as z from 'zod/mini';
import {MeasureDocumentSchema} from '../measure-document.ts';
import {OverviewSchema} from '../overview.ts';
import {ReleaseSchema} from '../release.ts';
import type {Shape} from './misfit.ts';

interface JsonSchema {
  type?: string | string[];
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const VALUES: Record<string, string> = {string: 's', number: 'n', integer: 'i', boolean: 'b'};

/** What a nullable schema says besides null; undefined for a schema that does not allow null. */
function withoutNull(schema: JsonSchema): JsonSchema | undefined {
  if (Array.isArray(schema.type) && schema.type.includes('null')) return {...schema, type: schema.type[0] ?? ''};
  return schema.anyOf?.length === 2 ? schema.anyOf.find((option) => option.type !== 'null') : undefined;
}

/** The compact shape of a JSON schema as zod writes it. Throws on a construct that the shapes cannot say. */
export function toShape(schema: JsonSchema): Shape {
  if (schema.type === 'array' && schema.items) return [toShape(schema.items)];
  if (schema.type === 'object' && schema.properties) {
    const entries = Object.entries(schema.properties).map(([name, inner]) => {
      const bare = withoutNull(inner);
      const mark = !schema.required?.includes(name) ? '*' : bare ? '?' : '';
      return [name + mark, toShape(bare ?? inner)] as const;
    });
    return Object.fromEntries(entries);
  }
  const value = VALUES[String(schema.type)];
  if (value === undefined) throw new Error(`No shape for ${JSON.stringify(schema)}`);
  return schema.pattern ?? value;
}

/** Writes shapes as source, with every object that occurs more than once as a constant of its own. */
class Writer {
  readonly #seen = new Map<string, {times: number; name?: string}>();
  readonly lines: string[] = [];

  count(shape: Shape): void {
    if (typeof shape === 'string') return;
    const key = JSON.stringify(shape);
    const entry = this.#seen.get(key);
    if (entry) entry.times++;
    else {
      this.#seen.set(key, {times: 1});
      for (const inner of Object.values(shape)) this.count(inner as Shape);
    }
  }

  write(shape: Shape, isTop = false): string {
    if (typeof shape === 'string') return JSON.stringify(shape);
    const entry = this.#seen.get(JSON.stringify(shape));
    if (entry?.name) return entry.name;
    const source = Array.isArray(shape)
      ? `[${this.write(shape[0] as Shape)}]`
      : `{${Object.entries(shape)
          .map(([key, inner]) => `${/[?*]/.test(key) ? JSON.stringify(key) : key}: ${this.write(inner as Shape)}`)
          .join(', ')}}`;
    if (isTop || !entry || entry.times < 2 || source.length < 12) return source;
    entry.name = `part${this.lines.length + 1}`;
    this.lines.push(`export const ${entry.name} = ${source} as const;`);
    return entry.name;
  }
}

/** The text of each generated file: shared parts, and a file a document, so that a page carries only what it reads. */
export function generateShapes(): Record<string, string> {
  const documents = {OVERVIEW: OverviewSchema, MEASURE_DOCUMENT: MeasureDocumentSchema, RELEASE: ReleaseSchema};
  const shapes = Object.entries(documents).map(
    ([name, schema]) => [name, toShape(z.toJSONSchema(schema) as JsonSchema)] as const,
  );
  const writer = new Writer();
  for (const [, shape] of shapes) writer.count(shape);
  const tops = shapes.map(([name, shape]) => [name, writer.write(shape, true)] as const);
  const head = '// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.\n';
  const files = tops.map(([name, source]) => {
    const parts = [...new Set(source.match(/\bpart\d+\b/g))].join(', ');
    const imports = `import type {Shape} from '../misfit.ts';\nimport {${parts}} from './parts.ts';\n`;
    return [
      `${name.toLowerCase().replaceAll('_', '-')}.ts`,
      `${head}${imports}\nexport const ${name}: Shape = ${source};\n`,
    ];
  });
  return {'parts.ts': `${head}${writer.lines.join('\n')}\n`, ...Object.fromEntries(files)};
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, source] of Object.entries(generateShapes())) {
    writeFileSync(fileURLToPath(new URL(`generated/${name}`, import.meta.url)), source);
  }
}
