import type {Area, Contractor, Priority} from '../world.ts';

/** Patch codes of the repairs system. */
export const PATCHES: Readonly<Record<Area, string>> = {
  millbrook: 'MIL',
  eastmoor: 'EAS',
  'harbour-side': 'HAR',
  'st-annes': 'STA',
  'upper-lark': 'UPL',
};

/** Names of the appointment system, which writes with typographic apostrophes. */
export const NEIGHBOURHOODS: Readonly<Record<Area, string>> = {
  millbrook: 'Millbrook',
  eastmoor: 'Eastmoor',
  'harbour-side': 'Harbour Side',
  'st-annes': 'St Anne’s',
  'upper-lark': 'Upper Lark',
};

export const CONTRACTOR_CODES: Readonly<Record<Contractor, string>> = {
  'larkfield-direct': 'DLO',
  brackenhall: 'BRK',
  tidewater: 'TDW',
};

export const CONTRACTOR_NAMES: Readonly<Record<Contractor, string>> = {
  'larkfield-direct': 'Larkfield Direct',
  brackenhall: 'Brackenhall (made up)',
  tidewater: 'Tidewater (made up)',
};

/** Priorities of the repairs system. */
export const PRIORITY_CODES: Readonly<Record<Priority, string>> = {
  emergency: 'E24',
  urgent: 'U07',
  routine: 'R28',
  planned: 'P90',
};
