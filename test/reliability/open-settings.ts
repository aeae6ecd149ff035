import type {SettingsReader} from '@doorstep/server';

type Settings = NonNullable<Awaited<ReturnType<SettingsReader>>>;

/** Of a landlord that takes every form. */
export const OPEN_SETTINGS: Settings = {
  on: true,
  contact: {
    phone: '01632 960101',
    emergencyPhone: null,
    email: null,
    address: null,
    website: null,
    complaint: null,
    complaintUrl: null,
  },
  forms: {'after-repair': 'open', 'repair-not-done': 'open', 'about-a-figure': 'open', 'tsm-perception': 'open'},
  wording: {},
  keepMonths: 24,
  notify: null,
};
