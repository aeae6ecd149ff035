import {writeFileSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';
import * as z from 'zod/mini';
import {MeasureDocumentSchema} from '../measure-document.ts';
import {OverviewSchema} from '../overview.ts';
import {ReleaseSchema} from '../release.ts';
import {WitnessesSchema} from '../witnesses.ts';
import {SurveyFunnelSchema} from '../survey-funnel.ts';
import {BacklogSchema} from '../backlog.ts';
import {ValueForMoneySchema} from '../value-for-money.ts';
import {ActionListSchema} from '../action-list.ts';
import {ProgrammeSchema} from '../programme.ts';
import {ScorecardSchema} from '../scorecard.ts';
import {ComparisonSchema} from '../comparison.ts';
import {FormSchema} from '../form.ts';
import type {Shape} from './misfit.ts';

/** What is used here of the JSON Schema that zod writes. */
interface JsonSchema {
  type?: string | string[];
  pattern?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

const KINDS: Record<string, string> = {string: '', number: 'n', integer: 'i', boolean: 'b'};
const PATTERNS: Record<string, string> = {'^\\d{4}-\\d\\d-\\d\\d$': 'd', '^[a-z0-9]+(-[a-z0-9]+)*$': 'k'};

/** What a nullable schema says besides null; undefined for a schema that does not allow null. */
function withoutNull(schema: JsonSchema): JsonSchema | undefined {
  if (Array.isArray(schema.type) && schema.type.includes('null')) return {...schema, type: schema.type[0] ?? ''};
  return schema.anyOf?.length === 2 ? schema.anyOf.find((option) => option.type !== 'null') : undefined;
}

/** The compact shape of a JSON schema as zod writes it. Throws on a construct that shapes cannot say. */
export function toShape(schema: JsonSchema): Shape {
  const lines: string[] = [];

  function toKind(inner: JsonSchema): string {
    if (inner.type === 'object' && inner.properties) return String(toLine(inner, inner.properties));
    const kind = inner.pattern === undefined ? KINDS[String(inner.type)] : PATTERNS[inner.pattern];
    if (kind === undefined) throw new Error(`No shape for ${JSON.stringify(inner)}`);
    return kind;
  }

  function toLine(object: JsonSchema, properties: Record<string, JsonSchema>): number {
    const fields = Object.entries(properties).map(([name, inner]) => {
      const bare = withoutNull(inner);
      const held = bare ?? inner;
      const isOptional = !object.required?.includes(name);
      if (isOptional && bare) throw new Error(`No shape for ${name}, which may be null and may be left out`);
      const isList = held.type === 'array' && held.items !== undefined;
      const kind = toKind(isList ? (held.items as JsonSchema) : held);
      return `${name}${isOptional ? '*' : bare ? '?' : ''}${isList ? '[' : ''}${kind && ':'}${kind}`;
    });
    const line = fields.join(' ');
    if (!lines.includes(line)) lines.push(line);
    return lines.indexOf(line);
  }

  toKind(schema);
  return lines.join('\n');
}

/** The text of each generated file: one a document, so that a page carries only the shape of what it reads. */
export function generateShapes(): Record<string, string> {
  const documents = {
    OVERVIEW: OverviewSchema,
    MEASURE_DOCUMENT: MeasureDocumentSchema,
    RELEASE: ReleaseSchema,
    WITNESSES: WitnessesSchema,
    SURVEY_FUNNEL: SurveyFunnelSchema,
    BACKLOG: BacklogSchema,
    VALUE_FOR_MONEY: ValueForMoneySchema,
    ACTION_LIST: ActionListSchema,
    PROGRAMME: ProgrammeSchema,
    SCORECARD: ScorecardSchema,
    COMPARISON: ComparisonSchema,
    FORM: FormSchema,
  };
  const files = Object.entries(documents).map(([name, schema]) => {
    const shape = toShape(z.toJSONSchema(schema) as JsonSchema);
    const head = '// Generated from the schemas by `npm run contract:check-shapes`. Do not edit.';
    const source = `${head}\nimport type {Shape} from '../misfit.ts';\n\nexport const ${name}: Shape = \`${shape}\`;\n`;
    return [`${name.toLowerCase().replaceAll('_', '-')}.ts`, source] as const;
  });
  return Object.fromEntries(files);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [name, source] of Object.entries(generateShapes())) {
    writeFileSync(fileURLToPath(new URL(`generated/${name}`, import.meta.url)), source);
  }
}
