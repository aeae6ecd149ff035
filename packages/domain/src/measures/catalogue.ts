import type {Measure} from '@doorstep/contract';
import maintenance from './maintenance.json' with {type: 'json'};
import {cy} from './messages/generated/maintenance.cy.ts';
import {en} from './messages/generated/maintenance.en.ts';
import {parseMeasures} from './parse.ts';
import {PERCEPTION_MEASURES} from './perception.ts';
import {RECORDS_MEASURES} from './records.ts';
import {createWording} from './wording.ts';

/** The version of the definitions below. Change it with any change of meaning: releases name it. */
export const MEASURES_VERSION = '2026.1';

/**
 * The Tenant Satisfaction Measures: 22 measures, 26 numbers, England only.
 * Source: Regulator of Social Housing, Tenant Satisfaction Measures Standard and technical requirements (2023).
 */
export const TSM_MEASURES: readonly Measure[] = [...PERCEPTION_MEASURES, ...RECORDS_MEASURES];

const wordingOf = createWording(en, cy);

/** Measures from a landlord's own records of repairs, planned work, safety, damp and mould, and empty homes. */
export const MAINTENANCE_MEASURES: readonly Measure[] = parseMeasures(
  {measures: maintenance.measures.map((measure) => ({...measure, ...wordingOf(measure.id)}))},
  'the maintenance measures',
);

/** Every measure that comes with the product. */
export const MEASURES: readonly Measure[] = [...TSM_MEASURES, ...MAINTENANCE_MEASURES];

const byId = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** The definition of a measure; undefined for an unknown id. */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}
