import {readFile} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {NATIONS} from '@doorstep/domain';
import * as z from 'zod/mini';
import {DATE_ORDERS} from './cells/date-reader.ts';
import {KINDS} from './kinds/index.ts';
import type {Kind} from './kind.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const words = z.record(z.string(), z.string());

/** What a landlord's file is, in the landlord's words. */
export const MappingSchema = z.strictObject({
  /** Address of the landlord: small letters, digits and hyphens. */
  landlord: z.string().check(z.regex(SLUG, 'a landlord’s address has small letters, digits and hyphens only')),
  /** Which kind of record: `work-orders`. */
  kind: z.string(),
  /** Our field to their heading. The second of two equal headings is `Date #2`. */
  columns: words,
  /** Our field to {their word: our word}. An empty word of ours means unknown. */
  words: z.optional(z.record(z.string(), words)),
  /** Which number comes first in dates such as 03/04/2026. Needed only when the file does not prove it. */
  dateOrder: z.optional(z.enum(DATE_ORDERS)),
  /** Fields of free text to store all the same. Whoever lists one has checked that it names nobody. */
  keepText: z.optional(z.array(z.string())),
  /** Whose bank holidays count; England and Wales when left out. */
  nation: z.optional(z.enum(NATIONS)),
  /** Which sheet of a workbook; the first when left out. */
  sheet: z.optional(z.string()),
  separator: z.optional(z.enum([',', ';', '\t', '|'])),
  /** Words for whoever reads this file next. Times without a zone are taken as London's wall clock. */
  note: z.optional(z.string()),
});
export type Mapping = z.infer<typeof MappingSchema>;

/** Reads a mapping file. Throws `DS_RECORDS_MAPPING` naming the file, the place in it and the remedy. */
export async function readMapping(path: string): Promise<Mapping> {
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw refuse(`cannot be read as JSON (${reason}).`, path, cause);
  }
  return parseMapping(content, path);
}

/** Checks a mapping, its fields and words included. `path` is named in errors. */
export function parseMapping(content: unknown, path: string): Mapping {
  const parsed = MappingSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refuse(`is not right at "${(issue?.path ?? []).join('.')}": ${issue?.message ?? 'unknown'}.`, path);
  }
  const mapping = parsed.data;
  const kind = findKind(mapping.kind);
  if (kind === undefined) throw refuse(`names a kind that there is not: "${mapping.kind}". ${listKinds()}`, path);
  const fault = findFault(mapping, kind);
  if (fault !== null) throw refuse(fault, path);
  return mapping;
}

/** The kind by its word in commands. */
export function findKind(id: string): Kind | undefined {
  return KINDS.find((kind) => kind.id === id);
}

/** The kinds as a sentence, for messages. */
export function listKinds(): string {
  return `Kinds are: ${KINDS.map(({id}) => id).join(', ')}.`;
}

function findFault(mapping: Mapping, kind: Kind): string | null {
  const names = kind.fields.map(({name}) => name);
  const asked = [...Object.keys(mapping.columns), ...Object.keys(mapping.words ?? {}), ...(mapping.keepText ?? [])];
  const strange = asked.find((name) => !names.includes(name));
  if (strange !== undefined)
    return `names "${strange}", which ${kind.title} do not have. They have: ${names.join(', ')}.`;
  for (const {name, required, free, label} of kind.fields) {
    const mapped = mapping.columns[name] !== undefined;
    if (required && !mapped) return `must say under "columns" which heading holds "${name}" (${label}).`;
    if (free && mapped && !(mapping.keepText ?? []).includes(name)) {
      return `maps "${name}", which is free text and may name people. Leave it out, or, when it is known to name nobody, list it under "keepText".`;
    }
  }
  return findWordFault(mapping, kind);
}

function findWordFault(mapping: Mapping, kind: Kind): string | null {
  for (const [name, theirs] of Object.entries(mapping.words ?? {})) {
    const field = kind.fields.find((it) => it.name === name);
    const ours = field?.type === 'yes-no' ? ['yes', 'no', ''] : [...Object.keys(field?.words ?? {}), ''];
    if (field?.type === 'one-of' || field?.type === 'yes-no') {
      const strange = Object.values(theirs).find((word) => !ours.includes(word));
      if (strange !== undefined) {
        return `gives "${name}" the word "${strange}"; it can be ${ours.filter((word) => word !== '').join(', ')}, or "" for unknown.`;
      }
    }
  }
  return null;
}

function refuse(what: string, path: string, cause?: unknown): DoorstepError {
  return new DoorstepError('DS_RECORDS_MAPPING', `The mapping file ${path} ${what}`, {cause, path});
}
