/** One line of the schedule of a contract, as its version says. */
export interface ScheduleLine {
  contract: string;
  version: string;
  from: string;
  to: string;
  rule: 'gate' | 'credit' | 'incentive' | 'points';
  measure: string;
  /** The result from which it applies, such as `below 80`. */
  threshold: string;
  pence: number | null;
  /** Share of the month's payment. */
  percent: string;
  points: string;
  /** The most in a month. */
  capPence: number | null;
}

function line(
  [version, from, to]: readonly [string, string, string],
  rule: ScheduleLine['rule'],
  measure: string,
  threshold: string,
  [pence, points, capPence]: readonly [number | null, string, number | null],
  contract = 'Tidewater (made up)',
): ScheduleLine {
  return {
    contract,
    version,
    from,
    to,
    rule,
    measure,
    threshold,
    pence,
    percent: rule === 'gate' ? '100' : '',
    points,
    capPence,
  };
}

const FIRST = ['v1', '2023-04-01', '2025-03-31'] as const;
const SECOND = ['v2', '2025-04-01', ''] as const;

/**
 * Version 1 paid by the contractor's own records; version 2 pays by what inspectors and residents find, and pays nothing
 * in a month in which gas checks are below the gate.
 */
export const SCHEDULE: readonly ScheduleLine[] = [
  line(FIRST, 'incentive', 'Jobs in time', 'at least 95', [400_000, '', 1_200_000]),
  line(FIRST, 'credit', 'Jobs in time', 'below 90', [250_000, '1', 1_000_000]),
  line(SECOND, 'gate', 'Safety checks in date', 'below 99.5', [null, '', null]),
  line(SECOND, 'incentive', 'Jobs in time', 'at least 95', [150_000, '', 1_200_000]),
  line(SECOND, 'incentive', 'Post-inspections passed', 'at least 90', [300_000, '', 1_200_000]),
  line(SECOND, 'incentive', 'Happy with repair', 'at least 80', [250_000, '', 1_200_000]),
  line(SECOND, 'credit', 'Post-inspections passed', 'below 80', [200_000, '2', 1_500_000]),
  line(SECOND, 'credit', 'Recalls in 90 days', 'above 10', [150_000, '2', 1_500_000]),
  line(SECOND, 'points', 'Appointments kept', 'below 94', [null, '3', null]),
  line(FIRST, 'credit', 'Jobs in time', 'below 85', [250_000, '1', 1_000_000], 'Brackenhall (made up)'),
  line(
    SECOND,
    'incentive',
    'Post-inspections passed',
    'at least 90',
    [250_000, '', 1_000_000],
    'Brackenhall (made up)',
  ),
  line(FIRST, 'points', 'Appointments kept', 'below 95', [null, '2', null], 'Larkfield Direct'),
];
