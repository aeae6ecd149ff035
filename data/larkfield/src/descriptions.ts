import type {Trade} from './world.ts';

/** What the person on the telephone typed. It is about the fault, never about a person. */
export const DESCRIPTIONS: Readonly<Record<Trade, readonly string[]>> = {
  heating: [
    'No heating, radiators cold',
    'Boiler losing pressure',
    'No hot water, heating works',
    'Thermostat "stuck" on high',
  ],
  plumbing: [
    'Kitchen tap drips',
    'Toilet will not flush',
    'Leak under the bath\nWater off at stop tap',
    'Shower, low pressure',
  ],
  electrical: ['Socket dead in bedroom', 'Lights trip the fuse board', 'Extractor fan noisy', 'Smoke alarm beeps'],
  carpentry: ['Back door sticks', 'Kitchen drawer front off', 'Floor board loose, landing', 'Lock stiff'],
  roofing: ['Tiles off after wind', 'Gutter leaks at the joint', 'Water stain on ceiling\nAbove the stairs'],
  glazing: ['Window will not close', 'Misted double glazing', 'Handle broken, front window'],
  drainage: ['Drain blocked outside', 'Smell from kitchen sink', 'Soil stack leaks'],
  plastering: ['Plaster blown, hall', 'Ceiling cracked', 'Make good after leak'],
  'damp-and-mould': ['Mould on bedroom wall', 'Damp patch by window\nGetting bigger', 'Condensation, bathroom'],
  'multi-trade': ['Renew bath panel and tile', 'Refit door and make good plaster', 'Kitchen units, floor and walls'],
};
