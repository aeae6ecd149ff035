import {DoorstepError, type Measure, MeasureSchema, type Text} from '@doorstep/contract';

/** Parts that may be left out of a definition, with what stands for them. Every other part is mandatory. */
const OPTIONAL = {aliases: [], code: null, question: null, clock: null, decimals: 1, counterMeasures: [], leads: []};

/** Parts written for people: plain text is English, or an object with a text for each language. */
const WRITTEN = ['name', 'meaning', 'why', 'question', 'numerator', 'denominator', 'exclusions', 'clock'] as const;

/**
 * Reads measure definitions as people write them (`{measures: [...]}` from JSON or YAML) into the form of the contract.
 * @param place where they come from, named in errors.
 * @throws DoorstepError DS_MEASURE_DEFINITION naming the measure and the part that is missing, wrong or twice there.
 */
export function parseMeasures(data: unknown, place: string): Measure[] {
  const list: unknown = isRecord(data) ? data['measures'] : undefined;
  if (!Array.isArray(list)) throw wrong(place, 'a file of measures is a list under the name “measures”');
  const measures = list.map((entry: unknown, index) => parseMeasure(entry, `${place}, measure ${index + 1}`));
  const seen = new Set<string>();
  for (const {id} of measures) {
    if (seen.has(id)) throw wrong(place, `the measure “${id}” stands there twice; keep one of them`);
    seen.add(id);
  }
  return measures;
}

function parseMeasure(entry: unknown, place: string): Measure {
  if (!isRecord(entry)) throw wrong(place, 'a measure is an object with its parts by name');
  const id = typeof entry['id'] === 'string' ? entry['id'] : 'without an id';
  const written = Object.fromEntries(WRITTEN.flatMap((part) => (part in entry ? [[part, toText(entry[part])]] : [])));
  const parsed = MeasureSchema.safeParse({...OPTIONAL, ...entry, ...written});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const part = issue?.path.join('.') ?? '';
  const missing = issue?.path[0] !== undefined && !(String(issue.path[0]) in entry);
  throw wrong(
    `${place} (${id})`,
    missing ? `the part “${part}” is missing` : `the part “${part}” is wrong: ${issue?.message ?? ''}`,
  );
}

function toText(value: unknown): unknown {
  return typeof value === 'string' ? ({en: value} satisfies Text) : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrong(place: string, what: string): DoorstepError {
  return new DoorstepError('DS_MEASURE_DEFINITION', `In ${place}: ${what}.`, {path: place});
}
