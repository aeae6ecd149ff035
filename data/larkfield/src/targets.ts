/** A step of a target, with who set it; measures by the landlord's own names. */
export interface TargetStep {
  measure: string;
  /** Of promised times: the landlord's code of the priority. */
  priority: string;
  from: string;
  to: string;
  value: string;
  unit: '%' | 'days' | 'hours' | 'per 1000';
  setBy: string;
  owner: string;
  reason: string;
}

const BOARD = 'Homes Committee';
const PANEL = 'Homes Committee with the Residents’ Panel';
const REPAIRS = 'Head of Repairs';
const SAFETY = 'Head of Building Safety';

function step(
  measure: string,
  [from, to]: readonly [string, string],
  value: string,
  unit: TargetStep['unit'],
  [setBy, owner]: readonly [string, string],
  reason: string,
  priority = '',
): TargetStep {
  return {measure, priority, from, to, value, unit, setBy, owner, reason};
}

/** What each priority promises. */
const PROMISES: Readonly<Record<string, readonly [value: string, unit: 'days' | 'hours']>> = {
  E24: ['24', 'hours'],
  U07: ['7', 'days'],
  R28: ['28', 'days'],
  P90: ['90', 'days'],
};

export const TARGETS: readonly TargetStep[] = [
  step(
    'Right first time',
    ['2023-04-01', '2024-09-30'],
    '92',
    '%',
    [BOARD, REPAIRS],
    'Upper quarter of similar landlords, by what operatives ticked.',
  ),
  step(
    'Right first time',
    ['2024-10-01', '2025-09-30'],
    '78',
    '%',
    [PANEL, REPAIRS],
    'Set anew when the method changed, from six months counted both ways.',
  ),
  step(
    'Right first time',
    ['2025-10-01', ''],
    '83',
    '%',
    [PANEL, REPAIRS],
    'Halfway to what the best of the three contractors’ areas reaches.',
  ),
  step(
    'Jobs in time',
    ['2023-04-01', '2025-03-31'],
    '90',
    '%',
    [BOARD, REPAIRS],
    'Kept from the business plan of 2020.',
  ),
  step(
    'Jobs in time',
    ['2025-04-01', ''],
    '92',
    '%',
    [PANEL, REPAIRS],
    'Residents asked for a step up; two years had been near 91.',
  ),
  step(
    'Days to complete',
    ['2023-04-01', '2025-03-31'],
    '17',
    'days',
    [BOARD, REPAIRS],
    'What the process did in 2022-23.',
  ),
  step(
    'Days to complete',
    ['2025-04-01', ''],
    '16',
    'days',
    [PANEL, REPAIRS],
    'One day less, as promised to residents for 2025-26.',
  ),
  step('Hours to make safe', ['2023-04-01', ''], '24', 'hours', [BOARD, REPAIRS], 'The repairs policy.'),
  step(
    'Appointments kept',
    ['2023-04-01', ''],
    '96',
    '%',
    [PANEL, REPAIRS],
    'A missed appointment costs a resident a day.',
  ),
  step(
    'Post-inspections passed',
    ['2023-04-01', '2024-03-31'],
    '85',
    '%',
    [BOARD, REPAIRS],
    'First year of the inspections.',
  ),
  step(
    'Post-inspections passed',
    ['2024-04-01', ''],
    '90',
    '%',
    [BOARD, REPAIRS],
    'What the landlord’s own team reaches.',
  ),
  step('Happy with repair', ['2023-04-01', ''], '80', '%', [PANEL, REPAIRS], 'Agreed with the panel in March 2023.'),
  step('Recalls in 90 days', ['2024-04-01', ''], '6', '%', [BOARD, REPAIRS], 'Where two of the three contractors are.'),
  step(
    'Overdue jobs',
    ['2025-11-01', ''],
    '48',
    'per 1000',
    [PANEL, REPAIRS],
    'Part of the recovery plan, to be reached by 31 March 2026.',
  ),
  step('Safety checks in date', ['2023-04-01', ''], '100', '%', ['Board', SAFETY], 'The law allows no other.'),
  step(
    'Planned works on time',
    ['2023-04-01', ''],
    '90',
    '%',
    [BOARD, 'Head of Investment'],
    'Room for homes where nobody could be in.',
  ),
  ...Object.entries(PROMISES).map(([priority, [value, unit]]) =>
    step('Promised time', ['2020-04-01', ''], value, unit, [BOARD, REPAIRS], 'The repairs policy of 2020.', priority),
  ),
];
