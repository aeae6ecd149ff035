import type {Scope, Text} from '@doorstep/contract';
import {say} from '@doorstep/domain';
import type {LandlordFile} from '../../landlord-file/index.ts';
import type {RecordScope} from '../records/index.ts';

/** Parts too small to be shown alone stand together under this value. */
export const OTHER = 'other';

/** A scope as published: with the name that residents know, or the word of the records where the landlord gave none. */
export function toScope({kind, value}: RecordScope, names: LandlordFile['names']): Scope {
  if (kind === 'landlord') return {id: 'all', kind, tenure: 'all', name: say((words) => words.records.wholeLandlord)};
  const scope = {kind, tenure: 'all'} as const;
  if (value === null) return {...scope, id: `${kind}:not-recorded`, name: say((words) => words.records.notRecorded)};
  if (value === OTHER) return {...scope, id: `${kind}:${OTHER}`, name: say((words) => words.records.other)};
  const given = kind === 'channel' ? undefined : names[kind]?.[value];
  return {
    ...scope,
    id: `${kind}:${value}`,
    name: given === undefined ? toName(value) : typeof given === 'string' ? {en: given} : given,
  };
}

/** `damp-and-mould` as words. A word of the records that no table of ours has is the same in every language. */
function toName(value: string): Text {
  const own = value.replaceAll('-', ' ');
  const written = own.charAt(0).toUpperCase() + own.slice(1);
  return say(({parts}) => (parts as Readonly<Record<string, string>>)[value] ?? written);
}
