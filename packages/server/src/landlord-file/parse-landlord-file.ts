import {readFile} from 'node:fs/promises';
import {DoorstepError} from '@doorstep/contract';
import {MEASURES} from '@doorstep/domain';
import {checkWording, findForm} from '@doorstep/domain/forms/definitions';
import {parse} from 'yaml';
import {type LandlordFile, LandlordFileSchema} from './landlord-file.ts';
import {type OwnMeasure, parseOwnMeasures} from './own-measures.ts';

/** A landlord's file with its own measures as they are measured. */
export interface ReadLandlordFile {
  readonly file: LandlordFile;
  readonly ownMeasures: readonly OwnMeasure[];
}

/**
 * Reads a landlord's file, JSON or YAML.
 * @throws DoorstepError DS_LANDLORD_FILE naming file, place and remedy; DS_MEASURE_DEFINITION for a measure of its own.
 */
export async function readLandlordFile(path: string): Promise<ReadLandlordFile & {readonly text: string}> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new DoorstepError('DS_LANDLORD_FILE', `The landlord’s file ${path} is not there or cannot be read.`, {
      path,
      cause,
    });
  });
  return {...parseLandlordFile(text, path), text};
}

/** Checks the text of a landlord's file; `path` is named in errors. JSON is YAML too, so one reader serves both. */
export function parseLandlordFile(text: string, path: string): ReadLandlordFile {
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw refuse(path, `cannot be read as JSON or YAML: ${reason}`, cause);
  }
  const parsed = LandlordFileSchema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = (issue?.path ?? []).map(String).join('.');
    throw refuse(path, `is not right at “${place === '' ? 'the top' : place}”: ${issue?.message ?? 'unknown'}.`);
  }
  const file = parsed.data;
  const ownMeasures = parseOwnMeasures(file.measures, path);
  const known = new Set([...MEASURES, ...ownMeasures.map(({measure}) => measure)].map(({id}) => id));
  for (const [place, id] of listMentions(file)) {
    if (!known.has(id)) throw refuse(path, `names at “${place}” the measure “${id}”, which there is not.`);
  }
  checkWordings(path, file);
  checkOnce(path, 'actions', file.actions);
  checkOnce(path, 'scorecards', file.scorecards);
  for (const [at, {begun, due, check}] of file.actions.entries()) {
    if (begun > due || begun > check) throw refuse(path, `says at “actions.${at}” that it ends before it begins.`);
  }
  return {file, ownMeasures};
}

/** Other words of forms: only for questions that there are, and never in place of the regulator's. */
function checkWordings(path: string, {feedback}: LandlordFile): void {
  for (const [id, wording] of Object.entries(feedback?.wording ?? {})) {
    const definition = findForm(id);
    if (definition === undefined || wording === undefined) continue;
    try {
      checkWording(definition, wording);
    } catch (cause) {
      if (!(cause instanceof DoorstepError)) throw cause;
      throw refuse(path, `is not right at “${cause.path ?? id}”: ${cause.message}`, cause);
    }
  }
}

/** Every place that names a measure. */
function listMentions({breaks, corrections, actions, scorecards, pairs}: LandlordFile): (readonly [string, string])[] {
  return [
    ...corrections.map(({measure}, at) => [`corrections.${at}.measure`, measure] as const),
    ...breaks.flatMap(({measure}, at) => (measure === undefined ? [] : [[`breaks.${at}.measure`, measure] as const])),
    ...actions.map(({measure}, at) => [`actions.${at}.measure`, measure] as const),
    ...scorecards.flatMap(({measures}, at) => measures.map((id) => [`scorecards.${at}.measures`, id] as const)),
    ...pairs.flatMap(({cost, outcome}, at) => [
      [`pairs.${at}.cost`, cost] as const,
      [`pairs.${at}.outcome`, outcome] as const,
    ]),
  ];
}

function checkOnce(path: string, place: string, entries: readonly {readonly id: string}[]): void {
  const twice = entries.find(({id}, at) => entries.findIndex((other) => other.id === id) !== at);
  if (twice !== undefined) throw refuse(path, `has “${twice.id}” twice under “${place}”; keep one of them.`);
}

function refuse(path: string, what: string, cause?: unknown): DoorstepError {
  return new DoorstepError('DS_LANDLORD_FILE', `The landlord’s file ${path} ${what}`, {path, cause});
}
