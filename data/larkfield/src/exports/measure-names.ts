/** What the landlord's board papers call a measure, and the catalogue's name for it. */
export const MEASURE_NAMES: Readonly<Record<string, string>> = {
  'Right first time': 'repairs-right-first-time',
  'Jobs in time': 'repairs-in-target',
  'Days to complete': 'repairs-days-to-complete',
  'Hours to make safe': 'repairs-emergency-hours',
  'Appointments kept': 'repairs-appointments-kept',
  'Post-inspections passed': 'repairs-inspections-passed',
  'Happy with repair': 'repairs-satisfaction',
  'Recalls in 90 days': 'repairs-repeat',
  'Overdue jobs': 'repairs-overdue',
  'Safety checks in date': 'safety-in-date',
  'Planned works on time': 'programme-on-time',
  'Promised time': 'completion-time',
};
