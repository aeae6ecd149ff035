import {DoorstepError, type Measure} from '@doorstep/contract';
import {MEASURES, parseMeasures} from '@doorstep/domain';
import {type SumDefinition, SUM_NAMES} from '../measure/records/index.ts';
import * as z from 'zod';

const sum = z
  .string()
  .refine((name) => SUM_NAMES.has(name), {error: ({input}) => `there is no sum “${String(input)}”`});
const SumsSchema = z.strictObject({
  numerator: z.array(sum).min(1),
  denominator: z.array(sum),
  /** Days after a month's end until its records are all there. */
  settlesAfter: z.int().min(0).max(366).default(14),
});

/** A landlord's own measure: what it means, and the sums it is made from. */
export interface OwnMeasure {
  readonly measure: Measure;
  readonly sums: SumDefinition;
}

/**
 * Reads a landlord's own measures: definitions as complete as those of the catalogue, and `sums` beside them.
 * @param place the file, named in errors.
 * @throws DoorstepError DS_MEASURE_DEFINITION naming measure and part.
 */
export function parseOwnMeasures(entries: readonly Readonly<Record<string, unknown>>[], place: string): OwnMeasure[] {
  const definitions = entries.map(({sums, ...definition}) => definition);
  return parseMeasures({measures: definitions}, place).map((measure, at) => {
    const where = `In ${place}, measure ${at + 1} (${measure.id})`;
    if (MEASURES.some(({id}) => id === measure.id)) {
      throw wrong(place, `${where}: the catalogue has a measure of this name; give it another.`);
    }
    const parsed = SumsSchema.safeParse(entries[at]?.['sums']);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const part = ['sums', ...(issue?.path ?? []).map(String)].join('.');
      throw wrong(
        place,
        `${where}: the part “${part}” is wrong: ${issue?.message ?? ''}. Sums are: ${[...SUM_NAMES].join(', ')}.`,
      );
    }
    return {measure, sums: {measure: measure.id, ...parsed.data}};
  });
}

function wrong(path: string, message: string): DoorstepError {
  return new DoorstepError('DS_MEASURE_DEFINITION', message, {path});
}
